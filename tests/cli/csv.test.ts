import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Placed } from '@/lib/check/cases'
import { verdictsOf } from '@/lib/check/check'
import { csvLine } from '@/lib/check/csv-line'
import { casesOfCsv, verdictLine } from '@/lib/cli/csv'

/** The cases of a table that comes in pieces of so many bytes. */
async function casesOf(text: string, size = 1 << 16): Promise<readonly Placed[]> {
  const bytes = new TextEncoder().encode(text)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const cases: Placed[] = []
  for await (const piece of casesOfCsv(pieces())) cases.push(...piece)
  return cases
}

const head = ['id', 'nationality', 'on', 'hasSpouse', 'leastMonthsInChina', 'areaWorkSince']
const cell = fc.constantFrom(
  '',
  ' ',
  'foreign',
  ' foreign',
  'Foreign',
  'true',
  'TRUE',
  '6',
  '6.0',
  '13',
  'unknown',
  'never',
  '2024-02-29',
  '2023-02-29',
  '张,"三"',
  'a\nb',
  'x'.repeat(50),
)
const row = fc.oneof(
  { weight: 9, arbitrary: fc.array(cell, { minLength: head.length, maxLength: head.length }) },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 2, maxLength: 8 }) },
)
const written = (cells: readonly string[]): string => cells.map(one => (/[,"\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join()

describe('the rows of a table', () => {
  test('mean what each would mean alone, whatever stood in the rows before, and wherever the pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 20 }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom('\n', '\r\n'),
        async (rows, size, end) => {
          const together = await casesOf([head, ...rows].map(cells => written(cells) + end).join(''), size)
          const alone = await Promise.all(rows.map(cells => casesOf([head, cells].map(written).join(end))))
          const before = (index: number) => rows.slice(0, index).map(cells => cells.join('').split('\n').length)
          const lineOf = (index: number) => before(index).reduce((line, height) => line + height, 2)
          expect(together).toEqual(alone.flatMap(([one], index) => (one === undefined ? [] : [{ ...one, line: lineOf(index) }])))
        },
      ),
      { numRuns: 200 },
    )
  })

  test('may be one cell as long as the file', async () => {
    const long = 'x\n'.repeat(1 << 20)
    const cases = await casesOf(`id,degree\n"${long}",master\nb,Master\n`, 1 << 12)
    expect(cases.map(({ line, read }) => [line, read.ok])).toEqual([
      [2, true],
      [3 + (1 << 20), false],
    ])
  })
})

describe('the line of one person', () => {
  test('is what papaparse writes, whoever it is', () => {
    const ids = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('p1', 'E-2041', '张三', '-1', '=1', 'a b', ' a', 'a ', '', '\ufeffa', 'a.b_c', 'a\t', '\ra', '@x', 'a@x'),
    )
    const verdicts = verdictsOf({}, '2026-11-23')
    fc.assert(
      fc.property(ids, id => {
        expect(verdictLine(id, verdicts)).toBe(csvLine([id, ...verdicts, '']))
      }),
      { numRuns: 500 },
    )
  })
})
