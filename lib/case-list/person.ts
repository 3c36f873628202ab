/**
 * One person of a list: what its row says, and what could not be understood of it.
 */
import type { Allowed, CaseFacts } from '../check/case'
import type { FactName } from '../policy/facts'
import type { PersonWork } from './person-work'

/**
 * What a column is about: an answer; the name of the person (`id`, as programs call whatever they name a person by); the
 * person’s number; the day to check for; a text kept as it stands (`kept`); or nothing.
 */
export type ColumnMeaning = FactName | 'id' | 'number' | 'on' | 'kept' | 'ignored'

/** Columns that the law does not need, but people do, and whose heads are understood. */
export const keptKinds = ['passport', 'employer', 'department', 'permitExpiry', 'notes', 'sheet'] as const
export type KeptKind = (typeof keptKinds)[number]

/** A column of texts kept as they stand. */
export interface KeptColumn {
  readonly head: string
  /** What its head is understood as, if it is. */
  readonly kind?: KeptKind
}

/** Why a head says nothing by itself: no such head is known, the column has none, or another column says it already. */
export type HeadTrouble = 'unknown' | 'empty' | 'repeated'

/** A column of a list; `meaning` is undefined until its head is understood or someone says what it means. */
export interface Column {
  readonly head: string
  readonly meaning: ColumnMeaning | undefined
  readonly trouble?: HeadTrouble
  /** What a kept column is understood as. */
  readonly kind?: KeptKind
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
  readonly about: FactName | 'id' | 'on' | 'row'
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
  /** What the person is called by: the name, or the number where there is no name. It is the contract’s `id`. */
  readonly id: string | undefined
  /** The number, where a column gives one. */
  readonly number?: string
  readonly on: string | undefined
  readonly facts: CaseFacts
  readonly faults: readonly CellFault[]
  /** What stands in the columns kept, in their order; absent where none is. */
  readonly kept?: readonly string[]
  /** How far the work on the person is; absent where nothing is written down. */
  readonly work?: PersonWork
}

/** The number of a person, where it says more than what the person is called by. */
export const numberBeside = ({ id, number }: Pick<ListedPerson, 'id' | 'number'>): string | undefined =>
  number === id ? undefined : number

/** The columns of a list that are kept, from left to right. */
export const keptColumnsOf = (columns: readonly Column[]): readonly KeptColumn[] =>
  columns.flatMap(({ head, meaning, kind }) => (meaning === 'kept' ? [kind === undefined ? { head } : { head, kind }] : []))
