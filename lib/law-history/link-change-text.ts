/**
 * What is not as it was when a link was made, in words. Facts, answers and rules that the law does not know any more
 * are told by their bare names.
 */
import { facts, type FactName } from '../policy/facts'
import { numberOf, rules } from '../policy/rules'
import type { RuleId } from '../policy/types'
import type { ChangedVerdict, GoneAnswer } from '../share-link/link-today'
import type { I18n } from '../text/i18n'

const isFact = (fact: string): fact is FactName => Object.hasOwn(facts, fact)
const isRule = (rule: string): rule is RuleId => rules.some(({ id }) => id === rule)

/** An answer that does not count any more. */
export const goneAnswerText = ({ t }: I18n, { fact, answer }: GoneAnswer): string =>
  t('link.since.answer', {
    fact: isFact(fact) ? t(`facts.${fact}.name`) : fact,
    answer:
      answer === 'unknown'
        ? t('words.answer.unknown')
        : typeof answer === 'boolean'
          ? t(answer ? 'words.answer.yes' : 'words.answer.no')
          : String(answer),
  })

/** A rule that says something else now, is new, or is gone. */
export function changedVerdictText({ t }: I18n, { rule, before, after }: ChangedVerdict): string {
  const status = {
    before: before === undefined ? '' : t(`result.status.${before}`),
    after: after === undefined ? '' : t(`result.status.${after}`),
  }
  if (!isRule(rule)) return t('link.since.goneRule', { rule, before: status.before })
  const named = { number: numberOf(rule), rule: t(`rules.${rule}.short`) }
  return before === undefined ? t('link.since.newRule', { ...named, after: status.after }) : t('link.since.rule', { ...named, ...status })
}
