import type { FilledSection, ResultSection } from '@/lib/results/result-sections'
import type { RuleResult } from '@/lib/results/rule-results'
import { FoldedSection } from '../folded-section'
import { Section } from '../section'
import { useI18n } from '../use-i18n'
import { RuleResultCard } from './rule-result-card'

const brief: readonly ResultSection[] = ['apply', 'answers', 'held', 'no']

/** Rules that stand alike, under what they have in common; those that are told in a word in a line each. */
export function RulesOfSection({ section: { id, outcomes }, on }: { section: FilledSection; on: string }) {
  const { t } = useI18n()
  return (
    <Section id={id} name={t(`result.sections.${id}`)} wide>
      <RuleList outcomes={outcomes} on={on} brief={brief.includes(id)} />
    </Section>
  )
}

/** The rules that nobody asked about: how many they are, and folded what they say. */
export function RulesNotAsked({ outcomes, on }: { outcomes: readonly RuleResult[]; on: string }) {
  const { t } = useI18n()
  if (outcomes.length === 0) return null
  return (
    <FoldedSection id="not-asked" name={t('result.notAsked', { count: outcomes.length })} wide>
      <RuleList outcomes={outcomes} on={on} brief />
    </FoldedSection>
  )
}

function RuleList({ outcomes, on, brief }: { outcomes: readonly RuleResult[]; on: string; brief: boolean }) {
  return (
    <ol className="rows outcomes">
      {outcomes.map(outcome => (
        <li key={outcome.rule.id} id={`rule-${outcome.rule.id}`} className="outcome" data-status={outcome.status}>
          <RuleResultCard outcome={outcome} on={on} brief={brief} />
        </li>
      ))}
    </ol>
  )
}
