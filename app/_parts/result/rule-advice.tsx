import type { RuleResult } from '@/lib/results/rule-results'
import { ruleAdvice } from '@/lib/text/law-text'
import { CitedSources } from '../law/cited-sources'
import { Notice } from '../notice'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** What a rule tells the person to do in the present position; nothing where it tells nothing. */
export function RuleAdvice({ outcome: { rule, advice } }: { outcome: RuleResult }) {
  const i18n = useI18n()
  if (advice.length === 0) return null
  return (
    <Notice plain>
      <p>
        <strong>{i18n.t('result.advice.name')}</strong>
      </p>
      {advice.map(step => (
        <p key={step.says}>
          <Text>{ruleAdvice(i18n, rule, step)}</Text>
          <CitedSources ids={step.sources} />
        </p>
      ))}
    </Notice>
  )
}
