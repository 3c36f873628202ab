/**
 * The rule files say what a second telling of the rulebook says, written down apart from them: readings, verdict, grants
 * and windows, for every complete case. On the first day of every period each fact takes every value of its list, and of
 * days and numbers those on both sides of every border of the rule files: wherever the second telling draws a border
 * elsewhere, one of them lies between. On the last day one answer a region is enough to show whether the same stands still.
 */
import type { Answer } from '../../lib/engine/partition'
import { axesOf, bordersOf, factsOf, inForceOn } from './axes'
import { Findings, instanceOf, type Finding } from './finding'
import { periodsOf } from './periods'
import { triedOf } from './share'
import { Space } from './space'
import { ruleOf, type Subject } from './subject'
import type { Open, Person, Said } from './trial'

/** What a rule says to somebody, told once more. */
export interface SecondModelRule {
  readonly verdict: Said
  /** The readings that stand, each with whether it is true of the person. */
  readonly readings: Readonly<Record<string, boolean>>
  /** What is open to the person. */
  readonly grants: readonly Open[]
}

/** The rules told once more, for people about whom all is known. */
export type SecondModel = (rule: string, person: Person, on: string) => SecondModelRule

export interface CrossCheck {
  readonly cases: number
  readonly findings: readonly Finding[]
}

/** Compares what the engine says by the rule files with the second telling, in every case or in a share of them. */
export function crossCheck(subject: Subject, telling: SecondModel, id: string, share = 1): CrossCheck {
  const tried = triedOf(share)
  const rule = ruleOf(subject, id)
  const findings = new Findings()
  const asked = new Set<string>()
  let cases = 0
  const named = factsOf(subject.facts, rule)
  const strange = Object.keys(subject.facts).filter(fact => !named.includes(fact))
  const compare = (day: string, answersOf: typeof bordersOf): void => {
    const { readings, grants } = inForceOn(rule, day)
    const space = new Space(answersOf(subject.facts, [...readings, ...grants], day))
    const person = strangerTo(readings.length === 0 ? [] : strange, asked)
    space.walkComplete((_, __, answers) => {
      if (!tried()) return
      cases += 1
      Object.assign(person, answers)
      const found = subject.engine.says(id, answers, day)
      const said = telling(id, person, day)
      const instance = () => instanceOf(day, answers)
      if (found.verdict !== said.verdict || !sameReadings(found.readings, said.readings)) findings.add('readingsRetold', id, instance)
      if (!sameOpen(found.grants, said.grants)) findings.add('grantsRetold', id, instance)
    })
  }
  for (const { from, to } of periodsOf(rule)) {
    compare(from, bordersOf)
    if (to !== from) compare(to, axesOf)
  }
  for (const fact of asked) findings.add('factsRetold', `${id}/${fact}`)
  return { cases, findings: findings.all }
}

/** A person of whom nothing is known yet, and of whom some facts never will be: whoever looks at one is noted. */
function strangerTo(facts: readonly string[], noted: Set<string>): Record<string, Answer> {
  const traps = facts.map(fact => [fact, { get: () => void noted.add(fact), enumerable: false }] as const)
  return Object.create(Object.defineProperties({}, Object.fromEntries(traps))) as Record<string, Answer>
}

const sameReadings = (found: Readonly<Record<string, string>>, said: Readonly<Record<string, boolean>>): boolean => {
  const names = Object.keys(said)
  return names.length === Object.keys(found).length && names.every(name => found[name] === (said[name] === true ? 'yes' : 'no'))
}

const sameOpen = (some: readonly Open[], others: readonly Open[]): boolean =>
  some.length === others.length &&
  some.every(({ id, windows }, at) => {
    const other = others[at]
    return other?.id === id && windows.length === other.windows.length && windows.every((window, place) => window === other.windows[place])
  })
