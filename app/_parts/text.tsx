import { useLocale } from 'next-intl'
import { Fragment } from 'react'
import { languages } from '@/lib/i18n/routing'

const chinese = /([\p{Script=Han}，。；：、？！（）《》〔〕“”·]*\p{Script=Han}[\p{Script=Han}，。；：、？！（）《》〔〕]*)/u

/** Words to read. On a page in another language, Chinese words in them are marked as Chinese, for screen readers and fonts. */
export function Text({ children, locale: given }: { children: string; /** The language of the words, where it is not the page’s. */ locale?: string }) {
  const page = useLocale()
  const locale = given ?? page
  if (locale === 'zh' || !chinese.test(children)) return children
  return children.split(chinese).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} lang={languages.zh.lang}>
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}
