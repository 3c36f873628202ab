/**
 * One person of a list: what its row says, and what could not be understood of it.
 */
import type { Allowed, CaseFacts } from '../check/case'
import type { FactName } from '../policy/facts'

/** What a column is about: an answer, who the person is, the day to check for; or nothing we ask. */
export type ColumnMeaning = FactName | 'id' | 'on' | 'ignored'

/** Why a head says nothing by itself: no such head is known, the column has none, or another column says it already. */
export type HeadTrouble = 'unknown' | 'empty' | 'repeated'

/** A column of a list; `meaning` is undefined until its head is understood or someone says what it means. */
export interface Column {
  readonly head: string
  readonly meaning: ColumnMeaning | undefined
  readonly trouble?: HeadTrouble
}

/**
 * Why a cell or a row is refused: no allowed answer, a day or a number that can be read in two ways, a cell below no head, a row of
 * another length than the head, a part of a case that is not the contract's; or more of them than are listed.
 */
export type FaultReason = 'notAllowed' | 'twoDays' | 'twoNumbers' | 'noHead' | 'cells' | 'contract' | 'more'

/** A cell that is no answer, and what would have been one. */
export interface CellFault {
  /** The column, counted from 0; -1 for the whole row. */
  readonly column: number
  readonly about: Exclude<ColumnMeaning, 'ignored'> | 'row'
  /** The text as it stood. */
  readonly came: string
  readonly why: FaultReason
  readonly allowed: Allowed
}

/** That a person has so many more faults than are listed. */
export const moreFaults = (more: number): CellFault => ({
  column: -1,
  about: 'row',
  came: '',
  why: 'more',
  allowed: { kind: 'no-more', more },
})

/** A row of a list. While it has faults it is not assessed; the answers beside them are kept. */
export interface ListedPerson {
  /** The line or row of the file it begins on; the head is 1. */
  readonly row: number
  readonly id: string | undefined
  readonly on: string | undefined
  readonly facts: CaseFacts
  readonly faults: readonly CellFault[]
}
