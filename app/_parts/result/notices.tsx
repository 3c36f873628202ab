import { aboutTheTen, unchecked } from '@/lib/policy/law'
import { StatementList } from '../law/statement-list'
import { FoldedSection } from '../folded-section'
import { useI18n } from '../use-i18n'

/** What no questions can settle. */
export function UncheckedNotice() {
  const { t } = useI18n()
  return (
    <FoldedSection id="unchecked" name={t('result.unchecked.name')}>
      <p>{t('result.unchecked.lead')}</p>
      <StatementList statements={unchecked} />
    </FoldedSection>
  )
}

/** How certain the ten themselves are. */
export function AboutTheResult() {
  const { t } = useI18n()
  return (
    <FoldedSection id="standing" name={t('result.standing.name')}>
      <StatementList statements={aboutTheTen} />
    </FoldedSection>
  )
}
