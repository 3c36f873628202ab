/**
 * From the cells of a row to a person.
 */
import type { CaseFacts } from '../check/case'
import { MOST_FAULTS } from '../check/fault-list'
import type { Answer } from '../engine/partition'
import { present } from '../engine/present'
import { cellReader, cellText, idText, isEmpty, type Cell, type ReadCell, type RowRules } from './cell'
import { inTenThousands } from './column-mapping'
import { distinctTexts } from './distinct-texts'
import { moreFaults, type CellFault, type Column, type ListedPerson } from './person'
import type { Vocabulary } from './vocabulary'

/** A reader of rows under a head. */
export function rowReader(columns: readonly Column[], vocabulary: Vocabulary, rules: RowRules) {
  const { from1904, text } = rules
  const read = columns.flatMap(({ head, meaning }, column) => {
    if (meaning === undefined || meaning === 'ignored' || meaning === 'id' || meaning === 'number' || meaning === 'kept') return []
    return [{ column, about: meaning, cell: cellReader(meaning, vocabulary, from1904, inTenThousands(head)) }]
  })
  const headless = columns.flatMap(({ trouble, meaning }, column) => (trouble === 'empty' && meaning === 'ignored' ? [column] : []))
  const [nameColumn, numberColumn] = (['id', 'number'] as const).map(about => columns.findIndex(({ meaning }) => meaning === about))
  const keeps = columns.flatMap(({ meaning }, column) => (meaning === 'kept' ? [{ column, interned: distinctTexts() }] : []))
  /** The text of a cell as it stands; none where the row ends before it, or there is no such column. */
  const textOf = (cells: readonly Cell[], column = -1): string | undefined => {
    const cell = cells[column]
    return cell === undefined ? undefined : idText(cell, rules)
  }
  const unanswered = Object.fromEntries(read.flatMap(({ about }) => (about === 'on' ? [] : [[about, null]])))

  return (row: number, cells: readonly Cell[]): ListedPerson => {
    const faults: CellFault[] = []
    const facts: Record<string, Answer | null> = { ...unanswered }
    let on: string | undefined
    for (const reader of read) {
      const cell = cells[reader.column]
      if (cell === undefined) continue
      const said: ReadCell = reader.cell(cell)
      if (!said.ok)
        faults.push({ column: reader.column, about: reader.about, came: cellText(cell, from1904), why: said.why, allowed: said.allowed })
      else if (reader.about !== 'on') facts[reader.about] = said.answer
      else if (said.answer !== null) on = String(said.answer)
    }
    for (const column of headless) {
      // A short row must not cost as much as a wide head.
      if (column >= cells.length) break
      const cell = present(cells[column], 'a cell of the row')
      if (!isEmpty(cell)) faults.push({ ...rowFault([cell], columns.length, from1904), column, why: 'noHead' })
    }
    const tooLong = !cells.slice(columns.length).every(isEmpty)
    if (tooLong || (text && cells.length < columns.length)) faults.push(rowFault(cells, columns.length, from1904))
    const number = textOf(cells, numberColumn)
    const id = textOf(cells, nameColumn) ?? number
    const person: ListedPerson = { row, id, on, facts: facts as CaseFacts, faults: listed(faults), ...(number !== undefined && { number }) }
    if (keeps.length === 0) return person
    // Default: a row that ends before a column has nothing in it.
    return { ...person, kept: keeps.map(({ column, interned }) => interned(textOf(cells, column) ?? '')) }
  }
}

/** The first faults of a row, and how many more there are: a row may have thousands of cells below no head. */
const listed = (faults: readonly CellFault[]): readonly CellFault[] =>
  faults.length <= MOST_FAULTS ? faults : [...faults.slice(0, MOST_FAULTS), moreFaults(faults.length - MOST_FAULTS)]

const rowFault = (cells: readonly Cell[], expected: number, from1904: boolean): CellFault => ({
  column: -1,
  about: 'row',
  came: cells.map(cell => cellText(cell, from1904)).join(' | '),
  why: 'cells',
  allowed: { kind: 'cells', expected, came: cells.length },
})

/**
 * The person after one refused cell was typed anew: without the fault where it is understood now, else with the new
 * one. A fault of the whole row goes when someone has looked at it. `tenThousands` where the column counts in them.
 */
export function withCorrection(
  person: ListedPerson,
  fault: CellFault,
  typed: string,
  vocabulary: Vocabulary,
  tenThousands = false,
): ListedPerson {
  const { about } = fault
  const others = person.faults.filter(one => one !== fault)
  if (about === 'row') return { ...person, faults: others }
  if (about === 'id') return { ...person, id: typed || undefined, faults: others }
  const said = cellReader(about, vocabulary, false, tenThousands)(typed)
  if (!said.ok) {
    const again: CellFault = { ...fault, came: typed, why: said.why, allowed: said.allowed }
    return { ...person, faults: person.faults.map(one => (one === fault ? again : one)) }
  }
  if (about === 'on') return { ...person, on: said.answer === null ? undefined : String(said.answer), faults: others }
  return { ...person, facts: { ...person.facts, [about]: said.answer }, faults: others }
}
