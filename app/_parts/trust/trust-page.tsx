import { exportNames } from '@/lib/exports/files'
import { siteContact } from '@/lib/i18n/contact'
import { languages } from '@/lib/i18n/routing'
import { aboutTheTen, rules } from '@/lib/policy/law'
import { kindsOf, sources, type SourceId } from '@/lib/policy/sources'
import { writeDate, writeNumber } from '@/lib/text/i18n'
import { Certainties } from '../law/certainties'
import { SourceList } from '../law/source-list'
import { StatementList } from '../law/statement-list'
import type { SecondI18n } from '../law/window-card'
import { PageHead } from '../page-head'
import { ContactSection } from '../contact-section'
import { Section } from '../section'
import { useI18n } from '../use-i18n'
import { Disputed, NotPublished } from './open-points'
import { Proof } from './proof'
import { RuleLink } from './rule-link'

const privacySteps = ['open', 'answer', 'offline', 'policy', 'close'] as const

type TrustPart = 'certain' | 'compiled' | 'disputed' | 'unpublished' | 'kinds' | 'proof' | 'privacy' | 'yourself' | 'programs'

/** What is certain and what is not, counted from the data; what was proved; how to check all that oneself. */
export function TrustPage({ day, other }: { day: string; other: SecondI18n | undefined }) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const name = (part: TrustPart) => t(`inspect.trust.${part}.name`)
  return (
    <main className="page" id="main">
      <PageHead
        title={t('inspect.trust.title')}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.t('inspect.trust.title')}</span>}
      >
        <p className="lead">{t('inspect.trust.lead')}</p>
        <p>{t('site.colophon.read', { day: writeDate(i18n, day) })}</p>
      </PageHead>
      <Section id="certain" name={name('certain')}>
        <Certainties
          below={word => (
            <ul className="plain">
              {rules
                .filter(({ certainty }) => certainty === word)
                .map(({ id }) => (
                  <li key={id}>
                    <RuleLink id={id} part="evidence" />
                  </li>
                ))}
            </ul>
          )}
        />
      </Section>
      <Section id="compiled" name={name('compiled')}>
        <StatementList statements={aboutTheTen} />
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
        <p>{t('inspect.trust.privacy.text')}</p>
        <ol className="steps">
          {privacySteps.map(step => (
            <li key={step}>
              <span>{t(`inspect.trust.privacy.${step}`)}</span>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="yourself" name={name('yourself')}>
        <p>{t('inspect.trust.yourself.text')}</p>
        <ul>
          <li>
            <a href={`/${locale}/questionnaire`}>{t('inspect.paper.title')}</a>
          </li>
          <li>
            <a href={`/${locale}/law`}>{t('inspect.law.title')}</a>
          </li>
          <li>
            <a href={`/${locale}/rules`}>{t('pages.rules.title')}</a>
          </li>
        </ul>
      </Section>
      <Section id="programs" name={name('programs')}>
        <p>{t('inspect.trust.programs.text')}</p>
        <ul>
          <li>
            <a href="/api/openapi.json">{t('inspect.trust.programs.api')}</a>
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
      <Section id="sources" name={t('pages.rules.sources')}>
        <SourceList ids={aboutTheTen.flatMap(statement => statement.sources)} />
      </Section>
      <ContactSection contact={siteContact} i18n={i18n} />
    </main>
  )
}

/** All sources, kind by kind. */
function Kinds() {
  const i18n = useI18n()
  const { t } = i18n
  const all = Object.keys(sources) as SourceId[]
  return (
    <table className="table">
      <caption>{t('inspect.trust.kinds.caption', { count: all.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('inspect.trust.kinds.kind')}</th>
          <th scope="col" className="number">
            {t('inspect.trust.kinds.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {kindsOf(all).map(({ kind, count }) => (
          <tr key={kind}>
            <th scope="row">{t(`law.source.kinds.${kind}`)}</th>
            <td className="number">{writeNumber(i18n, count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
