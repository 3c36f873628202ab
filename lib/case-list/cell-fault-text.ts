/**
 * What is wrong with a list, in words.
 */
import { allowedWords, type FaultTranslator } from '../text/fault-text'
import { visibleText } from '../text/hidden-signs'
import type { CellFault } from './person'

/** The words of people.json and of faults.json. */
export interface CellFaultTranslators {
  readonly people: FaultTranslator
  readonly faults: FaultTranslator
}

/** What is wrong with a cell or a row, and what is allowed. */
export function cellFaultText({ came, why, allowed }: CellFault, { people, faults }: CellFaultTranslators): string {
  if (why === 'cells' && allowed.kind === 'cells') return people('fault.cells', { came: allowed.came, expected: allowed.expected })
  if (allowed.kind === 'no-more') return people('fault.more', { count: allowed.more })
  const short = came.length > 60 ? `${came.slice(0, 60)}…` : came
  return people(`fault.${why}`, { came: visibleText(short), allowed: allowedWords(allowed, faults) })
}
