import { describe, expect, test } from 'vitest'
import { timeScaleOf } from '../../lib/results/time-scale'
import type { Ahead } from '../../lib/results/timeline'

const apply = (day: string): Ahead => ({ id: day, day, kind: 'apply' })
const placed = (on: string, ...days: readonly string[]) => timeScaleOf(days.map(apply), on)

describe('the days ahead, drawn to scale', () => {
  test('stand where they fall between the day checked for and the year after the last of them', () => {
    const scale = placed('2026-01-01', '2026-07-02', '2027-01-01')
    expect(scale?.days.map(({ at }) => Number(at.toFixed(2)))).toEqual([24.93, 50])
    expect(scale?.years).toEqual([
      { year: 2027, at: 50 },
      { year: 2028, at: 100 },
    ])
  })

  test('that are close to each other stand above each other, and no mark touches another', () => {
    const scale = placed('2026-01-01', '2026-06-01', '2026-06-02', '2026-06-03', '2026-12-31')
    expect(scale?.days.map(({ lane }) => lane)).toEqual([0, 1, 2, 0])
    expect(scale?.lanes).toBe(3)
  })

  test('over many years only some years bear their number', () => {
    const years = placed('2026-11-29', '2040-05-01')?.years.map(({ year }) => year)
    expect(years).toEqual([2027, 2030, 2033, 2036, 2039])
  })

  test('need no line where there are none', () => {
    expect(placed('2026-11-29')).toBeUndefined()
  })
})
