/**
 * What the ten rules say to one person, gathered rule by rule and ready to be told.
 */
import { atomsOf, type Condition } from '../engine/conditions'
import { dayFromText } from '../engine/days'
import { verdictChangesAhead, type VerdictChange } from '../engine/earliest'
import { explain, type Explained } from '../engine/explain'
import { missingOf, namesOf, type RuleAssessment } from '../engine/assess'
import { isInForce } from '../engine/rules'
import { situate } from '../engine/situation'
import type { State, Verdict } from '../engine/verdict'
import { present } from '../engine/present'
import { check, law } from '../check/check'
import type { CaseFacts } from '../check/case'
import { leaningOf, type Leaning } from '../check/leaning'
import { aims } from '../policy/aims'
import { topics, type FactName } from '../policy/facts'
import { numberOf, rules } from '../policy/rules'
import type { PolicyReading, PolicyRule, RuleId, Step } from '../policy/types'
import { assumptionsOf, pathsToYes, type PathToYes, type AssumptionWithValues } from './advice'
import { openGrantsOf, type OpenGrant } from './open-grants'
import { isHeld } from './status-ways'

/** How a rule stands for a person: its verdict, with "not yet" told apart from "not by this route". */
export type RuleStatus = 'yes' | 'disputed' | 'open' | 'later' | 'no' | 'not-covered'

/** One person on one day. `facts` are the answers that count; days are `YYYY-MM-DD`. */
export interface Person {
  readonly facts: CaseFacts
  readonly on: string
  readonly today: string
}

/** A reading that stands on the day, and whether the person meets it. */
export interface LiveReading {
  readonly reading: PolicyReading
  readonly state: State
}

/** Changes that open a rule, and which answers that are blank now it depends on besides. */
export interface PathWithBlanks extends PathToYes {
  readonly besides: readonly FactName[]
}

/** Another rule to look at. */
export interface Instead {
  readonly rule: RuleId
  readonly status: RuleStatus
}

/** The first day on which time alone opens a rule, and what it takes for granted. */
export interface Earliest {
  readonly day: string
  readonly assumptions: readonly AssumptionWithValues[]
  /** False where the day only makes the rule possible: answers that cannot matter before it then decide. */
  readonly certain: boolean
}

/** One rule's answer to one person. */
export interface RuleResult {
  readonly rule: PolicyRule
  /** The answers that count. */
  readonly facts: CaseFacts
  /** Its place in our list, from 1. */
  readonly number: number
  readonly status: RuleStatus
  /** Where the evidence leans; null for a rule that is not disputed, and where it is not certain. */
  readonly leaning: Leaning | null
  readonly readings: readonly LiveReading[]
  /** What the person is told to do besides. */
  readonly advice: readonly Step[]
  /** Answers that are missing and can be asked for; and those the person does not know. */
  readonly missing: readonly FactName[]
  readonly unknown: readonly FactName[]
  /** Ways to yes: the smallest first; apart from them those that need what nobody can change. */
  readonly paths: readonly PathWithBlanks[]
  readonly fixedPaths: readonly PathWithBlanks[]
  readonly earliest: Earliest | undefined
  /** Every later day on which time alone turns the verdict, in order. */
  readonly turns: readonly VerdictChange[]
  readonly grants: readonly OpenGrant[]
  /** Rules to look at instead, and how they stand. */
  readonly instead: readonly Instead[]
  /** The state of a condition for this person, part by part. */
  readonly explain: (condition: Condition<FactName>) => Explained<FactName>
}

/** The ten rules' answers to one person, in the order of the rulebook. */
export function ruleResultsOf(person: Person): readonly RuleResult[] {
  const { facts, on, today } = person
  const assessed = check({ facts, on }, today).rules
  const situation = situate(law.partitions, facts, dayFromText(on))
  const explainTo = (condition: Condition<FactName>): Explained<FactName> => explain(law, condition, situation)
  const turns = verdictChangesAhead(law, facts, on)
  const statuses = new Map(assessed.map(one => [one.id, statusOf(one.verdict, present(turns.get(one.id), 'the days of a rule'))]))
  return rules.flatMap(rule => {
    const one = assessed.find(({ id }) => id === rule.id)
    return one === undefined ? [] : [outcomeOf(rule, one, person, statuses, present(turns.get(rule.id), 'the days of a rule'), explainTo)]
  })
}

/** How the rules stand whose verdicts (in the order of the law) are known, and nothing else about them. */
export function statusesOf(facts: CaseFacts, on: string, verdicts: readonly Verdict[]): readonly RuleStatus[] {
  const turns = verdicts.includes('no') ? verdictChangesAhead(law, facts, on) : undefined
  return verdicts.map((verdict, index) => statusOf(verdict, turns?.get(present(rules[index], 'a rule of the law').id) ?? []))
}

const statusOf = (verdict: Verdict, turns: readonly VerdictChange[]): RuleStatus =>
  verdict === 'no' && turns.some(noLongerNo) ? 'later' : verdict

/** Answers that cannot matter before a turn may still be blank, so the verdict can be open then. */
const noLongerNo = ({ verdict }: VerdictChange): boolean => verdict !== 'no' && verdict !== 'not-covered'

function earliestOf(
  { id, verdict, earliest }: RuleAssessment<FactName>,
  facts: CaseFacts,
  turns: readonly VerdictChange[],
): Earliest | undefined {
  if (verdict === 'yes') return undefined
  const day = earliest ?? (verdict === 'no' ? turns.find(noLongerNo)?.day : undefined)
  return day === undefined ? undefined : { day, assumptions: assumptionsOf(id, facts, day), certain: earliest !== null }
}

function outcomeOf(
  rule: PolicyRule,
  one: RuleAssessment<FactName>,
  { facts, on }: Person,
  statuses: ReadonlyMap<string, RuleStatus>,
  turns: readonly VerdictChange[],
  explainTo: (condition: Condition<FactName>) => Explained<FactName>,
): RuleResult {
  const status = present(statuses.get(rule.id), 'the status of a rule')
  const missing = inOrder(one.missing)
  const paths = waysOf(one, facts, on)
  const isUnknown = (fact: FactName) => facts[fact] === 'unknown'
  return {
    rule,
    facts,
    number: numberOf(rule.id),
    status,
    leaning: leaningOf(rule.readings, one.verdict, one.readings),
    advice: rule.advice.filter(step => isInForce(step, on) && explainTo(step.when).state === 'yes'),
    readings: rule.readings.flatMap(reading => {
      const state = one.readings[reading.id]
      return state === undefined ? [] : [{ reading, state }]
    }),
    missing: missing.filter(fact => !isUnknown(fact)),
    unknown: missing.filter(isUnknown),
    paths: paths.filter(({ fixed }) => !fixed),
    fixedPaths: paths.filter(({ fixed }) => fixed),
    earliest: earliestOf(one, facts, turns),
    turns,
    grants: openGrantsOf(
      rule,
      one.grants.filter(({ id }) => !isHeld(facts, id)),
      on,
      explainTo,
    ),
    instead: insteadOf(rule, status, statuses),
    explain: explainTo,
  }
}

/** The ways behind the changes of an assessment, which has the smallest first. */
function waysOf({ id, changes }: RuleAssessment<FactName>, facts: CaseFacts, on: string): readonly PathWithBlanks[] {
  return changes.flatMap(set => {
    const besides = blanksBesides(id, set, facts, on)
    return pathsToYes(id, [set], facts, on).map(route => ({ ...route, besides }))
  })
}

/** Blank answers that matter to a rule as soon as those of the set are open again. */
function blanksBesides(id: string, set: readonly FactName[], facts: CaseFacts, on: string): readonly FactName[] {
  const day = dayFromText(on)
  const rule = law.on(day).find(one => one.rule.id === id)
  if (rule === undefined) return []
  const kept: CaseFacts = { ...facts }
  for (const fact of set) delete kept[fact]
  const open = namesOf(law, missingOf(law, rule, situate(law.partitions, kept, day)))
  return inOrder(open.filter(fact => !set.includes(fact)))
}

const inOrder = (names: readonly FactName[]): readonly FactName[] =>
  topics.flatMap(({ facts }) => facts).filter(fact => names.includes(fact))

/**
 * Where a rule does not fit, or is disputed: the rule that the law itself names instead, and those of the same aim, or for
 * people of Chinese descent as it is, that the person meets, or meets by some sources. It is never among them itself: it
 * fits less than they must.
 */
function insteadOf(own: PolicyRule, status: RuleStatus, statuses: ReadonlyMap<string, RuleStatus>): readonly Instead[] {
  if (status === 'yes' || status === 'open' || status === 'not-covered') return []
  const fits: readonly RuleStatus[] = status === 'disputed' ? ['yes'] : ['yes', 'disputed']
  const { id, instead } = own
  const ofOneAim = Object.entries(aims).flatMap(([aim, ids]: [string, readonly RuleId[]]) =>
    aim !== 'everything' && ids.includes(id) ? ids : [],
  )
  const alike = [...ofOneAim, ...(isByDescent(own) ? rules.filter(isByDescent).map(rule => rule.id) : [])]
  return rules
    .map(rule => rule.id)
    .map(other => ({ rule: other, status: present(statuses.get(other), 'the status of a rule') }))
    .filter(other => (other.rule === instead && status === 'disputed') || (alike.includes(other.rule) && fits.includes(other.status)))
}

const isByDescent = ({ readings }: PolicyRule): boolean =>
  readings.some(({ when }) => atomsOf(when).some(({ fact }) => fact === 'chineseDescent'))

/** Whether there is something to apply for: a rule can be met and grant nothing in the present status. */
export const grantsSomething = ({ status, grants }: RuleResult): boolean => (status === 'yes' || status === 'disputed') && grants.length > 0
