import { useLocale } from 'next-intl'
import { languages, writesHan } from '@/lib/i18n/routing'
import { Marked, Text } from '../text'

const run = /([^\p{Script=Han}，。；：、？！（）《》]+)/u
const latin = /\p{Script=Latin}/u

/** A name as its publisher has it, in whatever language: what is not the page’s language is marked. */
export function AsPublished({ children }: { children: string }) {
  if (!writesHan(languages[useLocale()])) return <Text>{children}</Text>
  return <Marked parts={children.split(run)} lang={languages.en.lang} isOther={part => latin.test(part)} />
}
