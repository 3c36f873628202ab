import { describe, expect, test } from 'vitest'
import { readDayPart } from '@/lib/input/day-parts'
import { readDayText } from '@/lib/input/day-text'
import { vocabulary } from '../case-list/vocabulary-of-tests'

const { months } = vocabulary

describe('a day written as one text', () => {
  test.each([
    '2022-03-02',
    '2022/3/2',
    '20220302',
    '2022年3月2日',
    '2022 年 3 月 2 号',
    '二〇二二年三月二日',
    '２０２２．３．２',
    '2 March 2022',
    '2nd Mar 2022',
    'March 2, 2022',
    '2022-03-02T00:00:00',
  ])('%s', text => expect(readDayText(text, months)).toEqual({ day: '2022-03-02' }))
  test('a day and a month that may stand in either order are two days', () => {
    expect(readDayText('3/4/2021', months)).toEqual({ two: true, ways: ['2021-04-03', '2021-03-04'] })
    expect(readDayText('13/4/2021', months)).toEqual({ day: '2021-04-13' })
    expect(readDayText('4.4.2021', months)).toEqual({ day: '2021-04-04' })
  })
  test.each(['', '2 Marz 2022', '2023-02-29', '31/31/2022', '2022', '二〇二二年十三月二日', '年月日', '2/3/22'])('“%s” is no day', text =>
    expect(readDayText(text, months)).toEqual({ two: false }),
  )
})

describe('a part of a day in a field of its own', () => {
  test.each([
    ['year', '2022', 2022],
    ['year', '２０２２年', 2022],
    ['year', '二〇二二', 2022],
    ['month', '3', 3],
    ['month', '03月', 3],
    ['month', 'March', 3],
    ['month', 'mar.', 3],
    ['month', '三月', 3],
    ['month', '十二月份', 12],
    ['date', '2', 2],
    ['date', '2日', 2],
    ['date', '2号', 2],
    ['date', '2nd', 2],
    ['date', '2.', 2],
    ['date', '三十一日', 31],
  ] as const)('%s %s is %d', (part, text, number) => expect(readDayPart(part, text, months)).toBe(number))
  test.each([
    ['year', '22'],
    ['year', '20222'],
    ['month', 'Marz'],
    ['month', '123'],
    ['date', 'March'],
    ['date', '2年'],
    ['date', ''],
  ] as const)('%s “%s” is none', (part, text) => expect(readDayPart(part, text, months)).toBeUndefined())
})
