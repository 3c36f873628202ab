/**
 * Heads as forms have them: numbered, with marks and brackets, in other money, by the month, in ten thousands.
 */
import { describe, expect, test } from 'vitest'
import { columnsAs, columnsOf, inTenThousands, understoodIn } from '@/lib/case-list/column-mapping'
import { paste } from './reading'
import { vocabulary } from './vocabulary-of-tests'

const meaningOf = (head: string) => columnsOf([head], vocabulary)[0]?.meaning
const each = (heads: readonly string[], meaning: string | undefined) =>
  expect(heads.map(head => [head, meaningOf(head)])).toEqual(heads.map(head => [head, meaning]))

describe('a sum of money', () => {
  test('of ours is in yuan: heads that name other money, or a month, are asked about', () => {
    const other = [
      'USD',
      'usd',
      'EUR',
      'JPY',
      'HKD',
      'GBP',
      '$',
      '€',
      '£',
      'per month',
      '美元',
      '欧元',
      '日元',
      '港元',
      '英镑',
      '月',
      'in Euro, EUR',
    ]
    each(
      other.flatMap(unit => [`税前年薪（${unit}）`, `税前年薪 (${unit})`]),
      undefined,
    )
    each(
      [
        '税前年薪',
        '税前年薪（元）',
        '税前年薪（CNY）',
        '税前年薪（RMB）',
        '税前年薪（人民币）',
        '税前年薪（¥）',
        '税前年薪（万元）',
        '税前年薪（日结）',
      ],
      'leastAnnualWageCny',
    )
    each(
      ['税前年薪 $', '$ 税前年薪', '税前年薪€', '£税前年薪（万）', '税前年薪（＄）', '税前年薪（￡）', '＄税前年薪', '税前年薪￡'],
      undefined,
    )
    each(['税前年薪 ¥', '￥税前年薪', '税前年薪（￥）'], 'leastAnnualWageCny')
    each(['税前年工资最低额（USD）', '税前年薪（万元）（美元）', '税前年薪（美元）（必填）'], undefined)
  })
  test('of tax is in yuan, too', () => {
    const [head = ''] = [...vocabulary.heads].flatMap(([words, meaning]) => (meaning === 'leastAnnualTaxCny' ? [words] : []))
    each([head, `${head}（元）`], 'leastAnnualTaxCny')
    each([`${head}（美元）`, `${head} (EUR)`], undefined)
  })
  test('of an investment is in dollars', () => {
    const other = ['CNY', 'rmb', 'EUR', 'JPY', 'HKD', 'GBP', '¥', '€', '£', 'a month', '人民币', '欧元', '日元', '港币', '英镑', '月']
    each(
      other.flatMap(unit => [`在上海直接投资额（${unit}）`, `在上海直接投资额 (${unit})`]),
      undefined,
    )
    each(
      ['在上海直接投资额', '在上海直接投资额（USD）', '在上海直接投资额（美元）', '在上海直接投资额（$）', '在上海直接投资额（万美元）'],
      'investmentUsd',
    )
  })
  test('counts in ten thousands where the last brackets say so, not where the head does', async () => {
    expect(['年薪（万元）', '年薪(万)', '年薪（万元）（必填）', '1. 年薪（税前）（万元）'].map(inTenThousands)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['万元年薪', '年薪', '年薪（元）', '年薪（万元）税前', '（万元）'].map(inTenThousands)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
    const sums = async (head: string, sum: string) => (await paste(`id,${head}\na,${sum}`)).people[0]?.facts
    expect(await sums('税前年薪（万元）', '65.55')).toEqual({ leastAnnualWageCny: 655_500 })
    expect(await sums('税前年薪（元）', '655500')).toEqual({ leastAnnualWageCny: 655_500 })
    expect(await sums('在上海直接投资额（万美元）', '50')).toEqual({ investmentUsd: 500_000 })
  })
})

describe('a head', () => {
  test('may have a number and marks before it', () => {
    each(
      [
        '1. 最高学位',
        '1.最高学位',
        '12、最高学位',
        '(3) 最高学位',
        '（3）最高学位',
        '3) 最高学位',
        '*最高学位',
        '* 1. *最高学位',
        '  ** 最高学位',
        '123: 最高学位',
        '1 : 最高学位',
      ],
      'degree',
    )
    each(['1234. 最高学位', 'x 最高学位', '1. 2. 最高学位', '(a) 最高学位'], undefined)
  })
  test('may have brackets behind it, several too, and marks of a question', () => {
    each(
      [
        '最高学位（必填）',
        '最高学位 (required) (see sheet 2)',
        'Highest degree (a) (b) (c)',
        '最高学位？',
        '最高学位?!',
        'Highest degree! (x)',
      ],
      'degree',
    )
    each(['(最高学位)', '最高学位)'], 'degree')
    each(['最高学位（必填）x', '?'], undefined)
  })
  test('of a number is known by its words, whatever form stands around them', () => {
    each(['工号', '1. 工号', '*工号（必填）', 'Employee no.'], 'number')
    each(['id', 'ID', '姓名', 'Name or number'], 'id')
  })
  test('is told where it repeats one before it; a name and a number are two, further ones are not', () => {
    const told = (...heads: readonly string[]) => columnsOf(heads, vocabulary).map(({ meaning, trouble }) => trouble ?? meaning)
    expect(told('姓名', '工号', '姓名')).toEqual(['id', 'number', 'repeated'])
    expect(told('工号', '姓名')).toEqual(['number', 'id'])
    expect(told('ID', 'Name', 'id')).toEqual(['number', 'id', 'repeated'])
    expect(told('工号', '工号')).toEqual(['number', 'repeated'])
    expect(told('工号', 'degree', 'degree', '姓名', '工号')).toEqual(['number', 'degree', 'repeated', 'id', 'repeated'])
    expect(told('姓名', 'degree', '工号', 'degree')).toEqual(['id', 'degree', 'number', 'repeated'])
    expect(told('姓名', 'Name or number')).toEqual(['id', 'repeated'])
    expect(told('degree', 'on', 'on', 'degree', '序号', '序号', '', ' ')).toEqual([
      'degree',
      'on',
      'repeated',
      'repeated',
      'ignored',
      'ignored',
      'empty',
      'empty',
    ])
  })
  test('of what the law does not need but people do is kept, understood by itself or because someone says so', () => {
    const kept = ['护照号码', 'Client', '部门', '居留许可到期日（年/月/日）', '备注', 'Remarks']
    expect(
      columnsOf([...kept, '姓名'], vocabulary)
        .slice(0, -1)
        .map(({ meaning, kind }) => [meaning, kind]),
    ).toEqual((['passport', 'employer', 'department', 'permitExpiry', 'notes', 'notes'] as const).map(kind => ['kept', kind]))
    expect(understoodIn(kept, vocabulary)).toBe(0)
    expect(columnsAs(['Passport', 'Shoe size'], ['kept', 'kept'], vocabulary)).toEqual([
      { head: 'Passport', meaning: 'kept', kind: 'passport' },
      { head: 'Shoe size', meaning: 'kept' },
    ])
  })
  test('counts as understood where it has a meaning, passed over or not; one that is repeated or empty does not', () => {
    expect([
      understoodIn(['姓名', '序号', '', ' ', '薪水x'], vocabulary),
      understoodIn(['degree', 'degree'], vocabulary),
      understoodIn([], vocabulary),
    ]).toEqual([2, 1, 0])
  })
})
