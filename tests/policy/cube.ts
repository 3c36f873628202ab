/**
 * Every way of filling in every blank of every partly answered case of a rule, tabulated once: a cell for each
 * combination of one answer a region, or a blank, for each fact. The cells of complete cases are tried out one by one;
 * a cell with a blank is the union of the cells that fill it. No decision diagram, no shortcut.
 */
import type { Condition } from '../../lib/engine/conditions'
import type { FactTable } from '../../lib/engine/facts'
import type { Rule } from '../../lib/engine/rules'
import { holds, valuesFor, verdictFor, type Person, type Value } from '../engine/brute-force'

const verdictBits: Readonly<Record<string, number>> = { no: 1, yes: 2, disputed: 4 }
const VERDICT = 7

function* comparisons(condition: Condition): Generator<Condition> {
  if ('fact' in condition) yield condition
  else if (condition.kind === 'not') yield* comparisons(condition.of)
  else for (const part of condition.of) yield* comparisons(part)
}

const factsIn = (conditions: readonly Condition[]): readonly string[] => [
  ...new Set(conditions.flatMap(condition => [...comparisons(condition)]).flatMap(atom => ('fact' in atom ? [atom.fact] : []))),
]

/** One answer for every group of answers that the rule's comparisons cannot tell apart on the day. */
export function regionsOf(facts: FactTable, rule: Rule, day: string): Readonly<Record<string, readonly Value[]>> {
  const conditions = [...rule.readings.map(({ when }) => when), ...rule.grants.flatMap(({ when, windows }) => [when, ...windows.map(window => window.when)])]
  const atoms = conditions.flatMap(condition => [...comparisons(condition)])
  return Object.fromEntries(
    Object.entries(valuesFor(facts, rule, day)).map(([fact, values]) => {
      const groups = new Map<string, Value>()
      for (const value of values) {
        const met = atoms.map(atom => ('fact' in atom && atom.fact === fact ? Number(holds(atom, { [fact]: value }, day)) : '')).join('')
        if (!groups.has(met)) groups.set(met, value)
      }
      return [fact, [...groups.values()]]
    }),
  )
}

/** A table over all partly answered cases on some facts. The digit after the last answer of a fact stands for a blank. */
export class Cube {
  readonly size: number
  private readonly strides: readonly number[]
  private readonly reached: Int32Array

  /** `cell` gives, for a complete case, what is true of it, as bits. */
  constructor(
    readonly names: readonly string[],
    private readonly answers: Readonly<Record<string, readonly Value[]>>,
    cell: (person: Person) => number,
  ) {
    const strides: number[] = []
    let size = 1
    for (const name of names) {
      strides.push(size)
      size *= this.count(name) + 1
    }
    this.size = size
    this.strides = strides
    this.reached = new Int32Array(size)
    for (let index = 0; index < size; index++) {
      const blank = names.findIndex((_, at) => this.isBlank(index, at))
      if (blank < 0) this.reached[index] = cell(this.person(index))
      else for (const filled of this.fillings(index, blank)) this.reached[index] = this.bits(index) | this.bits(filled)
    }
  }

  private count(name: string): number {
    return this.answers[name]?.length ?? 0
  }
  private digit(index: number, at: number): number {
    return Math.floor(index / (this.strides[at] ?? 1)) % (this.count(this.names[at] ?? '') + 1)
  }
  private isBlank(index: number, at: number): boolean {
    return this.digit(index, at) === this.count(this.names[at] ?? '')
  }
  private *fillings(index: number, at: number): Generator<number> {
    for (let back = 1; back <= this.count(this.names[at] ?? ''); back++) yield index - back * (this.strides[at] ?? 1)
  }

  /** Everything that is true of some way of filling in the blanks. */
  bits(index: number): number {
    return this.reached[index] ?? 0
  }

  /** The case of a cell; blanks are left out. */
  person(index: number): Person {
    const person: Record<string, Value> = {}
    this.names.forEach((name, at) => {
      const answer = this.answers[name]?.[this.digit(index, at)]
      if (answer !== undefined) person[name] = answer
    })
    return person
  }

  /** The cell of a case: each answer must be one of the table's. */
  index(person: Person): number {
    return this.names.reduce((index, name, at) => {
      const answers = this.answers[name] ?? []
      const found = answers.findIndex(answer => answer === person[name])
      return index + (found < 0 ? answers.length : found) * (this.strides[at] ?? 1)
    }, 0)
  }

  /** The blanks such that two complete fillings differ in that fact alone and not in the same one of the `mask` bits. */
  missing(index: number, mask: number): readonly string[] {
    const blanks = this.names.flatMap((_, at) => (this.isBlank(index, at) ? [at] : []))
    const differ = (at: number, from: number, rest: readonly number[]): boolean => {
      const [first, ...others] = rest
      if (first === undefined) return !isOne(this.bits(from) & mask)
      // Where even all fillings together end alike there is no need to look further.
      if (isOne(this.bits(from) & mask)) return false
      for (const filled of this.fillings(from, first)) if (differ(at, filled, others)) return true
      return false
    }
    return blanks.filter(at => differ(at, index, blanks.filter(other => other !== at))).map(at => this.names[at] ?? '').sort()
  }

  /** Every minimal set of answers that could be others so that one of the `wanted` bits is reached. */
  changes(index: number, wanted: number): readonly (readonly string[])[] {
    const known = this.names.flatMap((name, at) => (this.isBlank(index, at) ? [] : [{ name, add: (this.count(name) - this.digit(index, at)) * (this.strides[at] ?? 1) }]))
    known.sort((a, b) => (a.name < b.name ? -1 : 1))
    const found: { size: number; set: number }[] = []
    for (let set = 0; set < 1 << known.length; set++) {
      let freed = index
      let size = 0
      known.forEach(({ add }, bit) => {
        if ((set & (1 << bit)) === 0) return
        freed += add
        size += 1
      })
      if ((this.bits(freed) & wanted) !== 0) found.push({ size, set })
    }
    return found
      .filter(({ set }) => !found.some(other => other.set !== set && (other.set & set) === other.set))
      .map(({ set }) => known.flatMap(({ name }, bit) => (set & (1 << bit) ? [name] : [])))
      .sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))
  }
}

const isOne = (bits: number): boolean => (bits & (bits - 1)) === 0
const state = (bits: number): 'yes' | 'no' | 'open' => (bits === 2 ? 'yes' : bits === 1 ? 'no' : 'open')
const standing = ({ from, until }: { from?: string; until?: string }, day: string) => (!from || from <= day) && (!until || day < until)

/** A rule on a day, tried out whole: gives what an assessment must say of any case made of the answers of `regions`. */
export function triedOut(facts: FactTable, rule: Rule, order: readonly string[], day: string) {
  const regions = regionsOf(facts, rule, day)
  const live = rule.readings.filter(reading => standing(reading, day))
  const truth = (condition: Condition, person: Person, shift: number) => (holds(condition, person, day) ? 2 : 1) << shift
  const verdicts = new Cube(factsIn(rule.readings.map(({ when }) => when)), regions, person =>
    live.reduce((bits, { when }, at) => bits | truth(when, person, 3 + 2 * at), verdictBits[verdictFor(rule, person, day)] ?? 0),
  )
  const papers = rule.grants.map(({ id, when, windows }) => {
    const places = order.flatMap(window => {
      const sent = windows.filter(choice => choice.window === window && standing(choice, day))
      return sent.length === 0 ? [] : [{ window, sent }]
    })
    const cube = new Cube(factsIn([when, ...windows.map(choice => choice.when)]), regions, person => {
      const open = holds(when, person, day)
      return places.reduce((bits, { sent }, at) => bits | (open && sent.some(choice => holds(choice.when, person, day)) ? 1 << (2 + at) : 0), open ? 2 : 1)
    })
    return { id, cube, places }
  })
  const said = (person: Person) => {
    const index = verdicts.index(person)
    const bits = verdicts.bits(index)
    const shared = Object.keys(verdictBits).find(word => (bits & VERDICT) === verdictBits[word])
    const verdict = live.length === 0 ? 'not-covered' : (shared ?? 'open')
    const closed = verdict === 'no' || verdict === 'disputed'
    return {
      id: rule.id,
      verdict,
      readings: Object.fromEntries(live.map(({ id }, at) => [id, state((bits >> (3 + 2 * at)) & 3)])),
      grants:
        verdict === 'yes' || verdict === 'disputed'
          ? papers
              .map(({ id, cube, places }) => {
                const reached = cube.bits(cube.index(person))
                return { id, state: state(reached & 3), windows: places.filter((_, at) => (reached >> (2 + at)) & 1).map(({ window }) => window) }
              })
              .filter(grant => grant.state !== 'no')
          : [],
      missing: verdict === 'open' ? verdicts.missing(index, VERDICT) : [],
      changes: closed ? verdicts.changes(index, verdictBits.yes ?? 0) : [],
    }
  }
  return { regions, verdicts, said }
}
