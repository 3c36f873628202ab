/**
 * Days as a calendar file (iCalendar, RFC 5545), for every program that reads one.
 */
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'

/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing, so that a later file changes the entry rather than adding one. */
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly summary: string
  readonly description: string
  /** Whose day it is, in a file of several people’s days. */
  readonly who?: string
}

/**
 * Whose days these are (a name, or a mark of its own for a person without one), when the file is made, how many days before a
 * reminder rings; none where undefined.
 */
export interface CalendarAbout {
  readonly who: string
  readonly made: Date
  readonly remind: number | undefined
}

const HOST = 'talent-permit-check'
/** Entries of a later file take the place of earlier ones by a number that grows with each minute. */
const A_MINUTE = 60_000
/** When a reminder rings on its day. */
const NINE = 9 * 60 * 60
const A_DAY = 24 * 60 * 60

/** The text of the file. Lines are folded at 75 octets and end with CR LF, the last one too. */
export function writeCalendar(days: readonly CalendarDay[], { who, made, remind }: CalendarAbout): string {
  const calendar = ical({ prodId: { company: HOST, product: 'days', language: 'EN' } })
  for (const { id, day, summary, description, who: own = who } of days) {
    const event = calendar.createEvent({
      id: `${id}.${hexOf(own)}@${HOST}`,
      sequence: Math.floor(made.getTime() / A_MINUTE),
      stamp: made,
      start: day,
      end: dayAfter(day),
      allDay: true,
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    const before = remind === undefined ? undefined : stillAhead(day, remind, made)
    if (before !== undefined) event.createAlarm({ type: ICalAlarmType.display, trigger: before * A_DAY - NINE, description: summary })
  }
  return `${calendar.toString()}\r\n`
}

/**
 * How many days before its day a reminder rings that lies ahead of when the file is made: as asked, or else the day after; a day that comes
 * before that needs none. */
function stillAhead(day: string, remind: number, made: Date): number | undefined {
  const left = Math.floor((Date.parse(`${day}T00:00:00Z`) - made.getTime()) / (A_DAY * 1000))
  return left < 1 ? undefined : Math.min(remind, left)
}

/** The end of a whole day is the day after it, not counted. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** A name in signs that an id may bear. */
const hexOf = (name: string): string => [...new TextEncoder().encode(name)].map(byte => byte.toString(16).padStart(2, '0')).join('')
