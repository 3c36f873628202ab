/**
 * What is wrong with a list, in words.
 */
import { allowedWords } from '../text/fault-text'
import { visibleText } from '../text/hidden-signs'
import type { KeyOfFile, Translator } from '../text/translator'
import type { CellFault } from './person'

/** Looks up the words of people.json and of faults.json. */
export type ListTranslator = Translator<KeyOfFile<'people' | 'faults'>>

/** What is wrong with a cell or a row, and what is allowed. */
export function cellFaultText({ came, why, allowed }: CellFault, t: ListTranslator): string {
  if (why === 'cells' && allowed.kind === 'cells') return t('people.fault.cells', { came: allowed.came, expected: allowed.expected })
  if (allowed.kind === 'no-more') return t('people.fault.more', { count: allowed.more })
  if (why === 'cells' || why === 'more') throw new RangeError(`a fault of "${why}" cannot allow ${allowed.kind}`)
  const short = came.length > 60 ? `${came.slice(0, 60)}…` : came
  return t(`people.fault.${why}`, { came: visibleText(short), allowed: allowedWords(allowed, t) })
}
