import { ruleText, summaryText } from '@/lib/text/law-text'
import { languages } from '@/lib/i18n/routing'
import { isInForce } from '@/lib/engine/rules'
import { aboutTheTen, notTheTen, routes, rules, schemesAsText, unchecked } from '@/lib/policy/law'
import type { OtherScheme } from '@/lib/policy/other-schemes'
import { numberOf } from '@/lib/policy/rules'
import { Certainties } from '../law/certainties'
import { SchemeList } from '../law/scheme-list'
import { SourceList } from '../law/source-list'
import { StatementList } from '../law/statement-list'
import type { SecondI18n } from '../law/window-card'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** All ten rules in their order, what is certain of them as a whole, what they share, and what lies around them. */
export function RulesPage({ day, other }: { day: string; other: SecondI18n | undefined }) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const shared = unchecked.filter(one => one.rules === undefined)
  const around: readonly OtherScheme[] = schemesAsText.filter(scheme => isInForce(scheme, day))
  const cited = [...aboutTheTen, ...shared, ...around, ...notTheTen].flatMap(({ sources }) => sources)
  return (
    <main className="page" id="main">
      <PageHead
        title={t('pages.rules.title')}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.t('pages.rules.title')}</span>}
      >
        <p className="lead">{t('pages.rules.lead')}</p>
        <p className="actions">
          <a href={`/${locale}/law`}>{t('inspect.law.title')}</a>
          <a href={`/${locale}/questionnaire`}>{t('inspect.paper.title')}</a>
          <a href={`/${locale}/trust`}>{t('inspect.trust.title')}</a>
        </p>
      </PageHead>
      <Section wide id="list" name={t('pages.rules.list')}>
        <ol className="rows">
          {rules.map(rule => (
            <li key={rule.id} className="row">
              <p className="numeral numeral-small" aria-hidden="true">
                {numberOf(rule.id)}
              </p>
              <div>
                <h3 className="row-name">
                  <a href={`/${locale}/rules/${rule.id}`}>
                    <Text>{t(`rules.${rule.id}.name`)}</Text>
                  </a>
                </h3>
                {other !== undefined && (
                  <p className="window-other" lang={languages[other.locale].lang}>
                    {other.t(`rules.${rule.id}.name`)}
                  </p>
                )}
                <p>
                  <Text>{ruleText(i18n, rule, 'summary')}</Text>
                </p>
              </div>
              <p className="label certainty">{t(`pages.certainty.${rule.certainty}`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="certain" name={t('pages.rules.certain.name')}>
        <StatementList statements={aboutTheTen} />
        <p>{t('pages.rules.certain.words')}</p>
        <Certainties />
      </Section>
      <Section id="unchecked" name={t('pages.rules.unchecked')}>
        <p>{t('pages.rules.uncheckedLead')}</p>
        <StatementList statements={shared} />
      </Section>
      <Section wide id="routes" name={t('pages.rules.routes')}>
        <p>{t('pages.rules.routesLead')}</p>
        <ul className="rows">
          {routes.map(route => (
            <li key={route.id} className="row row-plain">
              <div>
                <h3 className="row-name">
                  <a href={`/${locale}/routes/${route.id}`}>
                    <Text>{t(`routes.${route.id}.name`)}</Text>
                  </a>
                </h3>
                {other !== undefined && (
                  <p className="window-other" lang={languages[other.locale].lang}>
                    {other.t(`routes.${route.id}.name`)}
                  </p>
                )}
                <p>
                  <Text>{summaryText(i18n, route)}</Text>
                </p>
              </div>
              <p className="label">{t(`pages.certainty.${route.certainty}`)}</p>
            </li>
          ))}
        </ul>
        <p>{t('pages.rules.schemesLead')}</p>
        <SchemeList schemes={around} />
      </Section>
      <Section id="not-the-ten" name={t('pages.rules.notTheTen')}>
        <SchemeList schemes={notTheTen} />
      </Section>
      <Section id="sources" name={t('pages.rules.sources')}>
        <SourceList ids={cited} />
      </Section>
    </main>
  )
}
