/**
 * The answer space of some conditions: for every fact they speak of, one answer out of each group of answers that none
 * of their comparisons tells apart. Found by trying answers, not by the engine's reckoning.
 */
import { atomsOf, type Atom, type Condition } from '../../lib/engine/conditions'
import type { FactKind, FactTable } from '../../lib/engine/facts'
import { conditionsOf } from '../../lib/engine/law'
import type { Answer } from '../../lib/engine/partition'
import type { Rule } from '../../lib/engine/rules'
import { FIRST_DAY, LAST_DAY, daysOn, yearsOn } from './calendar'
import { holds, liveOn, stands } from './trial'

/** One fact with one answer a region, in the order of asking; a region is a group of answers told apart from others. */
export interface Axis {
  readonly fact: string
  readonly answers: readonly Answer[]
}

/** The conditions of a rule that stand on a day: its readings, and unless none stands, its grants and their windows. */
export function inForceOn(rule: Rule, day: string): { readonly readings: readonly Condition[]; readonly grants: readonly Condition[] } {
  const readings = liveOn(rule, day).map(({ when }) => when)
  if (readings.length === 0) return { readings, grants: [] }
  const grants = rule.grants.flatMap(({ when, windows }) => [when, ...windows.filter(one => stands(one, day)).map(one => one.when)])
  return { readings, grants }
}

/** The facts that conditions speak of, each once. */
export const factsIn = (conditions: readonly Condition[]): ReadonlySet<string> =>
  new Set(conditions.flatMap(atomsOf).map(({ fact }) => fact))

/** The facts a rule speaks of anywhere, in the order of asking. */
export const factsOf = (facts: FactTable, rule: Rule): readonly string[] => {
  const named = factsIn(conditionsOf(rule))
  return Object.keys(facts).filter(fact => named.has(fact))
}

/** The axes of all facts the conditions speak of, on a day. */
export function axesOf(facts: FactTable, conditions: readonly Condition[], day: string): readonly Axis[] {
  return bordersOf(facts, conditions, day).map(({ fact, answers }) => {
    const atoms = atomsOn(conditions, fact)
    const regions = new Map<string, Answer>()
    for (const answer of answers) {
      const met = signature(atoms, fact, answer, day)
      if (!regions.has(met)) regions.set(met, answer)
    }
    return { fact, answers: [...regions.values()] }
  })
}

const atomsOn = (conditions: readonly Condition[], fact: string): readonly Atom[] =>
  conditions.flatMap(atomsOf).filter(atom => atom.fact === fact)

const signature = (atoms: readonly Atom[], fact: string, answer: Answer, day: string): string =>
  atoms.map(atom => Number(holds(atom, { [fact]: answer }, day))).join('')

/** The same facts with every value of a list, and of days and numbers those beside every border. */
export function bordersOf(facts: FactTable, conditions: readonly Condition[], day: string): readonly Axis[] {
  const named = factsIn(conditions)
  return Object.entries(facts).flatMap(([fact, kind]): Axis[] =>
    named.has(fact) ? [{ fact, answers: [...new Set(answersOf(kind, atomsOn(conditions, fact), day))] }] : [],
  )
}

function answersOf(kind: FactKind, atoms: readonly Atom[], day: string): readonly Answer[] {
  switch (kind.kind) {
    case 'choice':
      return kind.values
    case 'flag':
      return [false, true]
    case 'since':
      return ['never', ...atoms.flatMap(atom => (atom.kind === 'full-years' ? daysAround(day, atom.years) : []))]
    case 'quantity': {
      const { least, most = Infinity, whole } = kind
      const marks = atoms.flatMap(atom => (atom.kind === 'at-least' || atom.kind === 'more-than' ? [atom.number] : []))
      // From 2^53 up the whole numbers beside a mark are not one away.
      const near = marks.flatMap(mark => [...(whole ? [mark - 1, mark + 1] : []), beside(mark, -1), mark, beside(mark, 1)])
      const allowed = near.filter(
        number => number >= least && number <= most && Number.isFinite(number) && (!whole || Number.isInteger(number)),
      )
      return allowed.length === 0 ? [least] : allowed
    }
  }
}

/** The last day that lies `years` full years back, and the one after it. */
function daysAround(day: string, years: number): readonly string[] {
  const back = yearsOn(day, -years)
  // From a 28 February of a common year even the 29th may be so long ago.
  const last = [2, 1, 0, -1].map(days => daysOn(back, days)).find(began => yearsOn(began, years) <= day) ?? back
  return [daysOn(last, 1), last].filter(began => began >= FIRST_DAY && began <= LAST_DAY)
}

const double = new Float64Array(1)
const bits = new BigInt64Array(double.buffer)

/** The very next number a computer knows, above (1) or below (-1) a number above zero. */
function beside(number: number, step: 1 | -1): number {
  if (number <= 0) return number + step
  double[0] = number
  bits[0] = (bits[0] ?? 0n) + BigInt(step)
  return double[0] ?? number
}
