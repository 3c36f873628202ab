import { describe, expect, test } from 'vitest'
import { readNumberText, type NumberUnit } from '@/lib/input/number-text'
import { readChineseNumber } from '@/lib/input/chinese-number'

const read = (text: string, unit: NumberUnit = 'CNY') => {
  const found = readNumberText(text, unit)
  return found.kind === 'number' ? found.number : found.kind === 'two' ? found.ways : found.kind
}

describe('a number as people write it', () => {
  test.each([
    ['600000', 600_000],
    ['600,000', 600_000],
    ['600 000', 600_000],
    ["1'234'567.50", 1_234_567.5],
    ['６００，０００', 600_000],
    ['60万', 600_000],
    ['60.5 万元', 605_000],
    ['1.1万', 11_000],
    ['1.2亿', 120_000_000],
    ['¥600,000', 600_000],
    ['￥600,000', 600_000],
    ['RMB 600,000.-'.slice(0, 11), 600_000],
    ['600k', 600_000],
    ['0.6 million', 600_000],
    ['600,000 yuan', 600_000],
    ['600000元人民币', 600_000],
    ['六十万', 600_000],
    ['一百二十万元', 1_200_000],
    ['两万五千', 25_000],
    ['1.234.567', 1_234_567],
    ['1.234.567,50', 1_234_567.5],
    ['1.5', 1.5],
    ['600.50', 600.5],
    ['1234.567', 1234.567],
    ['0.125', 0.125],
    ['-1', -1],
    ['-¥5', -5],
  ])('“%s” is %d', (text, number) => expect(read(text)).toBe(number))

  test.each([
    ['600.000', [600, 600_000]],
    ['600,00', [600, 60_000]],
    ['12.345万', [123_450, 123_450_000]],
    ['0,600', [0.6, 600]],
  ])('“%s” can be read in two ways, and both are handed back', (text, ways) => expect(read(text)).toEqual(ways))

  test.each(['', 'sixty', '1e6', '1-2', '12 34', '1,23,456', '60w', '1万5', '一万五', '万', 'k', '600 each', '１２three', '~600', '>600'])(
    '“%s” is no number',
    text => expect(read(text)).toBe('none'),
  )

  test('what counts something else is not taken', () => {
    expect(read('$600,000', 'CNY')).toBe('other-unit')
    expect(read('600,000 元', 'USD')).toBe('other-unit')
    expect(read('六十万美元', 'CNY')).toBe('other-unit')
    expect(read('5 years', 'months')).toBe('other-unit')
    expect(read('US$600k', 'USD')).toBe(600_000)
    expect(read('5个月', 'months')).toBe(5)
    expect(read('五个月', 'months')).toBe(5)
    expect(read('6 months', 'months')).toBe(6)
    expect(read('6k', 'months')).toBe('none')
  })
})

test.each([
  ['二〇二二', 2022],
  ['零', 0],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['三十一', 31],
  ['六万五千', 65_000],
  ['一百零五', 105],
  ['一万零五', 10_005],
  ['一亿二千万', 120_000_000],
  ['一百五', undefined],
  ['百', undefined],
  ['十百', undefined],
  ['三三十', undefined],
  ['三月', undefined],
  ['', undefined],
])('%s is %s in figures', (text, number) => expect(readChineseNumber(text)).toBe(number))
