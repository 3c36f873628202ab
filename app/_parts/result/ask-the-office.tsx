'use client'

import { useState } from 'react'
import type { RuleResult } from '@/lib/results/rule-results'
import { officeQuestionOf, type OfficeQuestion } from '@/lib/results/office-question'
import { officeQuestionLines, whomToAsk } from '@/lib/text/office-question'
import type { I18n } from '@/lib/text/i18n'
import { langOf } from '../print-summary/bilingual-cells'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { useSecondI18n } from './second-i18n-provider'

/**
 * What to ask the office about a rule, ready in Chinese and in English: to show on a phone, to read out, to copy. Nothing
 * where the rule leaves nothing to ask. Folded under its name, so that it is found without being read.
 */
export function AskTheOffice({ outcome }: { outcome: RuleResult }) {
  const i18n = useI18n()
  const other = useSecondI18n()
  const question = officeQuestionOf(outcome)
  if (question === undefined) return null
  // Whoever sits at the window reads Chinese, whatever language the page speaks.
  const both = [i18n, ...(other === undefined ? [] : [other])].sort((a, b) => Number(b.locale === 'zh') - Number(a.locale === 'zh'))
  return (
    <details className="rule-fold office-question">
      <summary>
        <span>{i18n.t('office.name')}</span>
      </summary>
      <p>
        <Text>{whomToAsk(i18n, question)}</Text>
      </p>
      <p className="small quiet">{i18n.t('office.lead')}</p>
      {both.map(one => (
        <InOneLanguage key={one.locale} i18n={one} question={question} outcome={outcome} />
      ))}
    </details>
  )
}

function InOneLanguage({ i18n, question, outcome }: { i18n: I18n; question: OfficeQuestion; outcome: RuleResult }) {
  const { t } = useI18n()
  const [copied, setCopied] = useState<'done' | 'failed' | undefined>(undefined)
  const lines = officeQuestionLines(i18n, question, outcome.facts)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines.join('\n'))
      setCopied('done')
    } catch {
      setCopied('failed')
    }
  }
  return (
    <div className="office-words">
      <blockquote lang={langOf(i18n)}>
        {lines.map(line => (
          <p key={line}>
            <Text locale={i18n.locale}>{line}</Text>
          </p>
        ))}
      </blockquote>
      <p className="actions">
        <button type="button" className="button-link" onClick={() => void copy()}>
          {t(i18n.locale === 'zh' ? 'office.copy.zh' : 'office.copy.en')}
        </button>
        <span role="status">{copied !== undefined && <span>{t(`office.copy.${copied}`)}</span>}</span>
      </p>
    </div>
  )
}
