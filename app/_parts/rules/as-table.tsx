import type { PolicyRule } from '@/lib/policy/types'
import { decisionTableOf } from '@/lib/text/decision-table'
import { writeDate } from '@/lib/text/i18n'
import { DecisionTableOf } from '../law/decision-table'
import { Section } from '../section'
import { useTongue } from '../use-i18n'

/** The conditions of a rule on `day` once more, as a table that decides every case. */
export function AsTable({ rule, day }: { rule: PolicyRule; day: string }) {
  const tongue = useTongue()
  const { tell } = tongue
  const table = decisionTableOf(rule.id, day)
  if (table === undefined) return null
  const name = tell('inspect.table.caption', { rule: tell(`rules.${rule.id}.short`), day: writeDate(tongue, day) })
  return (
    <Section wide id="table" name={tell('pages.rule.sections.table')}>
      <p>{tell('inspect.table.lead')}</p>
      <DecisionTableOf rule={rule} table={table} tongue={tongue} name={name} />
    </Section>
  )
}
