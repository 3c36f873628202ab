/**
 * What the page is shown of one person: a row of the table, or what a paper needs.
 */
import { answersGiven } from '@/lib/check/given-answers'
import { numberBeside, type KeptColumn, type ListedPerson } from '@/lib/case-list/person'
import { summaryOf } from '@/lib/case-list/summary'
import { statusesOf } from '@/lib/results/rule-results'
import type { ListRow, Printed } from './protocol'

/** A person by place in the list as a row of the table. `today` is the day for who names none. */
export function listRow(
  person: number,
  one: ListedPerson,
  { today, ...known }: Pick<ListRow, 'chosen' | 'since' | 'compared'> & { readonly today: string },
): ListRow {
  const { row, id, facts, faults, kept, work } = one
  const shown = { ...known, person, line: row, name: id, number: numberBeside(one), kept: kept ?? [], faults: faults.length, work }
  if (faults.length > 0) return { ...shown, statuses: [], leanings: [], next: null, missing: [] }
  const { verdicts, leanings, next, missing } = summaryOf(one, today)
  return { ...shown, statuses: statusesOf(facts, one.on ?? today, verdicts), leanings, next, missing }
}

/** A person by place in the list, with the answers that are no blanks, and what the columns kept say. */
export function printedPerson(person: number, one: ListedPerson, columns: readonly KeptColumn[]): Printed {
  const { row, id, on, facts, kept, work } = one
  const known = columns.flatMap((column, index) => {
    const text = kept?.[index]?.trim()
    return text ? [{ ...column, text }] : []
  })
  return { person, line: row, name: id, number: numberBeside(one), kept: known, work, on, facts: answersGiven(facts) }
}
