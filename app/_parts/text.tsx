import { useLocale } from 'next-intl'
import { languageOf, languages, writesHan } from '@/lib/i18n/routing'
import { chineseParts } from './chinese-parts'

/**
 * Words to read, in an element of their own: a browser that translates the page takes bare text away, and what React
 * then puts beside it, or takes out, would fail. In a language that does not itself write with Chinese characters,
 * Chinese words are marked as Chinese, for screen readers and fonts.
 */
export function Text({
  children,
  locale: given,
}: {
  children: string
  /** The language of the words, where it is not the page’s. */ locale?: string
}) {
  const page = useLocale()
  const parts = writesHan(languageOf(given ?? page)) ? [children] : chineseParts(children)
  if (parts.length === 1) return <span>{children}</span>
  return <Marked parts={parts} lang={languages.zh.lang} isOther={(_, index) => index % 2 === 1} />
}

/** Words divided by language: those parts that are of another language than the page’s are marked. */
export const Marked = ({
  parts,
  lang,
  isOther,
}: {
  parts: readonly string[]
  lang: string
  isOther: (part: string, index: number) => boolean
}) => (
  <span>
    {parts.map((part, index) => (
      <span key={index} lang={isOther(part, index) ? lang : undefined}>
        {part}
      </span>
    ))}
  </span>
)
