import * as z from 'zod/mini'
import { byLocale } from '../../i18n/routing'
import { routeIds, routes } from '../../policy/law'
import { ruleText } from '../../text/law-text'
import { faultsOf, language, languageWords, refuseCall, i18nOf, type Tool } from './tool'

const text = z.string()

/** The routes beside the ten by name, what each is, and how well established. */
export const listRoutes: Tool = {
  name: 'list_routes',
  input: z.strictObject({ language }),
  output: z.object({
    routes: z.array(
      z.object({
        id: z.enum(routeIds),
        name: z.object(byLocale(() => text)),
        official: text,
        summary: text,
        established: text,
        ask: text,
      }),
    ),
  }),
  run(came, setting) {
    const i18n = i18nOf(came, setting)
    const wrong = faultsOf(i18n, came, { language: languageWords })
    if (wrong.length > 0) return refuseCall(wrong)
    const { t } = i18n
    const listed = routes.map(route => ({
      id: route.id,
      name: byLocale(locale => setting.languages[locale].t(`routes.${route.id}.name`)),
      official: t(`routes.${route.id}.official`),
      summary: ruleText(i18n, route, 'summary'),
      established: ruleText(i18n, route, 'certainty'),
      ask: ruleText(i18n, route, 'ask'),
    }))
    return {
      values: { routes: listed },
      lines: [
        t('interface.tools.beside'),
        '',
        ...listed.map(({ id, summary }) => t('interface.tools.route', { name: t(`routes.${id}.name`), id, summary })),
      ],
    }
  },
}
