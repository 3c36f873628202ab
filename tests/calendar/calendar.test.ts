import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { writeCalendar, type CalendarDay } from '../../lib/calendar/calendar'

const made = new Date('2026-11-23T01:02:03.456Z')
const day: CalendarDay = {
  id: 'four-year-work-pr-0',
  day: '2027-03-02',
  summary: '工作满四年：可以申请，如您继续从事现有工作且不中断，且您每年在中国居住不少于6个月；政策规定与查阅时一致',
  description: 'From this day on you may apply, if you keep this work; the law stays.\nThis is information, no decision. \\ "end"',
}
const written = (days: readonly CalendarDay[] = [day], about: Partial<Parameters<typeof writeCalendar>[1]> = {}) =>
  writeCalendar(days, { who: 'mark', made, remind: 30, ...about })

/** What Mozilla’s reader, the one of Thunderbird, makes of a file. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[])
  return calendar.getAllSubcomponents('vevent').map(component => ({ component, event: new ICAL.Event(component) }))
}

describe('a calendar file', () => {
  test('is read back as it was meant: a whole day, its words, its reminder', () => {
    const [{ component, event } = { component: undefined, event: undefined }] = read(written())
    expect(event?.summary).toBe(day.summary)
    expect(event?.description).toBe(day.description)
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([true, '2027-03-02', '2027-03-03'])
    expect(component?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T01:02:03Z')
    const alarm = component?.getFirstSubcomponent('valarm')
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(alarm?.getFirstPropertyValue('description')).toBe(day.summary)
    const rings = event?.startDate.clone()
    if (rings !== undefined) rings.isDate = false
    rings?.addDuration(alarm?.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>)
    expect(rings?.toString()).toBe('2027-01-31T09:00:00')
  })

  test('keeps to the letter of RFC 5545: line ends, lines of 75 octets, what must be there', () => {
    const text = written([day, { ...day, id: 'paper-health-certificate', day: '2028-02-29', summary: '𠮷'.repeat(60) }])
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75)
    for (const property of [
      'VERSION:2.0',
      'PRODID:',
      'UID:',
      'DTSTAMP:20261123T010203Z',
      'DTSTART;VALUE=DATE:20280229',
      'DTEND;VALUE=DATE:20280301',
      'ACTION:DISPLAY',
      'TRIGGER:-P',
    ])
      expect(text).toContain(`\r\n${property}`)
    // A reader that unfolds finds every sign whole.
    expect(text.replaceAll('\r\n ', '')).toContain('𠮷'.repeat(60))
  })

  test('says the same thing of any text and any day', () => {
    const anyDay = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10))
    const text = fc
      .string({ unit: fc.constantFrom('四', 'é', ',', ';', '\\', '\n', ':', '"', '𠮷', 'a', ' ', 'ﬁ', '%'), minLength: 1, maxLength: 120 })
      .filter(one => one.trim() === one)
    fc.assert(
      fc.property(anyDay, text, text, (on, summary, description) => {
        const file = written([{ id: 'x', day: on, summary, description }])
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const [{ event } = { event: undefined }] = read(file)
        expect([event?.startDate.toString(), event?.summary, event?.description]).toEqual([on, summary, description])
      }),
    )
  })

  test('has the same ids for the same things, another one for another person, and no name in them', () => {
    const uids = (file: string) => read(file).map(({ event }) => event.uid)
    expect(uids(written())).toEqual(['four-year-work-pr-0.6d61726b@talent-permit-check'])
    expect(uids(written([{ ...day, day: '2027-04-01' }], { made: new Date('2027-01-01T00:00:00Z') }))).toEqual(uids(written()))
    const [zhang] = uids(written([day], { who: '张三' }))
    expect(zhang).not.toBe(uids(written())[0])
    expect(zhang).toMatch(/^[a-z0-9.-]+@talent-permit-check$/)
  })

  test('rings only if it is asked to', () => {
    expect(written([day], { remind: undefined })).not.toContain('VALARM')
  })

  test('rings while the reminder lies ahead, however near the day is', () => {
    const rings = (on: string, remind: number) => /TRIGGER:(\S+)/.exec(written([{ ...day, day: on }], { remind }))?.[1]
    expect(rings('2026-12-24', 30)).toBe('-P29DT15H')
    expect(rings('2026-12-23', 30)).toBe('-P28DT15H')
    expect(rings('2026-11-26', 7)).toBe('-P1DT15H')
    expect(rings('2026-11-25', 7)).toBe('-PT15H')
    expect(rings('2026-11-24', 7)).toBeUndefined()
    expect(rings('2026-11-23', 7)).toBeUndefined()
    expect(rings('2020-01-01', 7)).toBeUndefined()
  })

  test('takes the place of a file that was made before', () => {
    const number = (file: string) => Number(/SEQUENCE:(\d+)/.exec(file)?.[1])
    const later = written([day], { made: new Date('2026-11-23T01:03:03Z') })
    expect(number(later)).toBe(number(written()) + 1)
    expect(number(later)).toBeLessThan(2 ** 31)
  })

  test('does not depend on where the machine stands', () => {
    const zone = process.env.TZ
    const files = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'].map(place => {
      process.env.TZ = place
      return written()
    })
    process.env.TZ = zone
    expect(new Set(files).size).toBe(1)
  })
})
