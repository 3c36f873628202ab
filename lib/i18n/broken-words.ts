import en from '@/messages/en/broken.json'
import zh from '@/messages/zh/broken.json'
import type { Locale } from './routing'

/**
 * What a page says that has failed, in every language: these words come with the page, since what gives words may be
 * what failed.
 */
export const wordsOfFailed: Readonly<Record<Locale, typeof en.failed>> = { en: en.failed, zh: zh.failed }

/** The same for a part of a page that did not come. */
export const wordsOfLostPart: Readonly<Record<Locale, typeof en.part>> = { en: en.part, zh: zh.part }
