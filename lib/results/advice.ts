/**
 * What would open a rule, and when, as data ready for sentences.
 */
import { atomsOf, type Condition } from '../engine/conditions'
import { dayFromText } from '../engine/days'
import { situate } from '../engine/situation'
import { judge } from '../engine/verdict'
import { waysToYes } from '../engine/ways'
import { law } from '../check/check'
import type { CaseFacts } from '../check/case'
import { unchangeable, type FactName } from '../policy/facts'
import { firstDayOf } from '../policy/time-needed'

/** One answer that would have to be different, and to what. */
export interface AnswerChange {
  readonly fact: FactName
  readonly to: Condition<FactName>
}

/** Changes that open a rule only all together. */
export interface PathToYes {
  readonly changes: readonly AnswerChange[]
  /** Whether one of them is a thing nobody can change. */
  readonly fixed: boolean
}

/**
 * The routes behind the sets of facts that an assessment of `ruleId` on `on` names as its changes: for each set, in
 * which ways its facts would have to change together.
 */
export function pathsToYes(ruleId: string, sets: readonly (readonly FactName[])[], answers: CaseFacts, on: string): readonly PathToYes[] {
  const day = dayFromText(on)
  const rule = law.on(day).find(one => one.rule.id === ruleId)
  if (rule === undefined) return []
  const situation = situate(law.partitions, answers, day)
  return sets.flatMap(set =>
    waysToYes(law, rule, situation, set).map(way => ({
      changes: [...way].map(([fact, to]) => ({ fact, to })),
      fixed: set.some(fact => unchangeable.includes(fact)),
    })),
  )
}

/** When changes can all be so for somebody who begins on a day (`YYYY-MM-DD`): the last of their first days; undefined where none takes time. */
export const firstDayOfPath = ({ changes }: PathToYes, on: string): string | undefined =>
  changes
    .flatMap(({ fact, to }) => firstDayOf(fact, to, on) ?? [])
    .sort()
    .at(-1)

/** What a future first day takes for granted about a person. */
export type Assumption = 'keepWork' | 'keepMonths' | 'keepInvestment' | 'keepPermit' | 'lawStays'

const counted: Readonly<Partial<Record<FactName, Assumption>>> = {
  areaWorkSince: 'keepWork',
  shanghaiWorkSince: 'keepWork',
  investmentSince: 'keepInvestment',
  talentPermitSince: 'keepPermit',
  status: 'keepPermit',
  leastMonthsInChina: 'keepMonths',
}

/** An assumption with the numbers in its words. */
export interface AssumptionWithValues {
  readonly says: Assumption
  readonly values: Readonly<Record<string, number>>
}

/**
 * What must go on as it is for the first day of a rule to hold, and the numbers of law in it. Only what the day rests
 * on: an answer that could just as well be lost by then is no assumption.
 */
export function assumptionsOf(ruleId: string, answers: CaseFacts, earliest: string): readonly AssumptionWithValues[] {
  const then = law.on(dayFromText(earliest)).find(one => one.rule.id === ruleId)
  const said = (facts: CaseFacts) =>
    then === undefined ? undefined : judge(law, then, situate(law.partitions, facts, dayFromText(earliest)))
  const now = said(answers)
  const restsOn = (fact: FactName): boolean => {
    const kind = law.facts[fact]
    const lost = kind?.kind === 'quantity' ? kind.least : kind?.kind === 'choice' ? kind.values[0] : 'never'
    return answers[fact] !== undefined && lost !== undefined && said({ ...answers, [fact]: lost }) !== now
  }
  const atoms = (then?.readings ?? []).flatMap(({ reading }) => atomsOf(reading.when))
  const assumed = new Map<Assumption, Readonly<Record<string, number>>>()
  for (const atom of atoms) {
    const { fact } = atom
    const says = counted[fact]
    if (says === undefined || assumed.has(says) || !restsOn(fact)) continue
    assumed.set(says, atom.kind === 'at-least' ? { number: atom.number } : {})
  }
  return [...[...assumed].map(([says, values]) => ({ says, values })), { says: 'lawStays', values: {} }]
}
