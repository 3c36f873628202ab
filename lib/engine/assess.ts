/**
 * What a law says to a person: verdict, readings, grants, what is missing, when at the earliest, what would change it.
 * The meanings are those of the contract, and exact: the same as trying every way of filling in the blanks.
 */
import { changesToYes, type Changes } from './changes'
import { checkDate, writeDay, type Day } from './days'
import { earliestYes, mayComeInTime, type AnswerToday } from './earliest'
import type { GrantOnADay, Law, RuleOnADay } from './law'
import { present } from './present'
import { matters, outcomes, situate, type KnownAnswers, type Situation } from './situation'
import { judge, judgeAll, stateOf, type State, type Verdict } from './verdict'

/** A paper the person may apply for, and where; `open` when a blank decides whether it is this one. */
export interface AssessedGrant {
  readonly id: string
  readonly state: 'yes' | 'open'
  readonly windows: readonly string[]
}

/** One rule's answer to a person on a day, without looking ahead. */
export interface RuleAnswer<F extends string = string> {
  readonly id: string
  readonly verdict: Verdict
  readonly readings: Readonly<Record<string, State>>
  readonly grants: readonly AssessedGrant[]
  readonly missing: readonly F[]
  readonly changes: readonly (readonly F[])[]
  /** There where more sets would change it than `changes` lists. */
  readonly moreChanges?: true
}

/** One rule's answer to a person. */
export interface RuleAssessment<F extends string = string> extends RuleAnswer<F> {
  readonly earliest: string | null
}

/**
 * The verdicts alone, in the order of the rules: for lists. Answers must be of their facts' kinds; `on` is a day
 * `YYYY-MM-DD`.
 */
export const verdicts = (law: Law, answers: KnownAnswers, on: string): readonly Verdict[] => judgeAll(law, answers, checkDate(on))

/** What every rule says on a day, and the first day of yes of each. Answers are shared by all who get the same: frozen. */
export interface AnswersOnADay<F extends string = string> {
  readonly says: readonly RuleAnswer<F>[]
  readonly earliest: readonly (string | null)[]
}

/** What all of the law says to a person on the day `on` (`YYYY-MM-DD`), rule by rule in the order of the law. */
export function answersOn<F extends string>(law: Law<F>, answers: KnownAnswers, on: string): AnswersOnADay<F> {
  const day = checkDate(on)
  const situation = situate(law.partitions, answers, day)
  const now = law.on(day).map(rule => rule.memo.answer(situation, () => answerToday(law, rule, situation), sizeOf))
  return { says: now.map(({ says }) => says), earliest: earliestYes(law, answers, situation, now).map(dayText) }
}

/** What a rule remembers. */
export interface RememberedAnswer<F extends string = string> extends AnswerToday {
  readonly says: RuleAnswer<F>
}

function answerToday<F extends string>(law: Law<F>, rule: RuleOnADay<F>, situation: Situation): RememberedAnswer<F> {
  const says = frozen(assessOnDay(law, rule, situation))
  return { says, mayCome: mayComeInTime(law, rule, situation, says) }
}

const sizeOf = ({ says }: RememberedAnswer): number => 1 + says.changes.length

/** The same, with all that is in it, unchangeable. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

/** What a list shows of one person: per rule the verdict and the first day of yes, and the answers that are missing. */
export interface Outline<F extends string = string> {
  readonly verdicts: readonly Verdict[]
  readonly earliest: readonly (string | null)[]
  /** Per rule what its readings say, as far as it is disputed; of other rules nothing. */
  readonly readings: readonly RuleAssessment['readings'][]
  /** Whether some rule says yes and grants something: a rule can be met and grant nothing in the present status. */
  readonly granted: boolean
  /** The names of the facts that are missing for some rule, in the order of the alphabet. */
  readonly missing: readonly F[]
}

const NOTHING: RuleAssessment['readings'] = Object.freeze({})

/** The same as `assess` finds, as far as a list shows it. */
export function outline<F extends string>(law: Law<F>, answers: KnownAnswers, on: string): Outline<F> {
  const { says, earliest } = answersOn(law, answers, on)
  const missing = new Set<F>()
  for (const one of says) for (const fact of one.missing) missing.add(fact)
  return {
    verdicts: says.map(({ verdict }) => verdict),
    readings: says.map(({ verdict, readings }) => (verdict === 'disputed' ? readings : NOTHING)),
    granted: says.some(({ verdict, grants }) => verdict === 'yes' && grants.length > 0),
    earliest,
    missing: [...missing].sort(),
  }
}

/** Everything the law says to a person on the day `on` (`YYYY-MM-DD`), rule by rule in the order of the law. */
export function assess<F extends string>(law: Law<F>, answers: KnownAnswers, on: string): readonly RuleAssessment<F>[] {
  const { says, earliest } = answersOn(law, answers, on)
  return says.map((one, index) => withEarliest(one, present(earliest[index], 'the first day of a rule')))
}

/** Named one by one, in the order of the contract: spreading takes a quarter of the time of a whole assessment. */
function withEarliest<F extends string>(one: RuleAnswer<F>, earliest: string | null): RuleAssessment<F> {
  const { id, verdict, readings, grants, missing, changes, moreChanges } = one
  const assessed = { id, verdict, readings, grants, missing, earliest, changes }
  return moreChanges === undefined ? assessed : { ...assessed, moreChanges }
}

const NO_CHANGES: Changes<never> = { sets: [], more: false }

/** What one rule says to a person on the day, without looking ahead, worked out anew. */
export function assessOnDay<F extends string>(law: Law<F>, rule: RuleOnADay<F>, situation: Situation): RuleAnswer<F> {
  const verdict = judge(law, rule, situation)
  const changes = verdict === 'no' || verdict === 'disputed' ? changesToYes(law, rule, situation) : NO_CHANGES
  const assessed = {
    id: rule.rule.id,
    verdict,
    readings: readingsOf(law, rule, situation),
    grants: verdict === 'yes' || verdict === 'disputed' ? grantsOf(law, rule.grants, situation) : [],
    missing: verdict === 'open' ? namesOf(law, missingOf(law, rule, situation)) : [],
    changes: changes.sets,
  }
  return changes.more ? { ...assessed, moreChanges: true } : assessed
}

const dayText = (day: Day | undefined): string | null => (day === undefined ? null : writeDay(day))

function readingsOf(law: Law, rule: RuleOnADay, situation: Situation): Readonly<Record<string, State>> {
  const states: Record<string, State> = {}
  for (const { reading, node } of rule.readings) states[reading.id] = stateOf(outcomes(law.diagrams, node, situation))
  return states
}

const isOpen = (law: Law, condition: GrantOnADay['when'], situation: Situation): boolean =>
  stateOf(outcomes(law.diagrams, condition, situation)) !== 'no'

function grantsOf(law: Law, grants: readonly GrantOnADay[], situation: Situation): readonly AssessedGrant[] {
  const open: AssessedGrant[] = []
  for (const { grant, when, windows } of grants) {
    const state = stateOf(outcomes(law.diagrams, when, situation))
    if (state === 'no') continue
    const reached: string[] = []
    for (const { window, node } of windows) {
      if (isOpen(law, node, situation)) reached.push(window)
    }
    open.push({ id: grant.id, state, windows: reached })
  }
  return open
}

/** The blank facts, by number, that decide the verdict of a rule; none where no reading stands. */
export function missingOf(law: Law, { verdict }: RuleOnADay, situation: Situation): ReadonlySet<number> {
  return verdict === undefined ? new Set() : matters(law.diagrams, verdict, situation)
}

/** Names of facts by number, in the order of the alphabet (ASCII). */
export const namesOf = <F extends string>(law: Law<F>, facts: Iterable<number>): readonly F[] =>
  [...facts].map(fact => present(law.partitions[fact], 'a fact of the law').fact).sort((a, b) => (a < b ? -1 : 1))
