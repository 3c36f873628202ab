import { languages } from '@/lib/i18n/routing'
import { stands } from '@/lib/engine/rules'
import { aboutTheTen, notTheTen, roads, rules, unchecked } from '@/lib/policy/law'
import type { Road } from '@/lib/policy/other-schemes'
import { numberOf } from '@/lib/policy/rules'
import { Certainties } from '../law/certainties'
import { RoadList } from '../law/scheme-list'
import { SourceList } from '../law/source-list'
import { ToldList } from '../law/statement-list'
import type { OtherTongue } from '../law/window-card'
import { PageHead } from '../page-head'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** All ten rules in their order, what is certain of them as a whole, what they share, and what lies around them. */
export function RulesPage({ day, other }: { day: string; other: OtherTongue | undefined }) {
  const { tell, locale } = useTongue()
  const shared = unchecked.filter(one => one.rules === undefined)
  const around: readonly Road[] = roads.filter(road => stands(road, day))
  const cited = [...aboutTheTen, ...shared, ...around, ...notTheTen].flatMap(({ sources }) => sources)
  return (
    <main className="page" id="main">
      <PageHead
        title={tell('pages.rules.title')}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.tell('pages.rules.title')}</span>}
      >
        <p className="lead">{tell('pages.rules.lead')}</p>
        <p className="actions">
          <a href={`/${locale}/law`}>{tell('inspect.law.title')}</a>
          <a href={`/${locale}/questionnaire`}>{tell('inspect.paper.title')}</a>
          <a href={`/${locale}/trust`}>{tell('inspect.trust.title')}</a>
        </p>
      </PageHead>
      <Section wide id="list" name={tell('pages.rules.list')}>
        <ol className="rows">
          {rules.map(rule => (
            <li key={rule.id} className="row">
              <p className="numeral numeral-small" aria-hidden="true">
                {numberOf(rule.id)}
              </p>
              <div>
                <h3 className="row-name">
                  <a href={`/${locale}/rules/${rule.id}`}>
                    <Text>{tell(`rules.${rule.id}.name`)}</Text>
                  </a>
                </h3>
                {other !== undefined && (
                  <p className="window-other" lang={languages[other.locale].lang}>
                    {other.tell(`rules.${rule.id}.name`)}
                  </p>
                )}
                <p>
                  <Text>{tell(`rules.${rule.id}.summary`, rule.values)}</Text>
                </p>
              </div>
              <p className="label certainty">{tell(`pages.certainty.${rule.certainty}`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="certain" name={tell('pages.rules.certain.name')}>
        <ToldList statements={aboutTheTen} />
        <p>{tell('pages.rules.certain.words')}</p>
        <Certainties />
      </Section>
      <Section id="unchecked" name={tell('pages.rules.unchecked')}>
        <p>{tell('pages.rules.uncheckedLead')}</p>
        <ToldList statements={shared} />
      </Section>
      <Section id="roads" name={tell('pages.rules.roads')}>
        <p>{tell('pages.rules.roadsLead')}</p>
        <RoadList roads={around} />
      </Section>
      <Section id="not-the-ten" name={tell('pages.rules.notTheTen')}>
        <RoadList roads={notTheTen} />
      </Section>
      <Section id="sources" name={tell('pages.rules.sources')}>
        <SourceList ids={cited} />
      </Section>
    </main>
  )
}
