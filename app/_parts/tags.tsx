import type { ReactNode } from 'react'
import { languages } from '@/lib/i18n/routing'

/** What a tag makes of the words in it. */
export type Tag = (words: ReactNode) => ReactNode

/**
 * The tags that messages may use, for every `t.rich('key', tags)`: `<zh>` and `<en>` mark words of the other
 * language, `<b>` what must not be overlooked.
 */
export const tags = {
  zh: (words: ReactNode) => <span lang={languages.zh.lang}>{words}</span>,
  en: (words: ReactNode) => <span lang={languages.en.lang}>{words}</span>,
  b: (words: ReactNode) => <strong>{words}</strong>,
}
