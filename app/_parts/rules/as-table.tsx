import type { PolicyRule } from '@/lib/policy/types'
import { decisionTableOf } from '@/lib/text/decision-table'
import { writeDate } from '@/lib/text/i18n'
import { DecisionTableOf } from '../law/decision-table'
import { Section } from '../section'
import { useI18n } from '../use-i18n'

/** The conditions of a rule on `day` once more, as a table that decides every case. */
export function AsTable({ rule, day }: { rule: PolicyRule; day: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const table = decisionTableOf(rule.id, day)
  if (table === undefined) return null
  const name = t('inspect.table.caption', { rule: t(`rules.${rule.id}.short`), day: writeDate(i18n, day) })
  return (
    <Section wide id="table" name={t('pages.rule.sections.table')}>
      <p>{t('inspect.table.lead')}</p>
      <DecisionTableOf rule={rule} table={table} i18n={i18n} name={name} />
    </Section>
  )
}
