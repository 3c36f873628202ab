import type { RuleResult } from '@/lib/results/rule-results'
import { CitedSources } from '../law/cited-sources'
import { Notice } from '../notice'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** What a rule tells the person to do in the present position; nothing where it tells nothing. */
export function RuleAdvice({ outcome: { rule, advice } }: { outcome: RuleResult }) {
  const { t } = useI18n()
  if (advice.length === 0) return null
  return (
    <Notice plain>
      <p>
        <strong>{t('result.advice.name')}</strong>
      </p>
      {advice.map(({ says, values, sources }) => (
        <p key={says}>
          <Text>{t(`rules.${rule.id}.advice.${says}`, values)}</Text>
          <CitedSources ids={sources} />
        </p>
      ))}
    </Notice>
  )
}
