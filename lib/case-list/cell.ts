/**
 * What a cell says to its column. Nothing is guessed: what is not understood is a fault.
 */
import { type Allowed, UNKNOWN } from '../check/case'
import { memoize } from '../check/memoize'
import { trim } from '../check/trim'
import { accepts, type FactKind } from '../engine/facts'
import type { Answer } from '../engine/partition'
import { facts, unitOf, type FactName } from '../policy/facts'
import type { ReadDay } from '../input/day-text'
import { readNumberText, type NumberRead } from '../input/number-text'
import { readDayCell, readPlainSerial, readSerial } from './day-cell'
import type { FaultReason } from './person'
import { plainWords, type Vocabulary } from './vocabulary'

/** How the cells and rows of a file are to be taken. */
export interface RowRules {
  /** Whether the workbook counts its days from 1904. */
  readonly from1904: boolean
  /** Whether it is a text file: there every row has as many cells as the head; a workbook leaves empty cells out. */
  readonly text: boolean
}

/** The number of a day, in a cell that a workbook shows as a date. */
export interface Serial {
  readonly serial: number
}

/** A cell of a file: text files have only text. */
export type Cell = string | number | boolean | Serial

/** An answer (null is none), or why there is none. */
export type ReadCell =
  | { readonly ok: true; readonly answer: Answer | null }
  | {
      readonly ok: false
      readonly why: FaultReason
      readonly allowed: Allowed
      /** What it may mean, where that is one of two. */
      readonly ways?: readonly [Answer, Answer]
    }

/** Whether a cell holds nothing but white space. */
export const isEmpty = (cell: Cell): boolean => typeof cell === 'string' && trim(cell) === ''

/** A cell as text, as a person would have typed it. */
export function cellText(cell: Cell, from1904: boolean): string {
  if (typeof cell === 'string') return cell
  if (typeof cell !== 'object') return String(cell)
  return readSerial(cell.serial, from1904).day ?? String(cell.serial)
}

/** The mark that, in text files, keeps spreadsheets from taking a cell for a formula; or one more of them. */
const mark = /^'(?='*[=+\-@\t\r])/

/** Who a row is about: the text as it stands, in a text file without the mark against formulas. */
export const idText = (cell: Cell, { from1904, text }: RowRules): string | undefined =>
  (text ? cellText(cell, from1904).replace(mark, '') : cellText(cell, from1904)) || undefined

/** The same for writing: a text that begins with marks of its own gets one more, so that it comes back as it was. */
export const markedId = (id: string): string => (mark.test(id) ? `'${id}` : id)

/** A reader for the cells of one column. `from1904` is the workbook’s way of counting days, `tenThousands` whether sums are counted in them. */
export function cellReader(
  meaning: FactName | 'on',
  vocabulary: Vocabulary,
  from1904: boolean,
  tenThousands = false,
): (cell: Cell) => ReadCell {
  const kind: FactKind = meaning === 'on' ? { kind: 'since' } : facts[meaning]
  const allowed: Allowed = meaning === 'on' ? { kind: 'day' } : { kind: 'answer', of: kind }
  const words = (meaning === 'on' ? undefined : vocabulary.answers.get(meaning)) ?? new Map<string, Answer>()
  const refused = (why: FaultReason = 'notAllowed', ways?: readonly [Answer, Answer]): ReadCell => ({
    ok: false,
    why,
    allowed,
    ...(ways && { ways }),
  })
  const answered = (answer: Answer | null): ReadCell => ({ ok: true, answer })
  const dayRead = (read: ReadDay): ReadCell => {
    if (read.day !== undefined) return answered(read.day)
    return read.two ? refused('twoDays', read.ways) : refused()
  }

  const unit = meaning === 'on' ? undefined : unitOf(meaning)
  const inTenThousands = tenThousands && (unit === 'CNY' || unit === 'USD')
  const numbered = (number: number): ReadCell => (accepts(kind, number) ? answered(number) : refused())

  const readText = memoize((text): ReadCell => {
    const inside = trim(text)
    if (inside === '') return answered(null)
    if (meaning !== 'on' && (inside === UNKNOWN || (kind.kind === 'choice' && accepts(kind, inside)))) return answered(inside)
    const said = words.get(plainWords(inside))
    if (said !== undefined) return answered(said)
    if (noSign.test(inside) || vocabulary.blanks.has(plainWords(inside))) return answered(null)
    if (kind.kind === 'since') return dayRead(readDayCell(inside, vocabulary.months))
    if (kind.kind !== 'quantity') return refused()
    const read = inTenThousands ? readTenThousands(inside, unit) : readNumberText(inside, unit)
    if (read.kind === 'two') return refused('twoNumbers', read.ways)
    return read.kind === 'number' ? numbered(read.number) : refused()
  })

  return cell => {
    if (typeof cell === 'string') return readText(cell)
    if (typeof cell === 'object') return kind.kind === 'since' ? dayRead(readSerial(cell.serial, from1904)) : refused()
    if (kind.kind === 'since') return typeof cell === 'number' ? dayRead(readPlainSerial(cell, from1904)) : refused()
    if (typeof cell === 'number' && kind.kind === 'flag') return readText(String(cell))
    if (typeof cell === 'number' && kind.kind === 'quantity') return numbered(inTenThousands ? Number((cell * 10_000).toFixed(2)) : cell)
    return accepts(kind, cell) ? answered(cell) : refused()
  }
}

/** Signs that people put where there is nothing to say. */
const noSign = /^[-\u2010-\u2015\u2212/\\]+$/u

/** A number in a column whose head counts in ten thousands (\u4e07); one that says itself what it counts is taken at its word. */
function readTenThousands(text: string, unit: Parameters<typeof readNumberText>[1]): NumberRead {
  const scaled = readNumberText(`${text}\u4e07`, unit)
  return scaled.kind === 'none' ? readNumberText(text, unit) : scaled
}
