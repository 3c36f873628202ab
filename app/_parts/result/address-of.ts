import type { Locale } from '@/lib/i18n/routing'

/** The whole address of a result in a language, to copy or to print. Only for what runs in a browser. */
export const addressOf = (locale: Locale, link: string): string => `${window.location.origin}/${locale}/result#${link}`
