/**
 * A day typed in three fields, or whole in one of them. Nothing is guessed.
 */
import { dayOf, span, writeDay } from '../engine/days'
import { readDayPart, type DayPart } from '../input/day-parts'
import { readDayText, type MonthNames } from '../input/day-text'
import type { FormAnswer } from './form-answers'

/** Why what stands in the fields is no day; each has words in `wizard.problem`. */
export type DayProblem = 'noDay' | 'wrongYear' | 'wrongMonth' | 'wrongDate' | 'noSuchDay' | 'dayOutside' | 'twoDays'

/** A day `YYYY-MM-DD`, or the problem and the text field it is in. */
export type TypedDay =
  { readonly ok: true; readonly day: string } | { readonly ok: false; readonly problem: DayProblem; readonly field: DayPart }

/** No names of months. */
export const noMonthNames: MonthNames = new Map<string, number>()

const wrong = (problem: DayProblem, field: DayPart): TypedDay => ({ ok: false, problem, field })

/** Reads the three fields, with the names of months that are understood. */
export function readTypedDay(typed: Pick<FormAnswer, DayPart>, months: MonthNames = noMonthNames): TypedDay {
  const filled = (['year', 'month', 'date'] as const).filter(part => typed[part].trim() !== '')
  const [only, another] = filled
  if (only === undefined) return wrong('noDay', 'year')
  if (another === undefined) {
    const whole = readDayText(typed[only], months)
    if (whole.day !== undefined) return { ok: true, day: whole.day }
    if (whole.two) return wrong('twoDays', only)
  }
  const year = readDayPart('year', typed.year, months)
  if (year === undefined) return wrong('wrongYear', 'year')
  const month = readDayPart('month', typed.month, months)
  if (month === undefined || month < 1 || month > 12) return wrong('wrongMonth', 'month')
  const date = readDayPart('date', typed.date, months)
  if (date === undefined || date < 1 || date > 31) return wrong('wrongDate', 'date')
  const day = dayOf(year, month, date)
  if (day !== undefined) return { ok: true, day: writeDay(day) }
  const outside = year < Math.floor(span.first / 10000) || year > Math.floor(span.last / 10000)
  return outside ? wrong('dayOutside', 'year') : wrong('noSuchDay', 'date')
}
