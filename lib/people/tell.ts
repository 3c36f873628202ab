/**
 * What is wrong with a list, in words.
 */
import { allowedWords, type Told } from '../words/faults'
import type { CellFault, HeadTrouble } from './person'
import type { Problem } from './problem'

/** The words of people.json and of faults.json. */
export interface Tellers {
  readonly people: Told
  readonly faults: Told
}

/** Why a list cannot be read, or not to its end. */
export const tellProblem = ({ code, values }: Problem, people: Told): string => people(`problem.${code}`, { ...values })

/** What is wrong with a cell or a row, and what is allowed. */
export function tellCellFault({ came, why, allowed }: CellFault, { people, faults }: Tellers): string {
  if (why === 'cells' && allowed.kind === 'cells') return people('fault.cells', { came: allowed.came, expected: allowed.expected })
  const short = came.length > 60 ? `${came.slice(0, 60)}…` : came
  return people(`fault.${why}`, { came: short, allowed: allowedWords(allowed, faults) })
}

/** Why a head says nothing by itself. */
export const tellHead = (trouble: HeadTrouble, people: Told): string => people(`head.${trouble}`)
