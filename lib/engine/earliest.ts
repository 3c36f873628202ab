/**
 * The first day on which a rule says yes if only time passes. A verdict can turn only on a day a reading begins or
 * ends, or an anniversary of a day the person named; so those days are tried, in order, and no others.
 */
import { anniversary, checkDate, dayFromText, span, writeDay, type Day } from './days'
import type { RuleAnswer } from './assess'
import type { Law, RuleOnADay } from './law'
import { isBlank, atDate, situate, type KnownAnswers, type Situation } from './situation'
import { judge, type Verdict } from './verdict'

/** How far ahead is searched, in years. */
export const HORIZON = 15

/** What a rule says today, and whether time alone may bring a yes while the readings stay. */
export interface AnswerToday {
  readonly says: RuleAnswer
  readonly mayCome: boolean
}

/**
 * Per rule the first day D ≥ today's with verdict yes, the same answers and the readings that stand on D; undefined
 * where the verdict is open or not covered today, or no such day comes by the fifteenth anniversary (included).
 */
export function earliestYes(law: Law, answers: KnownAnswers, today: Situation, now: readonly AnswerToday[]): readonly (Day | undefined)[] {
  const waiting: number[] = []
  now.forEach(({ says: { verdict }, mayCome }, index) => {
    if ((verdict === 'no' || verdict === 'disputed') && (mayCome || isRewritten(law, today.day, index))) waiting.push(index)
  })
  const found = firstDays(law, answers, today, waiting)
  return now.map(({ says }, index) => (says.verdict === 'yes' ? today.day : found.get(index)))
}

/**
 * Whether time alone may bring a yes while the readings stay: only where other answers to facts that are counted in
 * years would, so that one of the sets of changes has no other facts. Where the span cuts answers off today, later days
 * may have more.
 */
export function mayComeInTime(law: Law, rule: RuleOnADay, { cut }: Situation, { changes, moreChanges }: RuleAnswer): boolean {
  if (cut.size > 0 || moreChanges === true) return true
  const counted = new Set(rule.restsOn.flatMap(({ name, fact }) => (law.partitions[fact]?.years.length === 0 ? [] : [name])))
  return changes.some(set => set.every(fact => counted.has(fact)))
}

/** Whether a rule says something else after a turn of the law that is within the search. */
function isRewritten(law: Law, today: Day, index: number): boolean {
  const last = anniversary(today, HORIZON)
  return law.turns.some(turn => turn > today && turn <= last && law.on(turn)[index]?.verdict !== law.on(today)[index]?.verdict)
}

/** A day on which time alone changes what a rule says, and what it says then. */
export interface VerdictChange {
  readonly day: string
  readonly verdict: Verdict
}

/**
 * By rule: every day after `on` (`YYYY-MM-DD`) up to the fifteenth anniversary (included) on which its verdict turns if
 * only time passes, the answers and blanks staying as they are, and the readings being those that stand on the day.
 */
export function verdictChangesAhead(law: Law, answers: KnownAnswers, on: string): ReadonlyMap<string, readonly VerdictChange[]> {
  const day = checkDate(on)
  const today = situate(law.partitions, answers, day)
  const now = law.on(day).map(rule => judge(law, rule, today))
  const turns = new Map<string, VerdictChange[]>(law.rules.map(({ id }) => [id, []]))
  for (const next of turningDays(law, answers, today)) {
    const then = atDate(law.partitions, answers, today, next)
    law.on(next).forEach((rule, node) => {
      const verdict = judge(law, rule, then)
      if (verdict === now[node]) return
      now[node] = verdict
      turns.get(rule.rule.id)?.push({ day: writeDay(next), verdict })
    })
  }
  return turns
}

/** Of some rules, by place: the first day after today on which the verdict is yes. */
function firstDays(law: Law, answers: KnownAnswers, today: Situation, places: readonly number[]): ReadonlyMap<number, Day> {
  const found = new Map<number, Day>()
  if (places.length === 0) return found
  for (const day of turningDays(law, answers, today)) {
    const then = atDate(law.partitions, answers, today, day)
    const rules = law.on(day)
    for (const node of places) {
      const rule = found.has(node) ? undefined : rules[node]
      if (rule !== undefined && judge(law, rule, then) === 'yes') found.set(node, day)
    }
    if (found.size === places.length) break
  }
  return found
}

function turningDays(law: Law, answers: KnownAnswers, { day: today }: Situation): readonly Day[] {
  const last = anniversary(today, HORIZON)
  const days = new Set<Day>()
  const add = (day: Day) => {
    if (day > today && day <= last) days.add(day)
  }
  for (const turn of law.turns) add(turn)
  for (const { fact, years } of law.partitions) {
    if (years.length === 0) continue
    const answer = answers[fact]
    // A blank day can be filled with fewer days near the ends of the span, so there its bounds are turns as well.
    const began = isBlank(answer) ? [span.first, span.last] : answer === 'never' ? [] : [dayFromText(String(answer))]
    for (const count of years) for (const day of began) add(anniversary(day, count))
  }
  return [...days].sort((a, b) => a - b)
}
