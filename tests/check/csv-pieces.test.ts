import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRowsOf, type CsvRow } from '@/lib/check/csv-pieces'

async function* inPieces(pieces: readonly string[]): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}

/** The rows read, and what was thrown after them. */
async function read(pieces: readonly string[], most = 1000): Promise<{ rows: readonly CsvRow[]; thrown: string | undefined }> {
  const rows: CsvRow[] = []
  const error = (fault: string, line: number): Error => new Error(`${fault} ${line}`)
  try {
    for await (const some of csvRowsOf(inPieces(pieces), { delimiter: ',', line: 1, most, error })) rows.push(...some)
  } catch (thrown) {
    return { rows, thrown: (thrown as Error).message }
  }
  return { rows, thrown: undefined }
}

test('a row stands on the line it begins on, line breaks in cells counted', async () => {
  expect(await read(['a,"b\n', 'c\n"\nd', ',e\n\n"', 'f"\ng'])).toEqual({
    rows: [
      { cells: ['a', 'b\nc\n'], line: 1 },
      { cells: ['d', 'e'], line: 4 },
      { cells: [''], line: 5 },
      { cells: ['f'], line: 6 },
      { cells: ['g'], line: 7 },
    ],
    thrown: undefined,
  })
})

test('quotation marks that do not close, and a row too long to be held, are thrown after the rows before them', async () => {
  expect(await read(['a\n"b\n"\n"c"d\n', 'e\n'])).toEqual({
    rows: [
      { cells: ['a'], line: 1 },
      { cells: ['b\n'], line: 2 },
    ],
    thrown: 'broken 4',
  })
  expect(await read(['a\n"b'])).toMatchObject({ rows: [{ line: 1 }], thrown: 'broken 2' })
  expect(await read(['a\n"', 'b'.repeat(60), 'c'.repeat(60), '"\n'], 100)).toMatchObject({ rows: [{ line: 1 }], thrown: 'long 2' })
  expect(await read(['a\n"', 'b'.repeat(40), 'c'.repeat(40), '"\n'], 100)).toMatchObject({ rows: [{ line: 1 }, { line: 2 }] })
})

test('rows and lines are the same however a text is cut; a byte order mark within it stays', async () => {
  const parts = fc.constantFrom('"', '""', ',', '\n', ' ', '\ufeff', 'a', ',"', '"\n', '\n"')
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 25 }), async pieces => {
      // Whether there is a last row without a cell is seen by the end alone.
      const ended = [...pieces, 'z']
      expect(await read(ended)).toEqual(await read([ended.join('')]))
    }),
    { numRuns: 2000 },
  )
})
