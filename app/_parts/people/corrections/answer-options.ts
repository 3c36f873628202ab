import type { CellFault } from '@/lib/case-list/person'
import { facts } from '@/lib/policy/facts'
import { answerWords, type I18n } from '@/lib/text/i18n'

/** What is typed for a cell to be left blank: nothing but white space. */
export const LEFT_BLANK = ' '

/** What can be chosen in a column, as it is typed and as it is read; undefined where a day or a number is typed. */
export function answerOptions(i18n: I18n, about: CellFault['about']): readonly (readonly [typed: string, label: string])[] | undefined {
  if (about === 'row' || about === 'on' || about === 'id') return undefined
  const kind = facts[about]
  const unknown = ['unknown', i18n.t('words.answer.dontKnow')] as const
  const label = (value: string | boolean) => answerWords(i18n, about, value)
  if (kind.kind === 'choice') return [...kind.values.map(value => [value, label(value)] as const), unknown]
  if (kind.kind === 'flag') return [...[true, false].map(value => [String(value), label(value)] as const), unknown]
  return undefined
}
