import { useLocale } from 'next-intl'
import { languages } from '@/lib/i18n/routing'

const chinese = /([\p{Script=Han}，。；：、？！（）《》〔〕“”·]*\p{Script=Han}[\p{Script=Han}，。；：、？！（）《》〔〕]*)/u

/**
 * Words to read, in an element of their own: a browser that translates the page takes bare text away, and what React
 * then puts beside it, or takes out, would fail. On a page in another language, Chinese words in them are marked as
 * Chinese, for screen readers and fonts.
 */
export function Text({ children, locale: given }: { children: string; /** The language of the words, where it is not the page’s. */ locale?: string }) {
  const page = useLocale()
  const locale = given ?? page
  if (locale === 'zh' || !chinese.test(children)) return <span>{children}</span>
  return <Marked parts={children.split(chinese)} lang={languages.zh.lang} />
}

/** Words divided by language: every second part, from the second on, is of another language than the page’s. */
export const Marked = ({ parts, lang }: { parts: readonly string[]; lang: string }) => (
  <span>
    {parts.map((part, index) => (
      <span key={index} lang={index % 2 === 1 ? lang : undefined}>
        {part}
      </span>
    ))}
  </span>
)
