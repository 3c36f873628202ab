/**
 * What merged cells and number forms say, row by row.
 */
import { describe, expect, test } from 'vitest'
import type { Cell } from '@/lib/case-list/cell'
import { seenRows, type MergedDown } from '@/lib/case-list/sheet-rows'

/** The rows as they are seen; the first is row 1. A row that is left out of a sheet is undefined here. */
async function seen(
  rows: readonly (readonly Cell[] | undefined)[],
  merges: readonly MergedDown[],
  digits: ReadonlyMap<number, number> = new Map(),
): Promise<readonly (readonly Cell[])[]> {
  async function* given() {
    for (const [index, cells] of rows.entries()) if (cells !== undefined) yield await Promise.resolve({ row: index + 1, cells })
  }
  const found: (readonly Cell[])[] = []
  for await (const { row, cells } of seenRows(given(), merges, digits)) found.push([row, ...cells])
  return found
}

describe('a value merged downward', () => {
  test('belongs to the rows of its cells, the last one too, and to none below', async () => {
    expect(
      await seen(
        [
          ['A', 'x'],
          ['B', ''],
          ['C', ''],
          ['D', ''],
        ],
        [{ column: 1, from: 1, to: 3 }],
      ),
    ).toEqual([
      [1, 'A', 'x'],
      [2, 'B', 'x'],
      [3, 'C', 'x'],
      [4, 'D', ''],
    ])
  })
  test('stands in its column, also where a row ends before it', async () => {
    expect(await seen([['A', '', 'x'], ['B'], [true]], [{ column: 2, from: 1, to: 3 }])).toEqual([
      [1, 'A', '', 'x'],
      [2, 'B', '', 'x'],
      [3, true, '', 'x'],
    ])
  })
  test('never covers what stands in a cell itself, and makes no person of an empty row', async () => {
    const merges = [{ column: 1, from: 1, to: 5 }]
    expect(await seen([['A', 'x'], ['B', 'y'], ['C', 0], ['', ' '], []], merges)).toEqual([
      [1, 'A', 'x'],
      [2, 'B', 'y'],
      [3, 'C', 0],
      [4, '', ' '],
      [5],
    ])
  })
  test('comes from the first of its cells, though more cells begin in one row; a blank one gives nothing', async () => {
    const merges = [
      { column: 1, from: 1, to: 2 },
      { column: 2, from: 1, to: 3 },
      { column: 3, from: 1, to: 3 },
      { column: 4, from: 1, to: 3 },
      { column: 0, from: 2, to: 3 },
    ]
    expect(
      await seen(
        [
          ['A', 'x', 'y', ' '],
          ['B', '', ''],
          ['', '', '', 'z'],
        ],
        merges,
      ),
    ).toEqual([
      [1, 'A', 'x', 'y', ' '],
      [2, 'B', 'x', 'y'],
      [3, 'B', '', 'y', 'z'],
    ])
  })
  test('of a row that is left out of the sheet is not taken from another', async () => {
    expect(await seen([['A', 'x'], undefined, ['C', '']], [{ column: 1, from: 2, to: 3 }])).toEqual([
      [1, 'A', 'x'],
      [3, 'C', ''],
    ])
  })
})

test('a whole number has the zeros its column is shown with; what is no such number stays', async () => {
  const digits = new Map([[1, 5]])
  const cells: readonly Cell[] = [731, 123_456, 0, -7, 7.5, '42', true, { serial: 44_622 }]
  expect(
    (
      await seen(
        cells.map(cell => [42, cell, 42]),
        [],
        digits,
      )
    ).map(([, ...row]) => row),
  ).toEqual(['00731', '123456', '00000', -7, 7.5, '42', true, { serial: 44_622 }].map(cell => [42, cell, 42]))
})
