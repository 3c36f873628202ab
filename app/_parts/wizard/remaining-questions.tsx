'use client'

import { useLocale } from 'next-intl'
import { useEffect } from 'react'
import { askedFor, progressOf } from '@/lib/wizard/progress'
import { topics } from '@/lib/policy/facts'
import type { RuleId } from '@/lib/policy/types'
import { useSessionStore } from '../session'
import { FactsForm } from './facts-form'
import { linkOfResult } from './link-of-result'
import type { WizardState } from './wizard-props'
import { useI18n } from '../use-i18n'

const inOrder = topics.flatMap(({ facts }) => facts)

/** Exactly the questions that one rule still needs. From here on the rule is among those asked about. */
export function RemainingQuestions(state: WizardState & { rule: RuleId }) {
  const { rule, rules, session, on, ruleNames } = state
  const { t } = useI18n()
  const locale = useLocale()
  const { update, keeps } = useSessionStore()
  useEffect(() => {
    if (!rules.includes(rule)) update(was => ({ ...was, rules: [...rules, rule] }))
  }, [rule, rules, update])
  return (
    <FactsForm
      session={session}
      on={on}
      questions={{
        progressOf: answers => progressOf([rule], answers, on),
        askedFor: (fact, relevant) => askedFor(rules, relevant, on, fact).map(one => ruleNames[one]),
        candidates: inOrder,
        remainingOnly: true,
      }}
      result={`/${locale}/result`}
      title={t('wizard.ask.title', { rule: ruleNames[rule] })}
      back={`/${locale}/result#rule-${rule}`}
      onDone={answers => {
        if (progressOf([rule], answers, on).settled)
          window.location.assign(`/${locale}/result#${keeps() ? `rule-${rule}` : linkOfResult(answers, on)}`)
      }}
    />
  )
}
