/**
 * What turns between two results, in words.
 */
import type { Compared, Listed } from '../results/result-diff'
import type { RuleResult } from '../results/rule-results'
import { andList, writeDate, type I18n } from './i18n'
import { messageKey } from './translator'

/** Grants or windows by name, each with a remark where an answer decides. */
export function listedWords(i18n: I18n, file: 'grants' | 'windows', listed: readonly Listed<string>[]): string {
  const { t } = i18n
  const names = listed.map(({ id, certain }) => {
    const name = t(messageKey(t, `${file}.${id}.name`))
    return certain ? name : t('ahead.whatIf.perhaps', { name })
  })
  return andList(i18n, names)
}

/** The first day of a rule: the day checked for, a later one, a possible one, none. */
export function firstDayWords(i18n: I18n, { status, earliest }: RuleResult): string {
  const { t } = i18n
  if (status === 'yes') return t('ahead.whatIf.atOnce')
  if (earliest === undefined) return t('ahead.whatIf.noDay')
  const date = writeDate(i18n, earliest.day)
  return earliest.certain ? date : t('ahead.whatIf.perhapsDay', { date })
}

/** Everything that turns in one rule besides its status, a line each. */
export function turnLines(i18n: I18n, { before, after, grants, windows, dayTurns }: Compared): readonly string[] {
  const { t } = i18n
  const lists = [
    ['gained', 'grants', grants.gained],
    ['lost', 'grants', grants.lost],
    ['windowsGained', 'windows', windows.gained],
    ['windowsLost', 'windows', windows.lost],
  ] as const
  return [
    ...lists.flatMap(([says, file, listed]) =>
      listed.length === 0 ? [] : [t(`ahead.whatIf.${says}`, { list: listedWords(i18n, file, listed) })],
    ),
    ...(dayTurns ? [t('ahead.whatIf.first', { before: firstDayWords(i18n, before), after: firstDayWords(i18n, after) })] : []),
  ]
}

/** One rule's turn in a sentence, for ears. */
export const turnAloud = (i18n: I18n, { id, before, after }: Compared): string =>
  i18n.t('ahead.whatIf.aloud', {
    rule: i18n.t(`rules.${id}.short`),
    before: i18n.t(`result.status.${before.status}`),
    after: i18n.t(`result.status.${after.status}`),
  })
