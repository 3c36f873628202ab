import type { Leaning } from '../check/leaning'
import type { Weight } from '../policy/weight'
import type { RuleStatus } from '../results/rule-results'
import { writeDate, type I18n } from './i18n'
import type { KeyOfFile, Translator } from './translator'

/** A language with the words of results. */
interface ResultWords {
  readonly t: Translator<KeyOfFile<'result'>>
}

/** Where a disputed rule leans, by who says so: "The newest official text says no." */
export const leaningText = ({ t }: ResultWords, { says, strength }: Leaning): string => t(`result.leaning.${strength}.${says}`)

/** A status in words, and after it where it leans, if it does. */
export const statusText = (i18n: ResultWords, status: RuleStatus, leaning: Leaning | null | undefined): string =>
  leaning === null || leaning === undefined
    ? i18n.t(`result.status.${status}`)
    : i18n.t('result.leaning.status', { status: i18n.t(`result.status.${status}`), leaning: leaningText(i18n, leaning) })

/** Who states a reading, and when it was said last. */
export function weightText(i18n: I18n, { strength, statedOn }: Weight): string {
  const { t } = i18n
  const by = t(`law.weight.${strength}`)
  return statedOn === 'undated'
    ? t('law.weight.undated', { strength: by })
    : t('law.weight.dated', { strength: by, date: writeDate(i18n, statedOn) })
}
