/**
 * The days ahead of a whole list: in one calendar, an entry for a person and day, and permits that run out.
 */
import { expect, test } from 'vitest'
import { ListStore } from '@/app/_parts/people/store/list-store'
import { writeCalendar } from '@/lib/calendar/calendar'
import { everybody } from '@/lib/case-list/list-query'

const today = '2026-11-23'
const head = 'Employee number,Name,Permit expiry,nationality,chineseDescent,degree,unitRelation,unitArea,areaWorkSince,leastMonthsInChina'
const worker = 'foreign,no,bachelor,employed,yangpu-base,2023-03-02,8'
const storeOf = async (...rows: readonly string[]) => {
  const store = new ListStore({ source: { from: 'paste', text: [head, ...rows].join('\n') }, today, locale: 'en' }, () => {})
  return { store, overview: await store.read() }
}

test('a permit that runs out within 30, 90 or 180 days, or has run out, is found by it', async () => {
  const { store, overview } = await storeOf(
    `1,Ann,2026-12-23,${worker}`,
    `2,Bo,2027/2/22,${worker}`,
    `3,Cy,2025-01-01,${worker}`,
    `4,Dora,soon,${worker}`,
  )
  expect([overview.counts.expiry30, overview.counts.expiry90, overview.counts.expiry180]).toEqual([2, 2, 3])
  store.look({ ...everybody, filter: 'expiry30' })
  expect(store.rows(0, 9).map(({ name }) => name)).toEqual(['Ann', 'Cy'])
})

test('days of those shown: one entry for a person and day, of the rules that open and the permit that ends', async () => {
  const { store } = await storeOf(`1,Ann,2027-03-02,${worker}`, `2,Bo,2027-01-31,${worker}`, `,Cy,,mainland-chinese,no,,,,,`)
  const days = store.days()
  expect(days.filter(({ expires }) => expires).map(({ who, name, day }) => [who, name, day])).toEqual([
    ['1', 'Ann', '2027-03-02'],
    ['2', 'Bo', '2027-01-31'],
  ])
  expect(new Set(days.map(({ who, day }) => `${who} ${day}`)).size).toBe(days.length)
  expect(days.some(({ name }) => name === 'Cy')).toBe(false)
  store.look({ ...everybody, search: 'bo' })
  expect(store.days().every(({ name }) => name === 'Bo')).toBe(true)
})

test('two of one name without numbers keep their days apart, and a later file bears the same marks', async () => {
  const rows = [`,Ann,2027-03-02,${worker}`, `,Ann,2027-03-02,${worker}`]
  const marks = async (made: string) => {
    const { store } = await storeOf(...rows)
    const days = store.days().map(({ who, day, name }) => ({ id: `list.${day}`, who, day, summary: name, description: '' }))
    return writeCalendar(days, { who: '', made: new Date(made), remind: 30 }).match(/^UID:.*$/gm) ?? []
  }
  const first = await marks('2026-11-23')
  expect(new Set(first).size).toBe(first.length)
  expect(first.length).toBeGreaterThan(1)
  expect(await marks('2026-12-23')).toEqual(first)
})
