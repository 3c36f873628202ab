/**
 * The rows of a list in which something is to be put right.
 */
import { personStates } from '@/lib/case-list/list-query'
import type { CellFault, ListedPerson } from '@/lib/case-list/person'
import { refusedValueOf } from '@/lib/case-list/refused-values'
import type { ListIndex } from './list-index'
import type { FaultyRow, Methods } from './protocol'

/** What is wrong that is no value: it is looked at row by row. */
const isOfRow = (fault: CellFault): boolean => refusedValueOf(fault) === undefined
const isWrongAsRow = ({ faults }: ListedPerson): boolean => faults.some(isOfRow)

/** In how many rows something is wrong that is no value. */
export function wrongAsRows({ people, columns: { state } }: ListIndex): number {
  return people.reduce((rows, one, person) => rows + Number(state[person] === personStates.faulty && isWrongAsRow(one)), 0)
}

/** The first so many of these rows, or all that is wrong with one person. */
export function faultyRows({ people, columns: { state } }: ListIndex, which: Parameters<Methods['faulty']>[0]): readonly FaultyRow[] {
  const found: FaultyRow[] = []
  const count = 'count' in which ? which.count : 1
  const [from, to] = 'only' in which ? [which.only, which.only + 1] : [0, people.length]
  for (let person = from; person < to && found.length < count; person++) {
    const one = state[person] === personStates.faulty ? people[person] : undefined
    if (one === undefined || ('count' in which && !isWrongAsRow(one))) continue
    const faults = 'count' in which ? one.faults.filter(isOfRow) : one.faults
    found.push({ person, line: one.row, name: one.id, faults })
  }
  return found
}
