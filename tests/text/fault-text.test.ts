import { allFactNames } from '@/lib/policy/law'
import { describe, expect, test } from 'vitest'
import { readCase } from '@/lib/check/case'
import { readCases } from '@/lib/check/cases'
import { faultText, refusalText, wrongValueText } from '@/lib/text/fault-text'
import { speaking } from './i18n-of-tests'

const tellers = (['en', 'zh'] as const).map(locale => speaking(locale).t)
/** A case’s faults in both languages. */
function told(came: unknown): readonly (readonly string[])[] {
  const read = readCase(came)
  if (read.ok) return []
  return tellers.map(t => refusalText(read.id, 1, read.faults, t).errors.map(({ message }) => message))
}

const factCount = allFactNames.length

describe('what is wrong with a case', () => {
  const days = ['a calendar day YYYY-MM-DD from 1900-01-01 to 2100-12-31', '1900-01-01至2100-12-31之间的日期（格式YYYY-MM-DD）'] as const
  test.each<[string, unknown, string, string]>([
    [
      'no case',
      5,
      '“case” cannot be 5: allowed is one JSON object: facts by name, or id, on and facts.',
      '“case”不能为5；应为：一个JSON对象：按名称列出事实项，或包含id、on、facts。',
    ],
    ['no id', { id: 5, facts: {} }, '“id” cannot be 5: allowed is any text, or null.', '“id”不能为5；应为：任意文本或null。'],
    [
      'no day',
      { on: '2023-02-29', facts: {} },
      `“on” cannot be "2023-02-29": allowed is ${days[0]}, or null.`,
      `“on”不能为"2023-02-29"；应为：${days[1]}，或null。`,
    ],
    ['no facts', { id: 'a' }, '“facts” is missing: allowed is an object of facts by name.', '缺少“facts”；应为：按名称列出事实项的对象。'],
    [
      'facts that are none',
      { facts: 5 },
      '“facts” cannot be 5: allowed is an object of facts by name.',
      '“facts”不能为5；应为：按名称列出事实项的对象。',
    ],
    [
      'a key too many',
      { facts: {}, more: 1 },
      '“more” is no key of a case: allowed is only id, on, facts, workings.',
      '“more”不是案例的字段；应为：仅限id, on, facts, workings。',
    ],
    [
      'an answer of a list',
      { degree: 'PhD' },
      '“degree” cannot be "PhD": allowed is none, bachelor, master, doctor, unknown or null.',
      '“degree”不能为"PhD"；应为：none, bachelor, master, doctor、unknown或null。',
    ],
    [
      'yes or no',
      { chineseDescent: 'yes' },
      '“chineseDescent” cannot be "yes": allowed is true, false, “unknown” or null.',
      '“chineseDescent”不能为"yes"；应为：true、false、unknown或null。',
    ],
    [
      'since when',
      { areaWorkSince: '2023-02-29' },
      `“areaWorkSince” cannot be "2023-02-29": allowed is ${days[0]}, “never”, “unknown” or null.`,
      `“areaWorkSince”不能为"2023-02-29"；应为：${days[1]}、never、unknown或null。`,
    ],
    [
      'months',
      { leastMonthsInChina: 13 },
      '“leastMonthsInChina” cannot be 13: allowed is a whole number from 0 to 12, “unknown” or null.',
      '“leastMonthsInChina”不能为13；应为：0至12之间的整数、unknown或null。',
    ],
    [
      'an amount',
      { investmentUsd: -1 },
      '“investmentUsd” cannot be -1: allowed is a finite number from 0, “unknown” or null.',
      '“investmentUsd”不能为-1；应为：不小于0的有限数、unknown或null。',
    ],
    [
      'an amount too large',
      { investmentUsd: Infinity },
      '“investmentUsd” cannot be Infinity: allowed is a finite number from 0, “unknown” or null.',
      '“investmentUsd”不能为Infinity；应为：不小于0的有限数、unknown或null。',
    ],
    [
      'a fact there is not',
      { age: 40 },
      `“age” is no fact of a case: allowed is one of the ${factCount} facts of the contract.`,
      `“age”不是案例中的事实项；应为：约定的${factCount}个事实项之一。`,
    ],
  ])('%s', (_, came, ...words) => expect(told(came)).toEqual(words.map(one => [one])))

  test('is all told, in the order of the input', () => {
    expect(told({ id: 'a', facts: { degree: 'PhD', age: 40 }, on: 'soon' })[0]?.map(one => one.split('”')[0])).toEqual([
      '“degree',
      '“age',
      '“on',
    ])
  })

  test('is told with what came and what is allowed, in its line; a list that is none as well', () => {
    const read = readCases({ cases: {} }).cases[0]?.read
    expect(read?.ok === false && tellers.map(t => refusalText('x', 7, read.faults, t))).toEqual([
      {
        id: 'x',
        line: 7,
        errors: [
          {
            fact: 'cases',
            came: {},
            allowed: 'a list of cases, and no other key beside it',
            message: '“cases” cannot be {}: allowed is a list of cases, and no other key beside it.',
          },
        ],
      },
      {
        id: 'x',
        line: 7,
        errors: [
          { fact: 'cases', came: {}, allowed: '案例列表，且不含其他字段', message: '“cases”不能为{}；应为：案例列表，且不含其他字段。' },
        ],
      },
    ])
  })

  test('is cut where what came is long', () => {
    const said = (length: number) => told({ degree: 'x'.repeat(length) })[0]?.[0]
    expect(said(58)).toBe(`“degree” cannot be "${'x'.repeat(58)}": allowed is none, bachelor, master, doctor, unknown or null.`)
    expect(said(59)).toBe(`“degree” cannot be "${'x'.repeat(59)}…: allowed is none, bachelor, master, doctor, unknown or null.`)
  })

  test('of a row says how many cells there are and should be', () => {
    expect(tellers.map(t => faultText({ fact: 'row', came: null, allowed: { kind: 'cells', expected: 3, came: 2 } }, t).message)).toEqual([
      'The row has 2 cells, the head has 3: allowed is exactly 3 cells.',
      '该行有2个单元格，表头有3个；应为：3个单元格。',
    ])
  })

  test('beyond those that are listed is counted', () => {
    expect(tellers.map(t => faultText({ fact: 'case', came: null, allowed: { kind: 'no-more', more: 3 } }, t))).toEqual([
      {
        fact: 'case',
        came: null,
        allowed: 'a case without faults, of which at most 100 are listed',
        message: 'This case has 3 more faults: allowed is a case without faults, of which at most 100 are listed.',
      },
      expect.objectContaining({ message: expect.stringContaining('3') as string }),
    ])
  })

  test('may be what JSON has no word for', () => {
    const [t] = tellers
    if (t === undefined) throw new Error('nobody tells')
    expect(wrongValueText('x', undefined, 'y', t).message).toBe('“x” cannot be null: allowed is y.')
    expect(wrongValueText('x', Infinity, 'y', t).message).toBe('“x” cannot be Infinity: allowed is y.')
  })

  test('nested too deep to be written comes back as dots, a thousand levels do not', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
    const came = (levels: number) =>
      faultText({ fact: 'degree', came: nested(levels), allowed: { kind: 'id' } }, tellers[0] ?? expect.fail()).came
    expect(came(1000)).toEqual(nested(1000))
    expect(came(1001)).toBe('…')
    expect(faultText({ fact: 'degree', came: { a: { b: 1 } }, allowed: { kind: 'id' } }, tellers[0] ?? expect.fail()).came).toEqual({
      a: { b: 1 },
    })
  })
})
