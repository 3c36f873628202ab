import { languages } from '@/lib/i18n/routing'
import type { RouteGrantId, RouteId } from '@/lib/policy/routes'
import type { PolicyRoute } from '@/lib/policy/types'
import { writeDate } from '@/lib/text/i18n'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** A route at a glance: its Chinese name, since when, how well established, what it opens. */
export function RouteFactList({ route }: { route: PolicyRoute<RouteId, RouteGrantId> }) {
  const i18n = useI18n()
  const { t } = i18n
  const first = route.readings.map(({ from }) => from).sort()[0]
  return (
    <dl className="facts">
      <div>
        <dt>{t('pages.rule.chineseName')}</dt>
        <dd lang={languages.zh.lang}>{t(`routes.${route.id}.official`)}</dd>
      </div>
      {first !== undefined && (
        <div>
          <dt>{t('pages.route.since')}</dt>
          <dd>{writeDate(i18n, first)}</dd>
        </div>
      )}
      <div>
        <dt>{t('pages.rule.established')}</dt>
        <dd>{t(`pages.certainty.${route.certainty}`)}</dd>
      </div>
      <div>
        <dt>{t('pages.rule.opens')}</dt>
        <dd>
          <ul className="plain">
            {route.grants.map(({ id }) => (
              <li key={id}>
                <Text>{t(`grants.${id}.name`)}</Text>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  )
}
