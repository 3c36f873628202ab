import { monthNumbers, parted, plainWords } from '@/lib/case-list/vocabulary'
import { routing } from '@/lib/i18n/routing'
import { getI18n } from './get-i18n'

/** The months (1–12) by all names they have in any language, in small letters. */
export async function getMonthNames(): Promise<readonly (readonly [string, number])[]> {
  const languages = await Promise.all(routing.locales.map(async locale => getI18n(locale)))
  return languages.flatMap(({ t }) =>
    monthNumbers.flatMap(month => parted(t(`people.understood.months.${month}`)).map(name => [plainWords(name), Number(month)] as const)),
  )
}
