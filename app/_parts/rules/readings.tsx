import { isInForce } from '@/lib/engine/rules'
import type { PolicyRoute, PolicyRule } from '@/lib/policy/types'
import { numberOf } from '@/lib/policy/rules'
import { heaviestOf } from '@/lib/policy/weight'
import { compareReadings, conjuncts } from '@/lib/results/reading-comparison'
import { ruleText } from '@/lib/text/law-text'
import { writeDate } from '@/lib/text/i18n'
import { ConditionList } from '../law/condition-list'
import { Notice } from '../notice'
import { Section } from '../section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { ReadingOf } from './reading'

const readingsOf = ({ readings }: PolicyRule | PolicyRoute): PolicyRoute['readings'] => readings

/**
 * The conditions of a rule on `day`. Where readings differ: what all ask for, then each beside the others with what it
 * asks for besides, and whom to ask.
 */
export function LiveReadings({ rule, day, locale }: { rule: PolicyRule | PolicyRoute; day: string; locale: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const live = readingsOf(rule).filter(reading => isInForce(reading, day))
  const { shared, own } = compareReadings(live)
  const heaviest = heaviestOf(live)
  const [only, ...others] = live
  const date = writeDate(i18n, day)
  if (only !== undefined && others.length === 0)
    return (
      <Section id="conditions" name={t('pages.rule.sections.conditions')}>
        <p className="quiet">{t('pages.rule.reading.one', { day: date })}</p>
        <ReadingOf rule={rule} reading={only} day={day}>
          <ConditionList head={t('pages.rule.reading.asks')} conditions={shared} explained />
        </ReadingOf>
        <WhomToAsk rule={rule} locale={locale} />
      </Section>
    )
  return (
    <>
      <Section id="conditions" name={t('pages.rule.sections.conditions')}>
        <p>{t('pages.rule.reading.many', { count: live.length, day: date })}</p>
        <ConditionList head={t('pages.rule.reading.shared')} conditions={shared} explained />
      </Section>
      <Section wide id="differ" name={t('pages.rule.sections.differ')}>
        <div className="beside">
          {own.map(({ reading, more }) => (
            <ReadingOf key={reading.id} rule={rule} reading={reading} day={day} heaviest={reading === heaviest}>
              {more.length === 0 ? (
                <p className="conditions-rule">{t('pages.rule.reading.nothingMore')}</p>
              ) : (
                <ConditionList head={t('pages.rule.reading.more')} conditions={more} explained />
              )}
            </ReadingOf>
          ))}
        </div>
        <WhomToAsk rule={rule} locale={locale} />
      </Section>
    </>
  )
}

function WhomToAsk({ rule, locale }: { rule: PolicyRule | PolicyRoute; locale: string }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <Notice title={t('pages.rule.reading.ask')}>
      <p>
        <Text>{ruleText(i18n, rule, 'ask')}</Text>
      </p>
      {'instead' in rule && rule.instead !== undefined && (
        <p>
          <a href={`/${locale}/rules/${rule.instead}`}>
            <Text>
              {t('pages.rule.reading.instead', {
                number: numberOf(rule.instead),
                rule: t(`rules.${rule.instead}.name`),
              })}
            </Text>
          </a>
        </p>
      )}
    </Notice>
  )
}

/** Readings that stood once and ended before `day`, each whole: they still decide for earlier days. */
export function EndedReadings({ rule, day }: { rule: PolicyRule | PolicyRoute; day: string }) {
  const { t } = useI18n()
  const ended = readingsOf(rule).filter(reading => !isInForce(reading, day))
  if (ended.length === 0) return null
  return (
    <Section id="ended" name={t('pages.rule.sections.ended')}>
      <div className="stack">
        {ended.map(reading => (
          <ReadingOf key={reading.id} rule={rule} reading={reading} day={day}>
            <ConditionList head={t('pages.rule.reading.asks')} conditions={conjuncts(reading.when)} explained />
          </ReadingOf>
        ))}
      </div>
    </Section>
  )
}
