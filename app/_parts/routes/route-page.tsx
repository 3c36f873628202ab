import { isInForce } from '@/lib/engine/rules'
import { languages } from '@/lib/i18n/routing'
import type { RouteGrantId, RouteId } from '@/lib/policy/routes'
import type { PolicyRoute } from '@/lib/policy/types'
import { sourcesOfRoute } from '@/lib/results/rule-sources'
import { ruleText, summaryText } from '@/lib/text/law-text'
import type { KeyUnder } from '@/lib/text/translator'
import { SourceList } from '../law/source-list'
import type { SecondI18n } from '../law/window-card'
import { PageHead } from '../page-head'
import { Contents } from '../rules/contents'
import { GrantOf } from '../rules/grant'
import { Notes } from '../rules/notes'
import { EndedReadings, LiveReadings } from '../rules/readings'
import { Section } from '../section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { RouteFactList } from './route-fact-list'
import { RouteNeighbours } from './route-neighbours'
import { RouteWords, wordsOfRoute } from './route-words'

/** Everything that is known of one route beside the ten, on the day on which the law was read. */
export function RoutePage({
  route,
  day,
  other,
}: {
  route: PolicyRoute<RouteId, RouteGrantId>
  day: string
  other: SecondI18n | undefined
}) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const live = route.readings.filter(reading => isInForce(reading, day))
  const words = wordsOfRoute(i18n, route)
  const sections: readonly KeyUnder<'pages.rule.sections'>[] = [
    'evidence',
    'conditions',
    ...(live.length > 1 ? ['differ' as const] : []),
    'journey',
    ...(route.notes.some(note => isInForce(note, day)) ? ['notes' as const] : []),
    ...(live.length < route.readings.length ? ['ended' as const] : []),
    ...(words.terms.size + words.facts.length > 0 ? ['terms' as const] : []),
    'sources',
  ]
  const section = (name: KeyUnder<'pages.rule.sections'>) => t(`pages.rule.sections.${name}`)
  return (
    <main className="page rule-page" id="main">
      <PageHead
        kicker={t('pages.route.kicker')}
        title={<Text>{t(`routes.${route.id}.name`)}</Text>}
        other={other !== undefined && <span lang={languages[other.locale].lang}>{other.t(`routes.${route.id}.name`)}</span>}
      >
        <p className="lead">
          <Text>{summaryText(i18n, route)}</Text>
        </p>
        <RouteFactList route={route} />
        <p className="actions">
          <a className="button" href={`/${locale}/check#ask/${route.id}`}>
            {t('pages.route.act')}
          </a>
        </p>
        <Contents ids={sections} />
      </PageHead>
      <Section id="evidence" name={section('evidence')}>
        <p>
          <strong>{t(`pages.certainty.${route.certainty}`)}</strong>
        </p>
        <p>
          <Text>{ruleText(i18n, route, 'certainty')}</Text>
        </p>
        <p>{t('pages.route.beside')}</p>
      </Section>
      <LiveReadings rule={route} day={day} locale={locale} />
      <Section wide id="journey" name={section('journey')}>
        <div className="grants">
          {route.grants.map(grant => (
            <GrantOf key={grant.id} grant={grant} day={day} other={other} />
          ))}
        </div>
      </Section>
      <Notes of={route} day={day} />
      <EndedReadings rule={route} day={day} />
      <RouteWords words={words} name={section('terms')} />
      <Section id="sources" name={section('sources')}>
        <SourceList ids={sourcesOfRoute(route)} />
      </Section>
      <RouteNeighbours id={route.id} />
    </main>
  )
}
