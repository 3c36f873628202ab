import { useLocale } from 'next-intl'
import { Fragment } from 'react'
import { languages } from '@/lib/i18n/routing'
import { Text } from '../text'

const latin = /([^\p{Script=Han}，。；：、？！（）《》]*\p{Script=Latin}[^\p{Script=Han}，。；：、？！（）《》]*)/u

/** A name as its publisher has it, in whatever language: what is not the page’s language is marked. */
export function AsPublished({ children }: { children: string }) {
  if (useLocale() !== 'zh') return <Text>{children}</Text>
  return children.split(latin).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} lang={languages.en.lang}>
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  )
}
