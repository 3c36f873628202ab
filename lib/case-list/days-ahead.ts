/**
 * The days ahead of the people of a list: on which a rule may open, and on which a permit runs out.
 */
import { outlineOf } from '../check/check'
import { countOfDay, dayFromText } from '../engine/days'
import type { MonthNames } from '../input/day-text'
import { ruleIds } from '../policy/rules'
import type { RuleId } from '../policy/types'
import { readDayCell } from './day-cell'
import type { KeptColumn, ListedPerson } from './person'

/** One day of one person. */
export interface PersonDay {
  /** Whose day it is, by number or else by name: the same in a later list. */
  readonly who: string
  readonly name: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** The rules that say yes from that day on, if only time passes. */
  readonly rules: readonly RuleId[]
  /** Whether the permit runs out. */
  readonly expires: boolean
}

/** The day on which a permit runs out, as a kept column gives it; undefined where none does, or it is no day. */
export function expiryOf({ kept }: ListedPerson, columns: readonly KeptColumn[], months: MonthNames): string | undefined {
  const text = kept?.[columns.findIndex(({ kind }) => kind === 'permitExpiry')]?.trim()
  return text ? readDayCell(text, months).day : undefined
}

/** How many days lie between two days `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number => countOfDay(dayFromText(to)) - countOfDay(dayFromText(from))

/** The days ahead of people without faults, one entry for a person and day. `today` is the day for who names none. */
export function daysAhead(
  people: readonly ListedPerson[],
  columns: readonly KeptColumn[],
  months: MonthNames,
  today: string,
): readonly PersonDay[] {
  const times = new Map<string, number>()
  return people.flatMap(person => {
    if (person.faults.length > 0) return []
    // Default: who has no name is called by the row.
    const name = person.id ?? String(person.row)
    const known = person.number ?? name
    // Default: most are there once.
    const time = (times.get(known) ?? 0) + 1
    times.set(known, time)
    const who = time === 1 ? known : `${known} (${time})`
    const { verdicts, earliest } = outlineOf(person.facts, person.on ?? today)
    const expiry = expiryOf(person, columns, months)
    const coming = earliest.map((day, index) => (verdicts[index] === 'yes' ? null : day))
    const days = new Set([...coming, expiry].filter(day => typeof day === 'string').filter(day => day >= today))
    return [...days].sort().map(day => ({
      who,
      name,
      day,
      rules: ruleIds.filter((_, index) => coming[index] === day),
      expires: day === expiry,
    }))
  })
}
