/**
 * Several sheets of a workbook as one table: columns that mean the same are one, and a last column says of each row on
 * which sheet it stands.
 */
import { present } from '../engine/present'
import { isEmpty, type Cell } from './cell'
import { columnsOf, inTenThousands } from './column-mapping'
import type { RowCells } from './row-table'
import { plainWords, type Vocabulary } from './vocabulary'

/** A sheet to be joined with others: its heads, the row they stand in, and its rows. */
export interface JoinedSheet {
  readonly name: string
  readonly heads: readonly string[]
  readonly headRow: number
  readonly rows: () => AsyncIterable<RowCells>
}

/** The heads of all sheets, each once, and for each sheet where its columns stand among them. */
export function joinedHeads(sheets: readonly JoinedSheet[], vocabulary: Vocabulary) {
  const heads: string[] = []
  const byKey = new Map<string, number>()
  const columns = sheets.map((sheet, index) => {
    const seen = new Map<string, number>()
    return columnsOf(sheet.heads, vocabulary).map(({ head, meaning }, column) => {
      const answered = meaning === undefined || meaning === 'ignored' || meaning === 'kept' ? undefined : meaning
      // A column without a head is nobody else’s, nor is one that counts in another unit. Default: what means no answer goes by its words.
      const words = head.trim() === '' ? `${index} ${column}` : (answered ?? plainWords(head))
      const about = `${words}${inTenThousands(head) ? ' 10000' : ''}`
      // Default: not seen yet on this sheet.
      const times = (seen.get(about) ?? 0) + 1
      seen.set(about, times)
      const key = `${about} ${times}`
      const known = byKey.get(key)
      if (known !== undefined) return known
      byKey.set(key, heads.length)
      return heads.push(head) - 1
    })
  })
  return { heads, columns }
}

/** The rows of all sheets below one row of heads, piece by piece; a piece is of one sheet. */
export async function* joinedRows(
  sheets: readonly JoinedSheet[],
  vocabulary: Vocabulary,
  sheetHead: string,
  together: number,
): AsyncGenerator<readonly RowCells[]> {
  const { heads, columns } = joinedHeads(sheets, vocabulary)
  yield [{ row: 1, cells: [...heads, sheetHead] }]
  for (const [index, { name, headRow, rows }] of sheets.entries()) {
    const places = present(columns[index], 'the columns of a sheet')
    let piece: RowCells[] = []
    for await (const { row, cells } of rows()) {
      if (row <= headRow || cells.every(isEmpty)) continue
      const placed: Cell[] = heads.map(() => '')
      placed.push(name)
      // What stands beyond the heads of its sheet stands beyond those of all.
      cells.forEach((cell, column) => (places[column] === undefined ? placed.push(cell) : (placed[places[column]] = cell)))
      piece.push({ row, cells: placed })
      if (piece.length < together) continue
      yield piece
      piece = []
    }
    yield piece
  }
}
