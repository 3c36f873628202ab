/**
 * Why a list cannot be read, or not to its end. The words stand in messages/<locale>/people.json, `problem`.
 */
import { messageKey, type KeyOfFile, type Translator } from '../text/translator'

export type ProblemCode =
  | 'empty'
  | 'noHead'
  | 'noPeople'
  | 'encoding'
  | 'cutOff'
  | 'binary'
  | 'brokenQuotes'
  | 'endlessRow'
  | 'tooManyColumns'
  | 'tooManyRows'
  | 'tooLarge'
  | 'oldExcel'
  | 'password'
  | 'pdf'
  | 'picture'
  | 'webPage'
  | 'archive'
  | 'notAWorkbook'
  | 'damaged'
  | 'unpacksTooLarge'
  | 'noResult'
  | 'notJson'
  | 'notCases'
  | 'newerFile'
  | 'earlierHeads'
  | 'storeEmpty'
  | 'storeNewer'
  | 'storeUnreadable'
  | 'storeClosed'
  | 'storeFull'
  | 'unreadable'

/** A problem as data: its name, and what its sentence is filled in with. */
export interface Problem {
  readonly code: ProblemCode
  readonly values: Readonly<Record<string, string | number>>
}

/** A problem in words. */
export const problemText = (t: Translator<KeyOfFile<'people'>>, { code, values }: Problem): string =>
  t(messageKey(t, `people.problem.${code}`), values)

/** Thrown inside this room; whoever reads a list gets the problem as a part of it. */
export class ListProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Problem['values'] = {},
  ) {
    super(code)
  }
}

/** What is thrown at a file that is not what it says, or is cut off. */
export const damaged = (): ListProblem => new ListProblem('damaged')

/** How much is read at most. */
export const listLimits = {
  /** People of one list: the rows of a sheet, without the head. */
  rows: 1_048_575,
  columns: 16_384,
  /** Signs of one row of text; beyond, a quotation mark was left open. */
  rowLength: 1 << 20,
  /** Bytes of a workbook or a case file, which are held in memory. */
  whole: 256 * 2 ** 20,
  /** Bytes a sheet may unpack to; it is read in pieces. */
  sheet: 2 ** 30,
  /** Sheets of a workbook that are looked through for a list. */
  sheets: 255,
  /** Bytes any other part of a workbook may unpack to; those are held in memory. */
  part: 64 * 2 ** 20,
} as const
