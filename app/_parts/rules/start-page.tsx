import { languages } from '@/lib/i18n/routing'
import { aboutTheTen, inForce, rules } from '@/lib/policy/law'
import { numberOf } from '@/lib/policy/rules'
import type { PlainKey } from '@/lib/text/translator'
import { statementText } from '@/lib/text/law-text'
import { writeDate } from '@/lib/text/i18n'
import type { SecondI18n } from '../law/window-card'
import { NoScript } from '../no-script'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { SiteAsData } from '../structured-data'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** What the site answers, for whom, how long it takes, what to have at hand, and what it is not. */
export function StartPage({ other }: { other: SecondI18n | undefined }) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const list = (...keys: readonly PlainKey[]) => (
    <ul>
      {keys.map(key => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  )
  return (
    <main className="page" id="main">
      <SiteAsData />
      <PageHead
        title={t('pages.start.title')}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.t('pages.start.title')}</span>}
      >
        <p className="lead">{t('pages.start.lead', { count: rules.length, day: writeDate(i18n, inForce) })}</p>
        <NoScript />
        <p className="actions">
          <a className="button" href={`/${locale}/check`}>
            {t('pages.start.begin')}
          </a>
          <a href={`/${locale}/rules`}>{t('pages.start.read')}</a>
        </p>
      </PageHead>
      <Section id="answers" name={t('pages.start.answers.name')}>
        {list(
          'pages.start.answers.verdict',
          'pages.start.answers.missing',
          'pages.start.answers.journey',
          'pages.start.answers.disputed',
          'pages.start.answers.print',
        )}
      </Section>
      <Section id="whom" name={t('pages.start.whom.name')}>
        {list('pages.start.whom.applicants', 'pages.start.whom.staff')}
        <p>
          <a href={`/${locale}/people`}>{t('pages.start.whom.people')}</a>
        </p>
      </Section>
      <Section id="time" name={t('pages.start.time.name')}>
        <p>{t('pages.start.time.text')}</p>
      </Section>
      <Section id="hand" name={t('pages.start.hand.name')}>
        {list('pages.start.hand.passport', 'pages.start.hand.unit', 'pages.start.hand.work', 'pages.start.hand.income')}
        <p>{t('pages.start.hand.unknown')}</p>
      </Section>
      <Section id="privacy" name={t('pages.start.privacy.name')}>
        <p>{t('pages.start.privacy.text')}</p>
      </Section>
      <Section id="standing" name={t('pages.start.standing.name')}>
        <p>{t('pages.start.standing.information')}</p>
        {aboutTheTen
          .filter(({ says }) => says === 'ten.compiled')
          .map(one => (
            <p key={one.says}>
              <Text>{statementText(i18n, one)}</Text>
            </p>
          ))}
      </Section>
      <Section id="ten" name={t('pages.start.ten.name')}>
        <ol className="index">
          {rules.map(({ id }) => (
            <li key={id}>
              <a href={`/${locale}/rules/${id}`}>
                <span className="numeral numeral-index" aria-hidden="true">
                  {numberOf(id)}
                </span>
                <span>
                  <Text>{t(`rules.${id}.short`)}</Text>
                </span>
              </a>
            </li>
          ))}
        </ol>
      </Section>
    </main>
  )
}
