import { periodsUntil, type LawPeriod, type RuleThen } from '@/lib/law-history/law-periods'
import { whatChanges } from '@/lib/law-history/change-report'
import { languages } from '@/lib/i18n/routing'
import { inForce, rules } from '@/lib/policy/law'
import { numberOf } from '@/lib/policy/rules'
import type { RuleId } from '@/lib/policy/types'
import { sourcesOfReadings } from '@/lib/results/rule-sources'
import { readingText } from '@/lib/text/law-text'
import { writeDate, writeNumber } from '@/lib/text/i18n'
import { CitedSources } from '../law/cited-sources'
import { SourceList } from '../law/source-list'
import type { SecondI18n } from '../law/window-card'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { SessionProvider } from '../session'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { MessagesFor } from '../words'
import { ChosenDay } from './chosen-day'

/** The law period by period, readable without a script; a day can be chosen, which opens its period and, beside it, compares one’s own answers. */
export function LawPage({ day, other }: { day: string; other: SecondI18n | undefined }) {
  const i18n = useI18n()
  const { t } = i18n
  const periods = periodsUntil(day)
  const names = Object.fromEntries(rules.map(({ id }) => [id, t(`rules.${id}.short`)])) as Record<RuleId, string>
  return (
    <main className="page" id="main">
      <PageHead
        title={t('inspect.law.title')}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.t('inspect.law.title')}</span>}
      >
        <p className="lead">{t('inspect.law.lead')}</p>
      </PageHead>
      <MessagesFor
        namespaces={[
          'broken.part',
          'inspect.day',
          'result.days',
          'result.status',
          'wizard.date',
          'wizard.error',
          'wizard.errorTitle',
          'wizard.problem',
        ]}
      >
        <SessionProvider>
          <ChosenDay periods={periods.map(({ from }) => from)} names={names} />
        </SessionProvider>
      </MessagesFor>
      <Section wide id="periods" name={t('inspect.law.periods')}>
        <p>{t('inspect.law.counted')}</p>
        {periods.map((period, index) => (
          <Period key={period.from} period={period} open={index === 0} />
        ))}
        <p className="quiet">{t('inspect.law.before', { day: writeDate(i18n, inForce) })}</p>
      </Section>
      <Section id="sources" name={t('pages.rules.sources')}>
        <SourceList ids={sourcesOfReadings(rules)} />
      </Section>
    </main>
  )
}

function Period({ period: { from, until, rules: then }, open }: { period: LawPeriod; open: boolean }) {
  const i18n = useI18n()
  const { t } = i18n
  const days = { from: writeDate(i18n, from), until: until === undefined ? '' : writeDate(i18n, until) }
  return (
    <details id={`law-${from}`} open={open}>
      <summary>{t(until === undefined ? 'inspect.law.since' : 'inspect.law.between', days)}</summary>
      <dl className="facts fold">
        {then.map(one => (
          <Rule key={one.rule.id} then={one} from={from} />
        ))}
      </dl>
    </details>
  )
}

function Rule({ then: { rule, readings, since }, from }: { then: RuleThen; from: string }) {
  const i18n = useI18n()
  const { t, locale } = i18n
  return (
    <div>
      <dt>
        <a href={`/${locale}/rules/${rule.id}#history`}>
          <Text>{t('inspect.law.rule', { number: numberOf(rule.id), rule: t(`rules.${rule.id}.short`) })}</Text>
        </a>
      </dt>
      {readings.map(reading => (
        <dd key={reading.id}>
          <Text>{readingText(i18n, rule, reading.id, 'says')}</Text>
          {reading.from === from && from !== inForce && <strong> {t('inspect.law.new')}</strong>}
          <CitedSources ids={reading.sources} />
        </dd>
      ))}
      {since.map((change, index) => (
        <dd key={index} className="small quiet">
          {t('inspect.law.today', {
            what: whatChanges(i18n, change),
            cases: writeNumber(i18n, change.cases),
            of: writeNumber(i18n, change.of),
          })}
        </dd>
      ))}
    </div>
  )
}
