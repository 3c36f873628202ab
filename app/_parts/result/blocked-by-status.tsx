import { statusHelpOf } from '@/lib/results/status-ways'
import { nearnessOf } from '@/lib/results/permit-results'
import { grantsSomething, type RuleResult } from '@/lib/results/rule-results'
import { andList } from '@/lib/text/i18n'
import { statementText } from '@/lib/text/law-text'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** Where a rule is met and the present status blocks all it grants: what would work, how to come by it, and what to know. */
export function BlockedByStatus({ outcome, on }: { outcome: RuleResult; on: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const { rule, facts, status } = outcome
  const isBlocked = (status === 'yes' || status === 'disputed') && !grantsSomething(outcome) && nearnessOf(outcome) !== 'held'
  if (!isBlocked) return null
  const { ways, remark } = statusHelpOf(rule, facts, on)
  return (
    <>
      {remark !== undefined && (
        <p>
          <Text>{statementText(i18n, remark)}</Text>
        </p>
      )}
      {ways.length > 0 && (
        <>
          <p>{t('result.reason.works')}</p>
          <ul>
            {ways.map(({ position, way, grants }) => (
              <li key={position.status}>
                <Text>{statementText(i18n, way)}</Text>
                <span> </span>
                <Text>
                  {t('result.reason.then', {
                    grants: andList(
                      i18n,
                      grants.map(id => t(`grants.${id}.name`)),
                    ),
                  })}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
