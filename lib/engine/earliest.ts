/**
 * The first day on which a rule says yes if only time passes. A verdict can turn only on a day a reading begins or
 * ends, or an anniversary of a day the person named; so those days are tried, in order, and no others.
 */
import { anniversary, dayFromText, span, writeDay, type Day } from './days'
import type { Law } from './law'
import { isBlank, later, situate, type Answers, type Situation } from './situation'
import { judge, type Verdict } from './verdict'

/** How far ahead is searched, in years. */
const HORIZON = 15

/**
 * Per rule the first day D ≥ today's with verdict yes, the same answers and the readings that stand on D; undefined
 * where the verdict is open or not covered today, or no such day comes by the fifteenth anniversary (included).
 */
export function earliestYes(law: Law, answers: Answers, today: Situation, now: readonly Verdict[]): readonly (Day | undefined)[] {
  const waiting = now.flatMap((verdict, index) => (verdict === 'no' || verdict === 'disputed' ? [index] : []))
  const found = firstDays(law, answers, today, waiting, verdict => verdict === 'yes')
  return now.map((verdict, index) => (verdict === 'yes' ? today.day : found.get(index)?.day))
}

/** A day on which time alone changes what a rule says, and what it says then. */
export interface Turn {
  readonly day: string
  readonly verdict: Verdict
}

/**
 * By rule, of those that say no on `on` (`YYYY-MM-DD`): the first day on which they no longer do if only time passes.
 * Answers that cannot matter before that day may still be blank, so the verdict can be open then.
 */
export function noLongerNo(law: Law, answers: Answers, on: string): ReadonlyMap<string, Turn> {
  const day = dayFromText(on)
  const today = situate(law.partitions, answers, day)
  const rules = law.on(day)
  const waiting = rules.flatMap((rule, index) => (judge(law, rule, today) === 'no' ? [index] : []))
  const found = firstDays(law, answers, today, waiting, verdict => verdict !== 'no' && verdict !== 'not-covered')
  return new Map(
    [...found].map(([index, turn]) => [rules[index]?.rule.id ?? '', { day: writeDay(turn.day), verdict: turn.verdict }]),
  )
}

/** Of some rules, by place: the first day after today on which the verdict is as wanted, and the verdict. */
function firstDays(
  law: Law,
  answers: Answers,
  today: Situation,
  places: readonly number[],
  wanted: (verdict: Verdict) => boolean,
): ReadonlyMap<number, { readonly day: Day; readonly verdict: Verdict }> {
  const found = new Map<number, { day: Day; verdict: Verdict }>()
  if (places.length === 0) return found
  for (const day of turningDays(law, answers, today)) {
    const then = later(law.partitions, answers, today, day)
    const rules = law.on(day)
    for (const place of places) {
      const rule = found.has(place) ? undefined : rules[place]
      const verdict = rule === undefined ? undefined : judge(law, rule, then)
      if (verdict !== undefined && wanted(verdict)) found.set(place, { day, verdict })
    }
    if (found.size === places.length) break
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
