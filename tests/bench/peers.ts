/**
 * The same rules in the notations of two published rule engines, written out from the rule files: one rule a reading
 * that stands on the day. Days are handed over as numbers and the anniversary is worked out beforehand, which neither
 * engine could do itself; both get it for nothing.
 */
import { Engine as JsonRules, type TopLevelCondition } from 'json-rules-engine'
import Publicodes from 'publicodes'
import type { Condition } from '../../lib/engine/conditions'
import { anniversary, dayFromText } from '../../lib/engine/days'
import { isInForce } from '../../lib/engine/rules'
import { rules, facts } from '../../lib/policy/law'
import type { FullPerson, Said } from './hand-written'

/** An engine made ready: a person in its own form in, the ten verdicts out. */
export interface Peer<Input> {
  readonly name: string
  prepare(person: FullPerson): Input
  verdicts(input: Input): Said[] | Promise<Said[]>
}

interface Standing {
  readonly name: string
  readonly rule: number
  readonly when: Condition
}

const standing = (on: string): readonly Standing[] =>
  rules
    .flatMap((rule, index) => rule.readings.filter(reading => isInForce(reading, on)).map(reading => ({ rule: index, when: reading.when })))
    .map((reading, index) => ({ ...reading, name: `reading${index}` }))

/** The verdicts out of what each reading says. */
function verdictsOf(readings: readonly Standing[], holds: (reading: Standing) => boolean): Said[] {
  const yes = rules.map(() => 0)
  const all = rules.map(() => 0)
  for (const reading of readings) {
    all[reading.rule] = (all[reading.rule] ?? 0) + 1
    if (holds(reading)) yes[reading.rule] = (yes[reading.rule] ?? 0) + 1
  }
  return rules.map((_, rule) => (all[rule] === 0 ? 'not-covered' : yes[rule] === 0 ? 'no' : yes[rule] === all[rule] ? 'yes' : 'disputed'))
}

/** The last day that is `years` full years ago on the day. */
const threshold = (on: string, years: number): number => anniversary(dayFromText(on), -years)

export function jsonRulesEngine(on: string): Peer<FullPerson> {
  const write = (condition: Condition): object => {
    switch (condition.kind) {
      case 'all':
        return { all: condition.of.map(write) }
      case 'any':
        return { any: condition.of.map(write) }
      case 'not':
        return { not: write(condition.of) }
      case 'is':
        return { fact: condition.fact, operator: 'in', value: condition.oneOf }
      case 'holds':
        return { fact: condition.fact, operator: 'equal', value: true }
      case 'full-years':
        return { fact: condition.fact, operator: 'lessThanInclusive', value: threshold(on, condition.years) }
      case 'at-least':
        return { fact: condition.fact, operator: 'greaterThanInclusive', value: condition.number }
      case 'more-than':
        return { fact: condition.fact, operator: 'greaterThan', value: condition.number }
    }
  }
  const readings = standing(on)
  const engine = new JsonRules()
  for (const { name, when } of readings) {
    const written = write(when)
    const conditions = 'all' in written || 'any' in written ? written : { all: [written] }
    engine.addRule({ conditions: conditions as TopLevelCondition, event: { type: name } })
  }
  return {
    name: 'json-rules-engine 7.3.1',
    prepare: person => person,
    verdicts: async person => {
      const { events } = await engine.run({ ...person })
      const met = new Set(events.map(({ type }) => type))
      return verdictsOf(readings, ({ name }) => met.has(name))
    },
  }
}

type Situation = Record<string, string | number>

export function publicodes(on: string): Peer<Situation> {
  const every = 'toutes ces conditions'
  const some = 'une de ces conditions'
  const write = (condition: Condition, negated = false): unknown => {
    switch (condition.kind) {
      case 'all':
        return { [negated ? some : every]: condition.of.map(part => write(part, negated)) }
      case 'any':
        return { [negated ? every : some]: condition.of.map(part => write(part, negated)) }
      case 'not':
        return write(condition.of, !negated)
      case 'is':
        return { [negated ? every : some]: condition.oneOf.map(value => `${condition.fact} ${negated ? '!=' : '='} '${value}'`) }
      case 'holds':
        return `${condition.fact} = ${negated ? 'non' : 'oui'}`
      case 'full-years':
        return `${condition.fact} ${negated ? '>' : '<='} ${threshold(on, condition.years)}`
      case 'at-least':
        return `${condition.fact} ${negated ? '<' : '>='} ${condition.number}`
      case 'more-than':
        return `${condition.fact} ${negated ? '<=' : '>'} ${condition.number}`
    }
  }
  const type = { choice: 'texte', flag: 'booléen', since: 'nombre', quantity: 'nombre' } as const
  const readings = standing(on)
  const written = Object.fromEntries([
    ...Object.entries(facts).map(([name, { kind }]) => [name, { question: name, type: type[kind] }]),
    ...readings.map(({ name, when }) => [name, write(when)]),
  ])
  const quiet = { log: () => {}, warn: () => {}, error: () => {} }
  const engine = new Publicodes(written as ConstructorParameters<typeof Publicodes>[0], { logger: quiet })
  return {
    name: 'publicodes 1.10.3',
    prepare: person =>
      Object.fromEntries(
        Object.entries(person).map(([name, value]) => [
          name,
          typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'string' ? `'${value}'` : value,
        ]),
      ),
    verdicts: situation => {
      engine.setSituation(situation)
      return verdictsOf(readings, ({ name }) => engine.evaluate(name).nodeValue === true)
    },
  }
}
