/**
 * A question to an office in words, as one asks at a window.
 */
import { hotline } from '../policy/windows'
import type { AllCaseFacts } from '../check/case'
import type { OfficeQuestion } from '../results/office-question'
import { answerWords, type I18n } from './i18n'
import { readingText } from './law-text'

/** Without official Chinese in brackets, which stands in the Chinese question. */
const withoutChinese = (words: string): string => words.replace(/ \((?=[^()]*\p{Script=Han})[^()]*\)/gu, '')

/** Within quotation marks stand the single ones. */
const inner = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’')

/** Whom to ask: the office, or the line of the immigration service. */
export const whomToAsk = ({ t }: I18n, { window }: OfficeQuestion): string =>
  t('office.whom', { window: t(`windows.${window}.name`), phone: hotline.phone })

/** The lines of a question, to be read out or shown: what is asked, the person's case, both sides, how it ends. */
export function officeQuestionLines(i18n: I18n, question: OfficeQuestion, facts: AllCaseFacts): readonly string[] {
  const { t } = i18n
  const { rule, permit, sides, unknown } = question
  const values = { rule: t(`rules.${rule.id}.short`), permit: t(`result.permits.${permit}`) }
  const given = question.facts.map(fact =>
    t('office.fact', { name: t(`facts.${fact}.name`), answer: withoutChinese(answerWords(i18n, fact, facts[fact])) }),
  )
  return [
    t('office.ask', values),
    ...(given.length === 0 ? [] : [t('office.facts', { facts: given.join(t('words.condition.semicolon')) })]),
    ...sides.map(({ reading, says }) =>
      t(`office.side.${says}`, { who: readingText(i18n, rule, reading, 'who'), words: inner(readingText(i18n, rule, reading, 'says')) }),
    ),
    sides.length > 0
      ? t('office.which')
      : t('office.unknown', { what: unknown.map(fact => t(`facts.${fact}.name`)).join(t('words.condition.semicolon')) }),
  ]
}
