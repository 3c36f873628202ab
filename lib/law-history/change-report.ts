/**
 * A change of law in words: what, when, for how many, and one person for whom.
 */
import { facts, type FactName } from '../policy/facts'
import { answerWords, writeDate, writeNumber, type I18n } from '../text/i18n'
import { messageKey } from '../text/translator'
import type { LawChange } from './compare-laws'

/** Two sentences without their rule's name: the change, and the person. */
export function changeText(i18n: I18n, change: LawChange): { readonly change: string; readonly witness: string } {
  const { t } = i18n
  const days = t(change.until === undefined ? 'diff.from' : 'diff.fromUntil', {
    from: writeDate(i18n, change.from),
    until: change.until === undefined ? '' : writeDate(i18n, change.until),
  })
  return {
    change: t('diff.change', {
      days,
      what: whatChanges(i18n, change),
      cases: writeNumber(i18n, change.cases),
      of: writeNumber(i18n, change.of),
    }),
    witness: t('diff.witness', { answers: answersText(i18n, change) }),
  }
}

/** A change alone, as a clause: what changes from what to what. */
export const whatChanges = ({ t }: I18n, change: LawChange): string =>
  t(`diff.what.${partOf(change)}`, {
    grant: change.grant === undefined ? '' : t(messageKey(t, `grants.${change.grant}.name`)),
    window: change.window === undefined ? '' : t(messageKey(t, `windows.${change.window}.name`)),
    was: t(`diff.said.${change.was}`),
    is: t(`diff.said.${change.is}`),
  })

const partOf = ({ grant, window }: LawChange) => (grant === undefined ? 'verdict' : window === undefined ? 'grant' : 'window')

/** Facts that this checkout does not know any more are told by their bare names. */
function answersText(i18n: I18n, { witness }: LawChange): string {
  const known = (fact: string): fact is FactName => Object.hasOwn(facts, fact)
  const described = Object.entries(witness).map(([fact, answer]) =>
    known(fact)
      ? i18n.t('diff.answer', { name: i18n.t(`facts.${fact}.name`), answer: answerWords(i18n, fact, answer) })
      : i18n.t('diff.answer', { name: fact, answer: String(answer) }),
  )
  return described.length === 0 ? i18n.t('diff.anybody') : described.join(i18n.t('words.condition.semicolon'))
}
