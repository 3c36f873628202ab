import type { Answer } from '@/lib/engine/partition'
import type { RefusedValue } from '@/lib/case-list/refused-values'
import { answerWords, writeDate, writeNumber, type I18n } from '@/lib/text/i18n'

/** An answer as it is said of a value that was put right: in the words of its options, a day, a number; or that it is blank. */
export function correctedText(i18n: I18n, about: RefusedValue['about'], answer: Answer | null): string {
  if (answer === null) return i18n.t('lists.mend.asBlank')
  if (answer === 'unknown') return i18n.t('words.answer.dontKnow')
  if (typeof answer === 'number') return writeNumber(i18n, answer)
  if (typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer)) return writeDate(i18n, answer)
  return about === 'on' ? String(answer) : answerWords(i18n, about, answer)
}
