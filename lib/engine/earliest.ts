/**
 * The first day on which a rule says yes if only time passes. A verdict can turn only on a day a reading begins or
 * ends, or an anniversary of a day the person named; so those days are tried, in order, and no others.
 */
import { anniversary, dayFromText, span, type Day } from './days'
import type { Law } from './law'
import { isBlank, later, type Answers, type Situation } from './situation'
import { judge, type Verdict } from './verdict'

/** How far ahead is searched, in years. */
const HORIZON = 15

/**
 * Per rule the first day D ≥ today's with verdict yes, the same answers and the readings that stand on D; undefined
 * where the verdict is open or not covered today, or no such day comes by the fifteenth anniversary (included).
 */
export function earliestYes(law: Law, answers: Answers, today: Situation, now: readonly Verdict[]): readonly (Day | undefined)[] {
  const found: (Day | undefined)[] = now.map(verdict => (verdict === 'yes' ? today.day : undefined))
  const waiting = new Set(now.flatMap((verdict, index) => (verdict === 'no' || verdict === 'disputed' ? [index] : [])))
  for (const day of waiting.size === 0 ? [] : turningDays(law, answers, today)) {
    const then = later(law.partitions, answers, today, day)
    const rules = law.on(day)
    for (const index of waiting) {
      const rule = rules[index]
      if (rule !== undefined && judge(law, rule, then) === 'yes') {
        found[index] = day
        waiting.delete(index)
      }
    }
    if (waiting.size === 0) break
  }
  return found
}

function turningDays(law: Law, answers: Answers, { day: today }: Situation): readonly Day[] {
  const last = anniversary(today, HORIZON)
  const days = new Set<Day>()
  const add = (day: Day) => {
    if (day > today && day <= last) days.add(day)
  }
  for (const turn of law.turns) add(turn)
  for (const { fact, years } of law.partitions) {
    const answer = answers[fact]
    // A blank day can be filled with fewer days near the ends of the span, so there its bounds are turns as well.
    const began = isBlank(answer) ? [span.first, span.last] : answer === 'never' ? [] : [dayFromText(String(answer))]
    for (const count of years) for (const day of began) add(anniversary(day, count))
  }
  return [...days].sort((a, b) => a - b)
}
