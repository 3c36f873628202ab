/**
 * What stands in a case file beside the cases, which are the contract’s: numbers of people who have a name too, and the
 * columns kept, and how far the work on each person is.
 */
import type { KeptColumn, ListedPerson } from './person'
import { readWork, type PersonWork } from './person-work'

/** Person by person, in the order of the cases; an empty text is none. */
export interface BesideCases {
  readonly numbers: readonly string[]
  readonly kept: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Absent where nothing is written down of anybody. */
  readonly work?: readonly (PersonWork | null)[]
}

/** What is written beside the cases; undefined where there is nothing. */
export function besideCases(people: readonly ListedPerson[], columns: readonly KeptColumn[]): BesideCases | undefined {
  const isWorkedOn = people.some(({ work }) => work !== undefined)
  if (columns.length === 0 && !isWorkedOn && people.every(({ number }) => number === undefined)) return undefined
  return {
    numbers: people.map(({ number }) => number ?? ''),
    kept: {
      columns: columns.map(({ head }) => head),
      // Default: who came without these columns has nothing in them.
      rows: people.map(({ kept }) => columns.map((_, index) => kept?.[index] ?? '')),
    },
    ...(isWorkedOn && { work: people.map(({ work }) => work ?? null) }),
  }
}

/** What was written beside so many cases; `unreadable` where any of it is not as it is written here. */
export function readBeside({ numbers, kept, work }: Readonly<Record<string, unknown>>, cases: number): BesideCases | 'unreadable' {
  if (!isTexts(numbers, cases) || typeof kept !== 'object' || kept === null) return 'unreadable'
  const { columns, rows } = kept as Readonly<Record<string, unknown>>
  if (!isTexts(columns) || !Array.isArray(rows) || rows.length !== cases) return 'unreadable'
  if (!rows.every(row => isTexts(row, columns.length))) return 'unreadable'
  if (work === undefined) return { numbers, kept: { columns, rows } }
  if (!Array.isArray(work) || work.length !== cases) return 'unreadable'
  return { numbers, kept: { columns, rows }, work: work.map(one => readWork(one) ?? null) }
}

const isTexts = (came: unknown, count?: number): came is readonly string[] =>
  Array.isArray(came) && (count === undefined || came.length === count) && came.every(one => typeof one === 'string')

/** The people with what stands beside their cases. */
export const withBeside = (
  people: readonly ListedPerson[],
  { numbers, kept: { columns, rows }, work }: BesideCases,
): readonly ListedPerson[] =>
  people.map((person, index) => {
    const [number, kept, done] = [numbers[index], rows[index], work?.[index]]
    return { ...person, ...(number && { number }), ...(columns.length > 0 && kept && { kept }), ...(done && { work: done }) }
  })
