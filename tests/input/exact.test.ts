/**
 * Numbers and days to the last sign: every word for a unit, every way to part figures, every numeral.
 */
import { describe, expect, test } from 'vitest'
import { readChineseNumber } from '@/lib/input/chinese-number'
import { readDayPart } from '@/lib/input/day-parts'
import { dayWith, plainDayText, readDayText } from '@/lib/input/day-text'
import { readNumberText, type NumberUnit } from '@/lib/input/number-text'
import { vocabulary } from '../case-list/vocabulary-of-tests'

const { months } = vocabulary
const read = (text: string, unit?: NumberUnit) => {
  const found = readNumberText(text, unit)
  return found.kind === 'number' ? found.number : found.kind === 'two' ? found.ways : found.kind
}
/** Each text with what is read of it. */
const each = (texts: readonly string[], unit: NumberUnit | undefined, wanted: unknown) =>
  expect(texts.map(text => [text, read(text, unit)])).toEqual(texts.map(text => [text, wanted]))

/** A number in Chinese numerals as it is said, up to a hundred million. */
function said(number: number, inside = false): string {
  if (number >= 10_000) {
    const rest = number % 10_000
    const gap = rest > 0 && rest < 1000 ? '零' : ''
    return `${said(Math.floor(number / 10_000), inside)}万${gap}${rest === 0 ? '' : said(rest, true)}`
  }
  const digits = '零一二三四五六七八九'
  let text = ''
  let gap = false
  for (const [place, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / place) % 10
    if (digit === 0) {
      gap ||= text !== ''
      continue
    }
    if (gap) text += '零'
    gap = false
    text += place === 10 && digit === 1 && text === '' && !inside ? sign : (digits[digit] ?? '') + sign
  }
  return text === '' ? '零' : text
}

describe('Chinese numerals', () => {
  test('are read as they are said, each number up to twelve thousand, and many beyond', () => {
    const numbers = [...Array.from({ length: 12_000 }, (_, number) => number), ...Array.from({ length: 3000 }, (_, at) => at * 33_331 + 7)]
    expect(numbers.filter(number => readChineseNumber(said(number)) !== number).map(number => [number, said(number)])).toEqual([])
  })
  test('have two signs for zero and for two, and grow to hundreds of millions', () => {
    expect(
      [
        '〇',
        '零',
        '二',
        '两',
        '二〇二二',
        '二零二二',
        '一百〇五',
        '两百',
        '两万',
        '二亿',
        '三亿五千万',
        '一亿零五',
        '十亿',
        '十万',
        '一千万',
      ].map(readChineseNumber),
    ).toEqual([0, 0, 2, 2, 2022, 2022, 105, 200, 20_000, 200_000_000, 350_000_000, 100_000_005, 1_000_000_000, 100_000, 10_000_000])
  })
  test('that are said short, out of order or with a digit too many are none', () => {
    const wrong = [
      '一百五',
      '一千五',
      '一万五',
      '两万三',
      '一亿五',
      '百',
      '千',
      '零百',
      '五万三亿',
      '一万二万',
      '万',
      '亿',
      '零万',
      '五五十',
      '一百二百',
      '一十二百',
      '二十十',
      '百五',
      '一百十',
      '五x',
      '十五x',
      'x',
    ]
    expect(wrong.map(text => [text, readChineseNumber(text)])).toEqual(wrong.map(text => [text, undefined]))
  })
  test('may have a ten without its digit at the very beginning only', () => {
    expect(['十', '十万', '十五万', '一百一十五', '一万零十'].map(readChineseNumber)).toEqual([10, 100_000, 150_000, 115, undefined])
  })
  test('may end in ones behind a ten, a zero, or nothing', () => {
    expect(['十五', '二十五', '一百零五', '一千零五', '一万零五', '一百二十五', '五'].map(readChineseNumber)).toEqual([
      15, 25, 105, 1005, 10_005, 125, 5,
    ])
  })
})

describe('words beside a number', () => {
  test('of yuan are understood before and behind it, and refused where dollars are asked for', () => {
    const yuan = ['¥', 'RMB', 'rmb', 'CNY', 'CN¥', 'yuan', 'renminbi', '元', '人民币', '人民币元', '元人民币', '块', '￥']
    each(
      yuan.flatMap(word => [`${word} 500`, `500 ${word}`, `${word}500`, `500${word}`]),
      'CNY',
      500,
    )
    each(
      yuan.flatMap(word => [`${word} 500`, `500 ${word}`]),
      'USD',
      'other-unit',
    )
    each(
      yuan.map(word => `500 ${word}`),
      undefined,
      'other-unit',
    )
  })
  test('of dollars are understood before and behind it, and refused where yuan are asked for', () => {
    const dollars = ['$', 'US$', 'USD', 'us dollar', 'US dollars', 'usdollars', 'dollar', 'dollars', '美元', '美金', '＄']
    each(
      dollars.flatMap(word => [`${word} 500`, `500 ${word}`, `${word}500`, `500${word}`]),
      'USD',
      500,
    )
    each(
      dollars.flatMap(word => [`${word} 500`, `500 ${word}`]),
      'CNY',
      'other-unit',
    )
  })
  test('have no stop inside', () => {
    each(['us. dollars 5', '5 us. dollars'], 'USD', 'none')
  })
  test('of months and years are understood where those are asked for', () => {
    each(['6 month', '6 months', '6月', '6个月', '6 个月', '六个月', '六月', '6'], 'months', 6)
    each(['6 year', '6 years', '6年', '六年', '6'], 'years', 6)
    each(['6 years', '6年', '六年', '6 yuan', '$6'], 'months', 'other-unit')
    each(['6 months', '6个月', '六个月'], 'years', 'other-unit')
  })
  test('that are none of these, or have more around them, make it none', () => {
    each(
      [
        '500 pounds',
        '500 x',
        'x 500',
        'xyuan 500',
        '500 yuanx',
        'yuan500x',
        '500 us',
        '500 rmb yuan',
        'a$500',
        '500 个',
        '500 人民',
        '500 us  x dollars',
      ],
      'CNY',
      'none',
    )
    each(['500 months5', '约500', '500+', '500?', '+500', '(500)', '500%'], 'CNY', 'none')
  })
  test('of a power of ten multiply, where sums of money are asked for or nothing', () => {
    const powers = [
      [['k', 'K', 'thousand', '千'], 3],
      [['万'], 4],
      [['m', 'M', 'mio', 'mn', 'million', '百万'], 6],
      [['千万'], 7],
      [['亿'], 8],
    ] as const
    for (const [words, power] of powers) {
      each(
        words.flatMap(word => [`1.5${word}`, `1.5 ${word}`, `¥1.5 ${word}`, `1.5 ${word} yuan`, `1.5${word}元`]),
        'CNY',
        Number(`1.5e${power}`),
      )
      each(
        words.map(word => `$1.5 ${word}`),
        'USD',
        Number(`1.5e${power}`),
      )
      each(
        words.map(word => `1.5 ${word}`),
        undefined,
        Number(`1.5e${power}`),
      )
      each(
        words.flatMap(word => [`5 ${word}`, `5 ${word} months`]),
        'months',
        'none',
      )
      each(
        words.map(word => `5 ${word}`),
        'years',
        'none',
      )
      each(
        words.flatMap(word => [`${word} 5`, `5 yuan ${word}`, `5 ${word}x`, `5 x${word}`]),
        'CNY',
        'none',
      )
    }
    each(['5 kk', '5 万万', '5 百', '5 十', '5 thousands', '5 millions', '5 billion'], 'CNY', 'none')
  })
  test('may end in a stop', () => {
    each(['500 yuan.', 'rmb. 500', 'RMB. 500 yuan.', '500.'], 'CNY', 500)
    // Right before figures it may be the point of a fraction: half a million is no five million.
    each(['RMB.500', '¥.5', '.5', '.5 million', '. 5', '¥. 5', '.5万', 'yuan .5', '500 yu.an', '500 .yuan'], 'CNY', 'none')
  })
})

describe('figures', () => {
  test('may be parted by one sign in threes, whichever it is', () => {
    each(
      ['1,234,567', '1 234 567', "1'234'567", '1’234’567', '1_234_567', '1.234.567', '1234567', '1\u00a0234\u00a0567'],
      undefined,
      1_234_567,
    )
    each(['12,345', '12 345'], undefined, 12_345)
  })
  test('parted in other ways, or by two signs, are no number', () => {
    each(
      [
        '1,234 567',
        "1'234,567,8",
        '12,34,567',
        '1234,567,890',
        '1 23',
        '1_2',
        "1'2",
        '1..2',
        '1,,2',
        '1,2,3',
        '1.2.3',
        '1.23.456',
        ',5',
        '.5',
        '5,',
        '5.5,5,5',
        '0 123',
        "0'123",
      ],
      undefined,
      'none',
    )
  })
  test('may have a fraction behind a point, with or without thousands', () => {
    each(['1234.5', '1,234.5', "1'234.5", '1 234.5', '1_234.5', '1’234.5'], undefined, 1234.5)
    each(['0.5', '0.50'], undefined, 0.5)
    expect(['1.1', '12.34', '1234.567', '0.125', '0.001'].map(text => read(text))).toEqual([1.1, 12.34, 1234.567, 0.125, 0.001])
  })
  test('may have a fraction behind a comma where thousands are parted by another sign', () => {
    each(['1.234,5', "1'234,5", '1 234,5', '1_234,5'], undefined, 1234.5)
    each(['1.234.567,89'], undefined, 1_234_567.89)
  })
  test('that mean two numbers hand back both, the fraction first', () => {
    expect(['1.234', '12.345', '123.456', '1,5', '1234,56', '0,5'].map(text => read(text))).toEqual([
      [1.234, 1234],
      [12.345, 12_345],
      [123.456, 123_456],
      [1.5, 15],
      [1234.56, 123_456],
      [0.5, 5],
    ])
    expect(['1.000', '0,0', '1,0'].map(text => read(text))).toEqual([[1, 1000], 0, [1, 10]])
  })
  test('may have a minus before them, or before their unit, and none behind', () => {
    each(['-5', '-¥5', '¥-5'], 'CNY', -5)
    each(['5-', '¥5-', '5-6'], 'CNY', 'none')
  })
  test('stand within five hundred signs, of any width and with white space around', () => {
    expect(read(`${' '.repeat(499)}5`)).toBe(5)
    expect(read(`${' '.repeat(500)}5`)).toBe('none')
    each([' 5 ', '\t5\n', '５'], undefined, 5)
    expect(read('', undefined)).toBe('none')
  })
})

describe('a day', () => {
  const day = (text: string) => {
    const found = readDayText(text, months)
    return found.day ?? (found.two ? found.ways : 'none')
  }
  const days = (texts: readonly string[], wanted: unknown) =>
    expect(texts.map(text => [text, day(text)])).toEqual(texts.map(text => [text, wanted]))
  test('has its year first, with one sign between, spaces or none', () => {
    days(
      [
        '2022-03-02',
        '2022/03/02',
        '2022.03.02',
        '2022 - 3 - 2',
        '2022 / 3/2',
        '2022. 3. 2',
        '20220302',
        '2022年3月2日',
        '2022年03月02号',
        '2022年3月2',
        '2022 年 3 月 2 日',
      ],
      '2022-03-02',
    )
    days(['2022-12-31', '2022年12月31日', '20221231'], '2022-12-31')
    days(
      [
        '2022-3/2',
        '2022-3.2',
        '2022--3-2',
        '2022年3-2',
        '202-3-2',
        '12022-3-2',
        '2022-3-2x',
        'x2022-3-2',
        '2022-3',
        '2022-123-2',
        '2022-3-123',
        '202203021',
        '2022032',
        '2022年3月2日x',
        '2022-13-01',
        '2022-02-30',
      ],
      'none',
    )
  })
  test('has the name of its month before or behind the date, and its year last', () => {
    days(
      [
        '2 March 2022',
        '2nd March 2022',
        '2. March 2022',
        '2-Mar-2022',
        '2 mar. 2022',
        '2March 2022',
        'March 2 2022',
        'March 2, 2022',
        'Mar. 2nd, 2022',
        'mar-2-2022',
        '02 三月 2022',
        'MARCH 02,2022',
      ],
      '2022-03-02',
    )
    days(['1st March 2022', 'March 1st 2022'], '2022-03-01')
    days(['3rd March 2022', 'March 3rd 2022'], '2022-03-03')
    days(['14th March 2022', 'March 14th 2022'], '2022-03-14')
    days(
      [
        '2 Marx 2022',
        '2 March2022',
        '2 March 22',
        '2 March 20222',
        'March 2022',
        'x 2 March 2022',
        '2 March 2022 x',
        '123 March 2022',
        'March 123 2022',
        '32 March 2022',
      ],
      'none',
    )
  })
  test('has its year last behind two numbers: one day, or two that it may be', () => {
    days(['31.12.2021', '12/31/2021', '31-12-2021', '31 / 12 / 2021', '31. 12. 2021'], '2021-12-31')
    days(['3/3/2022', '03.03.2022'], '2022-03-03')
    expect(day('3/4/2022')).toEqual(['2022-04-03', '2022-03-04'])
    days(['31/12-2021', '31/13/2021', '1/2/202', '1/2/20222', '123/1/2022', '1/123/2022', 'x1/2/2022', '1/2/2022x'], 'none')
  })
  test('stands in Chinese numerals, digit by digit or counted', () => {
    days(['二〇二二年三月二日', '二零二二年三月二号', '二〇二二年三月二', ' 二〇二二 年 三 月 二 日 '], '2022-03-02')
    days(['二〇二二年十二月三十一日'], '2022-12-31')
    days(
      [
        '二〇二二年三月',
        '年三月二日',
        '二〇二二年月二日',
        '二〇二二年三月日',
        '二〇二二年三月二日x',
        'x二〇二二年三月二日',
        '二〇二二年x月二日',
        '百年三月二日',
      ],
      'none',
    )
  })
  test('may have midnight behind it, and no other time', () => {
    days(
      [
        '2022-03-02 00:00',
        '2022-03-02 0:00',
        '2022-03-02 00:00:00',
        '2022-03-02T00:00:00Z',
        '2022-03-02T00:00:00.000Z',
        '2022-03-02t00:00:00.0',
      ],
      '2022-03-02',
    )
    days(
      [
        '2022-03-02 00:01',
        '2022-03-02 10:00',
        '2022-03-02 00:00:01',
        '2022-03-02 000:00',
        '2022-03-0200:00',
        '2022-03-02 00:00x',
        '2022-03-02T00:00:00.001',
        '2022-03-02T00:00+08:00',
      ],
      'none',
    )
  })
  test('is one of the calendar', () => {
    expect([dayWith(2024, 2, 29), dayWith(2023, 2, 29), dayWith(2022, 0, 1)]).toEqual([
      { day: '2024-02-29' },
      { two: false },
      { two: false },
    ])
    expect(plainDayText('  ２ \t MARCH\n 2022 ')).toBe('2 march 2022')
  })
})

describe('a part of a day', () => {
  const part = (of: 'year' | 'month' | 'date', ...texts: readonly string[]) => texts.map(text => readDayPart(of, text, months))
  const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value)
  test('has figures, numerals or a name, with its sign behind it', () => {
    expect(
      part('year', '2022', '２０２２', '2022年', '2,022', '2 022', "2'022", '2022.', '二〇二二', '二〇二二年', '两千零二十二'),
    ).toEqual(times(10, 2022))
    expect(part('month', '3', '03', '3月', '3月份', '三', '三月', '三月份', 'March', 'mar.', ' MAR ', '3.')).toEqual(times(11, 3))
    expect(part('month', '12', '十二月', 'December', '一', '十')).toEqual([12, 12, 12, 1, 10])
    expect(part('date', '2', '02', '2日', '2号', '2nd', '二', '二日', '二号', '2.', ' 2 ')).toEqual(times(10, 2))
    expect(part('date', '1st', '3rd', '14th', '31', '三十一号')).toEqual([1, 3, 14, 31, 31])
  })
  test('is none where another part’s sign or name stands, or too many figures', () => {
    expect(part('year', '22', '222', '20222', '2022月', '2022日', 'March', 'x2022', '2022x', '2022年年', '二二', '')).toEqual(
      times(11, undefined),
    )
    expect(part('month', '123', '3年', '3日', '3nd', 'Marx', 'x3', '3x', '月', '3份', '')).toEqual(times(10, undefined))
    expect(part('date', '123', '2年', '2月', 'March', '2th2', 'x2', '2x', '2ndx', 'th', '日', '')).toEqual(times(11, undefined))
  })
})
