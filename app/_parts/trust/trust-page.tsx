import { exportNames } from '@/lib/exports/files'
import { languages } from '@/lib/i18n/routing'
import { aboutTheTen, rules } from '@/lib/policy/law'
import { kindsOf, sources, type SourceId } from '@/lib/policy/sources'
import { writeDate, writeNumber } from '@/lib/text/i18n'
import { Certainties } from '../law/certainties'
import { SourceList } from '../law/source-list'
import { ToldList } from '../law/statement-list'
import type { OtherTongue } from '../law/window-card'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { useTongue } from '../use-i18n'
import { Disputed, NotPublished } from './open-points'
import { Proof } from './proof'
import { RuleLink } from './rule-link'

const privacySteps = ['open', 'answer', 'offline', 'policy', 'close'] as const

/** What is certain and what is not, counted from the data; what was proved; how to check all that oneself. */
export function TrustPage({ day, other }: { day: string; other: OtherTongue | undefined }) {
  const tongue = useTongue()
  const { tell, locale } = tongue
  const name = (part: string) => tell(`inspect.trust.${part}.name`)
  return (
    <main className="page" id="main">
      <PageHead
        title={tell('inspect.trust.title')}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.tell('inspect.trust.title')}</span>}
      >
        <p className="lead">{tell('inspect.trust.lead')}</p>
        <p>{tell('site.colophon.read', { day: writeDate(tongue, day) })}</p>
      </PageHead>
      <Section id="certain" name={name('certain')}>
        <Certainties
          below={word => (
            <ul className="plain">
              {rules.filter(({ certainty }) => certainty === word).map(({ id }) => (
                <li key={id}>
                  <RuleLink id={id} part="evidence" />
                </li>
              ))}
            </ul>
          )}
        />
      </Section>
      <Section id="compiled" name={name('compiled')}>
        <ToldList statements={aboutTheTen} />
      </Section>
      <Section id="disputed" name={name('disputed')}>
        <Disputed day={day} />
      </Section>
      <Section id="unpublished" name={name('unpublished')}>
        <NotPublished day={day} />
      </Section>
      <Section id="kinds" name={name('kinds')}>
        <Kinds />
      </Section>
      <Section id="proof" name={name('proof')}>
        <Proof />
      </Section>
      <Section id="privacy" name={name('privacy')}>
        <p>{tell('inspect.trust.privacy.text')}</p>
        <ol className="steps">
          {privacySteps.map(step => (
            <li key={step}>
              <span>{tell(`inspect.trust.privacy.${step}`)}</span>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="yourself" name={name('yourself')}>
        <p>{tell('inspect.trust.yourself.text')}</p>
        <ul>
          <li>
            <a href={`/${locale}/questionnaire`}>{tell('inspect.paper.title')}</a>
          </li>
          <li>
            <a href={`/${locale}/law`}>{tell('inspect.law.title')}</a>
          </li>
          <li>
            <a href={`/${locale}/rules`}>{tell('pages.rules.title')}</a>
          </li>
        </ul>
      </Section>
      <Section id="programs" name={name('programs')}>
        <p>{tell('inspect.trust.programs.text')}</p>
        <ul>
          <li>
            <a href="/api/openapi.json">{tell('inspect.trust.programs.api')}</a>
          </li>
          {exportNames.map(file => (
            <li key={file}>
              <a href={`/exports/${file}`} download>
                {file}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="sources" name={tell('pages.rules.sources')}>
        <SourceList ids={aboutTheTen.flatMap(statement => statement.sources)} />
      </Section>
    </main>
  )
}

/** All sources, kind by kind. */
function Kinds() {
  const tongue = useTongue()
  const { tell } = tongue
  const all = Object.keys(sources) as SourceId[]
  return (
    <table className="table">
      <caption>{tell('inspect.trust.kinds.caption', { count: all.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{tell('inspect.trust.kinds.kind')}</th>
          <th scope="col" className="number">
            {tell('inspect.trust.kinds.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {kindsOf(all).map(({ kind, count }) => (
          <tr key={kind}>
            <th scope="row">{tell(`law.source.kinds.${kind}`)}</th>
            <td className="number">{writeNumber(tongue, count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
