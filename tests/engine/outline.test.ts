/**
 * What a list shows of a person is what a whole assessment says, rule by rule.
 */
import { describe, expect, test } from 'vitest'
import { assess, outline } from '@/lib/engine/assess'
import { all, not } from '@/lib/engine/conditions'
import { countOfDay, dayFromText, dayOf, daysInMonth, monthsLater } from '@/lib/engine/days'
import { conditionBuilders, flag, since } from '@/lib/engine/facts'
import { compile } from '@/lib/engine/law'
import { at, type Reading } from '@/lib/engine/rules'
import type { KnownAnswers } from '@/lib/engine/situation'

const facts = { zeal: flag(), age: flag(), began: since() }
const { zeal, age, began } = conditionBuilders(facts)
const reading = (id: string, when: Reading['when']): Reading => ({ id, from: '2016-12-09', sources: [], when })
const law = compile(
  facts,
  [
    {
      id: 'plain',
      readings: [reading('only', all(zeal.holds(), age.holds()))],
      grants: [{ id: 'paper', when: age.holds(), windows: [at('here')] }],
    },
    { id: 'argued', readings: [reading('one', zeal.holds()), reading('other', not(zeal.holds()))], grants: [] },
    {
      id: 'years',
      readings: [reading('first', began.fullYears(3)), reading('second', began.fullYears(4))],
      grants: [{ id: 'card', when: zeal.holds(), windows: [at('here')] }],
    },
  ],
  ['here'],
)
const on = '2026-11-23'
const answers = [true, false, undefined].flatMap(one =>
  [true, false, undefined].flatMap(other =>
    ['2020-01-01', '2023-06-01', '2026-01-01', 'never', undefined].map((day): KnownAnswers => ({
      ...(one === undefined ? {} : { zeal: one }),
      ...(other === undefined ? {} : { age: other }),
      ...(day === undefined ? {} : { began: day }),
    })),
  ),
)

describe('an outline', () => {
  test('has the verdicts, days and missing answers of the assessment, and what the readings of a disputed rule say', () => {
    let disputed = 0
    for (const known of answers) {
      const whole = assess(law, known, on)
      const short = outline(law, known, on)
      expect(short.verdicts).toEqual(whole.map(({ verdict }) => verdict))
      expect(short.earliest).toEqual(whole.map(({ earliest }) => earliest))
      expect(short.readings).toEqual(whole.map(({ verdict, readings }) => (verdict === 'disputed' ? readings : {})))
      expect(short.missing).toEqual([...new Set(whole.flatMap(({ missing }) => missing))].sort())
      expect(short.granted).toBe(whole.some(({ verdict, grants }) => verdict === 'yes' && grants.length > 0))
      disputed += short.verdicts.filter(verdict => verdict === 'disputed').length
    }
    expect(disputed).toBeGreaterThan(answers.length / 3)
  })
  test('of readings that part says what each of them says', () => {
    expect(outline(law, { zeal: true, age: true, began: '2023-06-01' }, on).readings).toEqual([
      {},
      { one: 'yes', other: 'no' },
      { first: 'yes', second: 'no' },
    ])
  })
})

describe('days', () => {
  test('are counted one by one from March to March, over leap years and centuries', () => {
    let before = countOfDay(1895_12_31)
    for (let year = 1896; year <= 2104; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (let date = 1; date <= daysInMonth(year, month); date += 1) {
          const count = countOfDay(year * 10000 + month * 100 + date)
          if (count !== before + 1) expect([year, month, date, count]).toEqual([year, month, date, before + 1])
          before = count
        }
    expect(countOfDay(dayFromText('0000-03-01'))).toBe(0)
    expect(countOfDay(dayFromText('2026-11-23')) - countOfDay(dayFromText('2025-11-23'))).toBe(365)
  })
  test('have dates from 1 to the last of their month', () => {
    expect([dayOf(2026, 2, 0), dayOf(2026, 2, -1), dayOf(2026, 2, 1), dayOf(2026, 2, 28), dayOf(2026, 2, 29)]).toEqual([
      undefined,
      undefined,
      2026_02_01,
      2026_02_28,
      undefined,
    ])
  })
  test('so many months later are in their month, whichever it is', () => {
    expect([
      monthsLater(2026_01_31, 1),
      monthsLater(2026_03_31, -1),
      monthsLater(2024_01_31, 1),
      monthsLater(2026_12_15, 1),
      monthsLater(2026_01_15, -1),
    ]).toEqual([2026_02_28, 2026_02_28, 2024_02_29, 2027_01_15, 2025_12_15])
  })
})
