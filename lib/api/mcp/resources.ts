/**
 * What may be read without asking anything of a person: the rules, the routes beside them, and the sources.
 */
import { routing, type Locale } from '../../i18n/routing'
import { lawReadOn, rules } from '../../policy/law'
import { inOrder, sources, type SourceId } from '../../policy/sources'
import type { I18n } from '../../text/i18n'
import { explained, sourceText } from './explained'
import { linesOfRule, sourceLine } from './explained-lines'
import { listRoutes } from './list-routes'
import type { Setting } from './tool'

/** A resource: its address, what it is, and its text in Markdown. */
export interface Resource {
  readonly uri: string
  readonly name: string
  readonly title: string
  readonly description: string
  readonly read: () => string
}

/** All resources, those of the source language first. */
export const resourcesOf = (setting: Setting): readonly Resource[] =>
  routing.locales.flatMap(locale => resourcesIn(setting, locale, setting.languages[locale]))

function resourcesIn(setting: Setting, locale: Locale, i18n: I18n): readonly Resource[] {
  const { t } = i18n
  const uri = (place: string) => `permit-check://${locale}/${place}`
  return [
    ...rules.map(rule => ({
      uri: uri(`rules/${rule.id}`),
      name: `${locale}/${rule.id}`,
      title: t(`rules.${rule.id}.name`),
      description: t('interface.tools.resource.rule'),
      read: () => linesOfRule(i18n, explained(i18n, rule, lawReadOn)).join('\n'),
    })),
    {
      uri: uri('routes'),
      name: `${locale}/routes`,
      title: t('result.routes.name'),
      description: t('interface.tools.resource.routes'),
      read: () => listRoutes.run({ language: locale }, setting).lines.join('\n'),
    },
    {
      uri: uri('sources'),
      name: `${locale}/sources`,
      title: t('interface.tools.sources'),
      description: t('interface.tools.resource.sources'),
      read: () =>
        inOrder(Object.keys(sources) as SourceId[])
          .map(id => sourceText(i18n, id))
          .map(source => `- ${sourceLine(i18n, source)} ${source.supports}`)
          .join('\n'),
    },
  ]
}
