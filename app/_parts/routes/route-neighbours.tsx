import { routeIds } from '@/lib/policy/law'
import type { RouteId } from '@/lib/policy/routes'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** The route before, all rules and routes, the route after. */
export function RouteNeighbours({ id }: { id: RouteId }) {
  const { t, locale } = useI18n()
  const place = routeIds.indexOf(id)
  const neighbours = [
    { rel: 'prev', route: routeIds[place - 1] },
    { rel: 'next', route: routeIds[place + 1] },
  ]
  return (
    <nav className="neighbours screen-only" aria-label={t('pages.route.neighbours')}>
      <p>
        <a href={`/${locale}/rules#routes`}>{t('pages.route.all')}</a>
      </p>
      {neighbours.map(
        ({ rel, route }) =>
          route !== undefined && (
            <p key={rel} className={`neighbour-${rel}`}>
              <a href={`/${locale}/routes/${route}`} rel={rel}>
                <Text>{t(`routes.${route}.short`)}</Text>
              </a>
            </p>
          ),
      )}
    </nav>
  )
}
