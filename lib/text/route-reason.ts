/**
 * Why a route beside the ten stands as it stands, in one short text.
 */
import { present } from '../engine/present'
import { andList, writeDate, type I18n } from './i18n'
import { leaningText } from './leaning-text'
import type { RouteResult } from '../results/route-results'
import { lackingText, shortList } from './reason'

/** The reason behind the status of a route. `on` is the day checked for, `YYYY-MM-DD`. */
export function reasonOfRoute(i18n: I18n, result: RouteResult, on: string): string {
  const { t } = i18n
  const names = (facts: RouteResult['missing']) =>
    shortList(
      i18n,
      facts.map(fact => t(`facts.${fact}.name`)),
    )
  const grants = andList(
    i18n,
    result.grants.map(id => t(`grants.${id}.name`)),
  )
  switch (result.status) {
    case 'yes':
      return t('result.routes.meets', { grants })
    case 'disputed':
      return result.leaning === null ? t('result.status.disputed') : leaningText(i18n, result.leaning)
    case 'open':
      return [
        ...(result.missing.length === 0 ? [] : [t('result.reason.missing', { names: names(result.missing) })]),
        ...(result.unknown.length === 0 ? [] : [t('result.routes.unknown', { names: names(result.unknown) })]),
      ].join(t('law.space'))
    case 'later':
      return t('result.routes.later', { date: writeDate(i18n, present(result.earliest, 'the day of a route that comes later')) })
    case 'no':
      return lackingText(i18n, result)
    case 'not-covered':
      return t('result.reason.notCovered', { date: writeDate(i18n, on) })
  }
}
