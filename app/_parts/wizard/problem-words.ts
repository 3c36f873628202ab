import { allFacts, type AnyFact } from '@/lib/policy/all-facts'
import { span, writeDay } from '@/lib/engine/days'
import { writeDate, writeNumber, type I18n } from '@/lib/text/i18n'
import type { EntryProblem } from '@/lib/wizard/form-answers'

/** What is wrong with an answer, naming the question and what is allowed. */
export function problemWords(i18n: I18n, fact: AnyFact, problem: EntryProblem): string {
  const kind = allFacts[fact]
  const name = i18n.t(`facts.${fact}.name`)
  if (problem === 'outside') {
    if (kind.kind !== 'quantity') throw new RangeError(`${fact} has no least number`)
    const most: number | undefined = 'most' in kind ? kind.most : undefined
    const least = writeNumber(i18n, kind.least)
    return most === undefined
      ? i18n.t('wizard.problem.below', { name, least })
      : i18n.t('wizard.problem.outside', { name, least, most: writeNumber(i18n, most) })
  }
  if (problem !== 'dayOutside') return i18n.t(`wizard.problem.${problem}`, { name })
  return i18n.t('wizard.problem.dayOutside', {
    name,
    first: writeDate(i18n, writeDay(span.first)),
    last: writeDate(i18n, writeDay(span.last)),
  })
}
