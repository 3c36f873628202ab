/**
 * From the rows of a table to people: below the row of heads, without the rows that are none.
 */
import { present } from '../engine/present'
import { cellText, isEmpty, type Cell } from './cell'
import { columnsAs, columnsOf } from './column-mapping'
import { HEAD_ROWS, headAmong, headAt } from './head-row'
import { listLimits, ListProblem } from './list-problem'
import type { Column, ColumnMeaning, ListedPerson } from './person'
import type { FoundTable, ListPart, ReadOptions, ReadProgress } from './read-list'
import { rowReader } from './row'
import type { RowCells, RowTable } from './row-table'
import { setAsideReader, type SetAsideRow } from './set-aside'
import type { Vocabulary } from './vocabulary'

/** How many rows are shown beside heads. */
const SAMPLE = 3
/** How many signs are shown of a row that may be that of the heads. */
const LONGEST_SHOWN = 160

/** The people of a table, in parts as they come; the heads before them. */
export async function* peopleOf(
  table: RowTable,
  vocabulary: Vocabulary,
  { meanings, headRow, signal }: ReadOptions,
  progress: () => ReadProgress,
): AsyncGenerator<ListPart> {
  const { from1904 } = table.rules
  let read: ((row: RowCells) => void) | undefined
  let found = 0
  let count = 0
  let people: ListedPerson[] = []
  let setAside: SetAsideRow[] = []
  // In a list of names alone these are the people.
  let alone: SetAsideRow[] | undefined = []
  for await (const piece of withHeads(table.pieces)) {
    signal?.throwIfAborted()
    let rows = piece
    if (read === undefined) {
      const { columns, index, part } = headsOf(piece, table, vocabulary, meanings, headRow)
      const isMapped = columns.every(({ meaning }) => meaning !== undefined)
      yield isMapped ? { kind: 'columns', ...part } : { kind: 'unmapped', ...part }
      if (!isMapped) return
      rows = piece.slice(index + 1)
      const personIn = rowReader(columns, vocabulary, table.rules)
      const isNone = setAsideReader(columns, vocabulary, from1904)
      read = ({ row, cells }) => {
        const person = personIn(row, cells)
        const reason = isNone(cells, person)
        if (reason === undefined) {
          if (alone !== undefined) setAside.push(...alone)
          alone = undefined
          people.push(person)
        } else
          (reason === 'alone' && alone !== undefined ? alone : setAside).push({
            text: rowText(cells, from1904),
            person,
            before: people.length,
          })
      }
    }
    for (const row of rows) {
      if (row.cells.every(isEmpty)) continue
      count += 1
      if (count > listLimits.rows) break
      read(row)
    }
    found += people.length
    if (people.length + setAside.length > 0) yield { kind: 'people', people, setAside, progress: progress() }
    people = []
    setAside = []
    if (count > listLimits.rows) throw new ListProblem('tooManyRows', { most: listLimits.rows })
  }
  if (read === undefined) throw new ListProblem('noHead')
  if (found > 0) return
  if (alone.length === 0) throw new ListProblem('noPeople')
  yield { kind: 'people', people: alone.map(({ person }) => person), setAside: [], progress: progress() }
}

/** The heads among the first rows of a table, and what is told of them. */
function headsOf(
  first: readonly RowCells[],
  { rules: { from1904 }, encoding, sheet, book }: RowTable,
  vocabulary: Vocabulary,
  meanings: readonly ColumnMeaning[] | undefined,
  headRow: number | undefined,
) {
  const said = first.findIndex(({ row }) => row === headRow)
  const { index, heads } = said < 0 ? headAmong(first, vocabulary) : headAt(first, said, vocabulary)
  const columns = columnsUnder(heads, vocabulary, meanings)
  const texts = (cells: readonly Cell[]) => cells.slice(0, columns.length).map(cell => cellText(cell, from1904))
  const part: FoundTable = {
    columns,
    encoding,
    sheet,
    book,
    headRow: present(first[index], 'the row of heads').row,
    sample: filled(first.slice(index + 1))
      .slice(0, SAMPLE)
      .map(({ cells }) => texts(cells)),
    top: filled(first.slice(0, HEAD_ROWS)).map(({ row, cells }) => ({ row, text: rowText(cells, from1904).slice(0, LONGEST_SHOWN) })),
  }
  return { columns, index, part }
}

const filled = (rows: readonly RowCells[]): readonly RowCells[] => rows.filter(({ cells }) => !cells.every(isEmpty))

/** What stands in a row, from cell to cell. */
const rowText = (cells: readonly Cell[], from1904: boolean): string =>
  cells.flatMap(cell => (isEmpty(cell) ? [] : [cellText(cell, from1904).trim()])).join(' · ')

/** The same rows; the first piece holds all rows among which the heads are looked for, from the first on which anything stands. */
async function* withHeads(pieces: AsyncIterable<readonly RowCells[]>): AsyncGenerator<readonly RowCells[]> {
  let waiting: RowCells[] | undefined = []
  try {
    for await (const piece of pieces) {
      if (waiting === undefined) yield piece
      else {
        for (const row of piece) if (waiting.length > 0 || !row.cells.every(isEmpty)) waiting.push(row)
        if (waiting.length < HEAD_ROWS) continue
        const first = waiting
        waiting = undefined
        yield first
      }
    }
  } catch (failure) {
    // What came before stays, as it does further down.
    if (waiting !== undefined && waiting.length > 0) yield waiting
    throw failure
  }
  if (waiting !== undefined && waiting.length > 0) yield waiting
}

function columnsUnder(heads: readonly string[], vocabulary: Vocabulary, meanings: readonly ColumnMeaning[] | undefined): readonly Column[] {
  if (heads.length > listLimits.columns) throw new ListProblem('tooManyColumns', { most: listLimits.columns })
  return meanings === undefined ? columnsOf(heads, vocabulary) : columnsAs(heads, meanings, vocabulary)
}
