/**
 * What turns between two results, in words.
 */
import type { Compared, Listed } from '../results/result-diff'
import type { Outcome } from '../results/rule-results'
import { andList, writeDate, type Tongue } from './i18n'

/** Grants or windows by name, each with a remark where an answer decides. */
export function listedWords(tongue: Tongue, file: 'grants' | 'windows', listed: readonly Listed<string>[]): string {
  const { tell } = tongue
  const names = listed.map(({ id, certain }) => {
    const name = tell(`${file}.${id}.name`)
    return certain ? name : tell('ahead.whatIf.perhaps', { name })
  })
  return andList(tongue, names)
}

/** The first day of a rule: the day checked for, a later one, a possible one, none. */
export function firstDayWords(tongue: Tongue, { standing, earliest }: Outcome): string {
  const { tell } = tongue
  if (standing === 'yes') return tell('ahead.whatIf.atOnce')
  if (earliest === undefined) return tell('ahead.whatIf.noDay')
  const date = writeDate(tongue, earliest.day)
  return earliest.certain ? date : tell('ahead.whatIf.perhapsDay', { date })
}

/** Everything that turns in one rule besides its standing, a line each. */
export function turnLines(tongue: Tongue, { before, after, grants, windows, dayTurns }: Compared): readonly string[] {
  const { tell } = tongue
  const lists = [
    ['gained', 'grants', grants.gained],
    ['lost', 'grants', grants.lost],
    ['windowsGained', 'windows', windows.gained],
    ['windowsLost', 'windows', windows.lost],
  ] as const
  return [
    ...lists.flatMap(([says, file, listed]) =>
      listed.length === 0 ? [] : [tell(`ahead.whatIf.${says}`, { list: listedWords(tongue, file, listed) })],
    ),
    ...(dayTurns ? [tell('ahead.whatIf.first', { before: firstDayWords(tongue, before), after: firstDayWords(tongue, after) })] : []),
  ]
}

/** One rule's turn in a sentence, for ears. */
export const turnAloud = (tongue: Tongue, { id, before, after }: Compared): string =>
  tongue.tell('ahead.whatIf.aloud', {
    rule: tongue.tell(`rules.${id}.short`),
    before: tongue.tell(`result.status.${before.standing}`),
    after: tongue.tell(`result.status.${after.standing}`),
  })
