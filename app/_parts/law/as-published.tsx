import { useLocale } from 'next-intl'
import { languages } from '@/lib/i18n/routing'
import { Marked, Text } from '../text'

const latin = /([^\p{Script=Han}，。；：、？！（）《》]*\p{Script=Latin}[^\p{Script=Han}，。；：、？！（）《》]*)/u

/** A name as its publisher has it, in whatever language: what is not the page’s language is marked. */
export function AsPublished({ children }: { children: string }) {
  if (useLocale() !== 'zh') return <Text>{children}</Text>
  return <Marked parts={children.split(latin)} lang={languages.en.lang} />
}
