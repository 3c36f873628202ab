import { aboutTheTen, unchecked } from '@/lib/policy/law'
import { StatementList } from '../law/statement-list'
import { Section } from '../section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** What no questions can settle. */
export function UncheckedNotice() {
  const { t } = useI18n()
  return (
    <Section id="unchecked" name={t('result.unchecked.name')}>
      <p>{t('result.unchecked.lead')}</p>
      <StatementList statements={unchecked} />
    </Section>
  )
}

/** What the result is not, who decides, and how certain the ten themselves are. */
export function AboutTheResult() {
  const { t } = useI18n()
  return (
    <Section id="standing" name={t('result.standing.name')}>
      <p>
        <Text>{t('result.information')}</Text>
      </p>
      <StatementList statements={aboutTheTen} />
    </Section>
  )
}
