import type { Locale } from './routing'
import en from '@/messages/en/broken.json'
import zh from '@/messages/zh/broken.json'

/** What a page says that has failed, in every language: these words come with the page, since what gives words may be what failed. */
export const wordsOfFailed = { en: en.failed, zh: zh.failed } satisfies Record<Locale, unknown>

/** The same for a part of a page that did not come. */
export const wordsOfLostPart = { en: en.part, zh: zh.part } satisfies Record<Locale, unknown>
