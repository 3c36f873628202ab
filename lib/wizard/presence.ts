/**
 * Months in China worked out from what a person knows: days of each year, or days of entry and exit.
 */
import { compatible } from '../check/compatible'
import { daysPresent, monthsIn, yearsOfPresence, type YearOfWork } from '../check/worked-facts'
import type { Stay } from '../check/workings'
import { checkDate, countOfDay, readDay } from '../engine/days'
import { readDayText, type MonthNames } from '../input/day-text'
import type { Answers } from './session-state'
import type { PresenceEntries } from './presence-entries'

/** At most so many lines of stays are read. */
export const MOST_STAYS = 1000

/** The years that are looked at on a day `YYYY-MM-DD`, the last one first; none for who has not worked a full year. */
export const presenceYears = (answers: Answers, on: string): readonly YearOfWork[] =>
  yearsOfPresence(answers.shanghaiWorkSince === 'unknown' ? undefined : answers.shanghaiWorkSince, checkDate(on))

/** Stays read from lines of two days each, and the numbers of the lines that are none, from 1. */
export interface StaysRead {
  readonly stays: readonly Stay[]
  readonly faults: readonly number[]
}

/** Reads stays, one a line: the day of entry and the day of exit, with a comma, a semicolon, a tab or “to” between them. */
export function readStays(text: string, months: MonthNames): StaysRead {
  const stays: Stay[] = []
  const faults: number[] = []
  for (const [index, line] of text.split('\n').slice(0, MOST_STAYS).entries()) {
    if (line.trim() === '') continue
    const stay = readStay(line, months)
    if (stay === undefined) faults.push(index + 1)
    else stays.push(stay)
  }
  return { stays, faults }
}

/** What may stand between two days; \u81f3 and \u5230 are “to” in Chinese. */
const between = /[,;\t\uff0c\uff1b\u81f3\u5230\u2013\u2014]|\sto\s/u

function readStay(line: string, months: MonthNames): Stay | undefined {
  const plain = line.trim()
  const [first, second, ...more] = between.test(plain) ? plain.split(between) : plain.split(/\s+/u)
  if (first === undefined || second === undefined || more.length > 0) return undefined
  const [entry, exit] = [first, second].map(text => {
    const { day } = readDayText(text, months)
    return day === undefined ? undefined : readDay(day)
  })
  return entry === undefined || exit === undefined || entry > exit ? undefined : { entry, exit }
}

/** The days in a field of a year, or that its text is no whole number of days of that year; nothing typed is neither. */
export function readDays(text: string, { from, until }: YearOfWork): { readonly days?: number; readonly faulty?: true } {
  const plain = compatible(text).trim()
  if (plain === '') return {}
  const days = Number(plain)
  return /^\d{1,3}$/.test(plain) && days <= countOfDay(until) - countOfDay(from) ? { days } : { faulty: true }
}

/**
 * The days of each year, as far as they are known: from stays where any are given, else from the fields. Stays with a line
 * that cannot be read settle nothing.
 */
export function daysOfYears(entries: PresenceEntries, years: readonly YearOfWork[], months: MonthNames): readonly (number | undefined)[] {
  if (entries.stays.trim() === '')
    // Default: a field in which nothing was typed.
    return years.map((year, index) => readDays(entries.days[String(index + 1)] ?? '', year).days)
  const { stays, faults } = readStays(entries.stays, months)
  return faults.length > 0 ? years.map(() => undefined) : daysPresent(stays, years)
}

/** The fewest whole months in any year; undefined while a year is not known. */
export function leastMonthsOf(days: readonly (number | undefined)[]): number | undefined {
  const known = days.flatMap(count => count ?? [])
  return days.length === 0 || known.length < days.length ? undefined : Math.min(...known.map(monthsIn))
}
