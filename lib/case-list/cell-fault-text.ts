/**
 * What is wrong with a list, in words.
 */
import { allowedWords } from '../text/fault-text'
import { visibleText } from '../text/hidden-signs'
import type { KeyOfFile, Translator } from '../text/translator'
import { allowedText } from './allowed-text'
import type { CellFault } from './person'
import type { Speech } from './vocabulary'

/** Looks up the words of people.json and of faults.json. */
export type ListTranslator = Translator<KeyOfFile<'people' | 'faults'>>

/** What a fault is told with: the words of a language, and the day from which examples are made. */
export interface FaultWords {
  readonly speech: Speech
  readonly t: ListTranslator
  readonly today: string
}

/** So much of what stood in a cell is told. */
const SHORT = 60

/** What is wrong with a cell or a row, and what is allowed, in the words that may be written there. */
export function cellFaultText({ about, came, why, allowed }: CellFault, { speech, t, today }: FaultWords): string {
  if (why === 'cells' && allowed.kind === 'cells') return t('people.fault.cells', { came: allowed.came, expected: allowed.expected })
  if (allowed.kind === 'no-more') return t('people.fault.more', { count: allowed.more })
  if (why === 'cells' || why === 'more') throw new RangeError(`a fault of "${why}" cannot allow ${allowed.kind}`)
  const short = visibleText(came.length > SHORT ? `${came.slice(0, SHORT)}…` : came)
  const inWords = about !== 'row' && about !== 'id' && (allowed.kind === 'answer' || allowed.kind === 'day')
  return t(`people.fault.${why}`, { came: short, allowed: inWords ? allowedText(about, today, { speech, t }) : allowedWords(allowed, t) })
}
