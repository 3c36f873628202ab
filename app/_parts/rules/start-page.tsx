import { languages } from '@/lib/i18n/routing'
import { aboutTheTen, inForce, rules } from '@/lib/policy/law'
import { numberOf } from '@/lib/policy/rules'
import { writeDate } from '@/lib/text/i18n'
import type { OtherTongue } from '../law/window-card'
import { NoScript } from '../no-script'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** What the site answers, for whom, how long it takes, what to have at hand, and what it is not. */
export function StartPage({ other }: { other: OtherTongue | undefined }) {
  const tongue = useTongue()
  const { tell, locale } = tongue
  const list = (...keys: readonly string[]) => (
    <ul>
      {keys.map(key => (
        <li key={key}>{tell(key)}</li>
      ))}
    </ul>
  )
  return (
    <main className="page" id="main">
      <PageHead
        title={tell('pages.start.title')}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.tell('pages.start.title')}</span>}
      >
        <p className="lead">{tell('pages.start.lead', { count: rules.length, day: writeDate(tongue, inForce) })}</p>
        <NoScript />
        <p className="actions">
          <a className="button" href={`/${locale}/check`}>
            {tell('pages.start.begin')}
          </a>
          <a href={`/${locale}/rules`}>{tell('pages.start.read')}</a>
        </p>
      </PageHead>
      <Section id="answers" name={tell('pages.start.answers.name')}>
        {list(
          'pages.start.answers.verdict',
          'pages.start.answers.missing',
          'pages.start.answers.journey',
          'pages.start.answers.disputed',
          'pages.start.answers.print',
        )}
      </Section>
      <Section id="whom" name={tell('pages.start.whom.name')}>
        {list(
          'pages.start.whom.applicants',
          'pages.start.whom.staff',
        )}
        <p>
          <a href={`/${locale}/people`}>{tell('pages.start.whom.people')}</a>
        </p>
      </Section>
      <Section id="time" name={tell('pages.start.time.name')}>
        <p>{tell('pages.start.time.text')}</p>
      </Section>
      <Section id="hand" name={tell('pages.start.hand.name')}>
        {list(
          'pages.start.hand.passport',
          'pages.start.hand.unit',
          'pages.start.hand.work',
          'pages.start.hand.income',
        )}
        <p>{tell('pages.start.hand.unknown')}</p>
      </Section>
      <Section id="privacy" name={tell('pages.start.privacy.name')}>
        <p>{tell('pages.start.privacy.text')}</p>
      </Section>
      <Section id="standing" name={tell('pages.start.standing.name')}>
        <p>{tell('pages.start.standing.information')}</p>
        {aboutTheTen.filter(({ says }) => says === 'ten.compiled').map(({ says, values }) => (
          <p key={says}>
            <Text>{tell(`told.${says}`, values)}</Text>
          </p>
        ))}
      </Section>
      <Section id="ten" name={tell('pages.start.ten.name')}>
        <ol className="index">
          {rules.map(({ id }) => (
            <li key={id}>
              <a href={`/${locale}/rules/${id}`}>
                <span className="numeral numeral-index" aria-hidden="true">
                  {numberOf(id)}
                </span>
                <span>
                  <Text>{tell(`rules.${id}.short`)}</Text>
                </span>
              </a>
            </li>
          ))}
        </ol>
      </Section>
    </main>
  )
}
