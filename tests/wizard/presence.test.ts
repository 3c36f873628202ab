import { describe, expect, test } from 'vitest'
import { workedFacts } from '@/lib/check/worked-facts'
import { writeDay } from '@/lib/engine/days'
import { daysOfYears, leastMonthsOf, presenceYears, readDays, readStays } from '@/lib/wizard/presence'
import { noPresenceEntries, parsePresence, type PresenceEntries } from '@/lib/wizard/presence-entries'

const on = '2026-11-29'
const months = new Map([['march', 3]])
const years = presenceYears({}, on)
const worked = (entries: Partial<PresenceEntries>) => leastMonthsOf(daysOfYears({ ...noPresenceEntries, ...entries }, years, months))

describe('months in China worked out from days', () => {
  test('look at four years back from the check date, or at the full years of work where they are fewer', () => {
    const froms = (since?: string) =>
      presenceYears(since === undefined ? {} : { shanghaiWorkSince: since }, on).map(({ from }) => writeDay(from))
    expect(froms()).toEqual(['2025-11-29', '2024-11-29', '2023-11-29', '2022-11-29'])
    expect(froms('2024-11-29')).toEqual(['2025-11-29', '2024-11-29'])
    expect(froms('2026-01-01')).toEqual([])
    expect(froms('unknown')).toHaveLength(4)
    expect(froms('never')).toHaveLength(4)
  })

  test('are the whole months of the year with the fewest, thirty days each, once every year is known', () => {
    expect(worked({ days: { 1: '365', 2: '299', 3: '366', 4: '３３０' } })).toBe(9)
    expect(worked({ days: { 1: '365', 2: '300', 3: '365', 4: '330' } })).toBe(10)
    expect(worked({ days: { 1: '365', 2: '365', 3: '366', 4: '365' } })).toBe(12)
    expect(worked({ days: { 1: '365', 2: '29', 3: '365' } })).toBeUndefined()
    expect(worked({ days: { 1: '0', 2: '365', 3: '365', 4: '365' } })).toBe(0)
  })

  test('refuse what is no number of days of the year', () => {
    const [last, , , first] = years
    for (const text of ['366', '-1', '1.5', 'ten', '1e2', '0x1f', '10 000']) expect(last && readDays(text, last)).toEqual({ faulty: true })
    expect(last && readDays('365', last)).toEqual({ days: 365 })
    expect(last && readDays('  ', last)).toEqual({})
    // 29 February 2024 lies in the year from November 2023.
    expect(years[2] && readDays('366', years[2])).toEqual({ days: 366 })
    expect(first && readDays('366', first)).toEqual({ faulty: true })
  })

  test('count stays as the interface counts them, and stays count before days', () => {
    const lines = ['2022-11-29, 2023-06-30', '1 March 2024 to 30 March 2024', '2024年12月1日至2025年11月1日', '2025-12-01 2026-11-28']
    const { stays, faults } = readStays(lines.join('\n'), months)
    expect(faults).toEqual([])
    expect(stays).toHaveLength(4)
    expect(worked({ stays: lines.join('\n'), days: { 1: '365', 2: '365', 3: '365', 4: '365' } })).toBe(
      workedFacts({ facts: {}, workings: { stays } }, on)?.leastMonthsInChina,
    )
    expect(worked({ stays: lines.join('\n') })).toBe(1)
  })

  test('settle nothing while a line of stays cannot be read, and name the lines', () => {
    const text = '2025-01-03, 2025-06-30\n\n2025-06-30, 2025-01-03\n03/04/2025, 2025-06-30\n2025-01-01\n1,2,3'
    expect(readStays(text, months)).toMatchObject({ faults: [3, 4, 5, 6] })
    expect(worked({ stays: text })).toBeUndefined()
  })

  test('come back from what the tab kept, and from nothing else', () => {
    expect(parsePresence({ days: { 1: '30', 5: '30', x: '1', 2: 7 }, stays: 'a' })).toEqual({ days: { 1: '30' }, stays: 'a' })
    for (const kept of [null, 'x', 7, undefined])
      expect(parsePresence({ days: kept, stays: kept === 'x' ? 1 : kept })).toEqual(noPresenceEntries)
  })
})
