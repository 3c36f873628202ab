import { languages } from '@/lib/i18n/routing'
import { aboutTheTen, inForce, rules } from '@/lib/policy/law'
import { numberOf } from '@/lib/policy/rules'
import { writeDate } from '@/lib/words/tell'
import type { OtherTongue } from '../law/window-card'
import { Notice } from '../notice'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../tongue'

/** What the site answers, for whom, how long it takes, what to have at hand, and what it is not. */
export function StartPage({ other }: { other: OtherTongue | undefined }) {
  const tongue = useTongue()
  const { tell, locale } = tongue
  const start = (key: string) => tell(`pages.start.${key}`)
  const list = (topic: string, keys: readonly string[]) => (
    <ul>
      {keys.map(key => (
        <li key={key}>{start(`${topic}.${key}`)}</li>
      ))}
    </ul>
  )
  return (
    <main className="page" id="main">
      <PageHead
        title={start('title')}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.tell('pages.start.title')}</span>}
      >
        <p className="lead">{tell('pages.start.lead', { count: rules.length, day: writeDate(tongue, inForce) })}</p>
        <noscript>
          <Notice title={tell('wizard.noScript.title')}>
            <p>{tell('wizard.noScript.text')}</p>
          </Notice>
        </noscript>
        <p className="actions">
          <a className="button" href={`/${locale}/check`}>
            {start('begin')}
          </a>
          <a href={`/${locale}/rules`}>{start('read')}</a>
        </p>
      </PageHead>
      <Section id="answers" name={start('answers.name')}>
        {list('answers', ['verdict', 'missing', 'journey', 'disputed', 'print'])}
      </Section>
      <Section id="whom" name={start('whom.name')}>
        {list('whom', ['applicants', 'staff'])}
      </Section>
      <Section id="time" name={start('time.name')}>
        <p>{start('time.text')}</p>
      </Section>
      <Section id="hand" name={start('hand.name')}>
        {list('hand', ['passport', 'unit', 'work', 'income'])}
        <p>{start('hand.unknown')}</p>
      </Section>
      <Section id="privacy" name={start('privacy.name')}>
        <p>{start('privacy.text')}</p>
      </Section>
      <Section id="standing" name={start('standing.name')}>
        <p>{start('standing.information')}</p>
        {aboutTheTen.filter(({ says }) => says === 'ten.compiled').map(({ says, values }) => (
          <p key={says}>
            <Text>{tell(`told.${says}`, values)}</Text>
          </p>
        ))}
      </Section>
      <Section id="ten" name={start('ten.name')}>
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
