import { useLocale } from 'next-intl'
import { languages } from '@/lib/i18n/routing'

/** A name or title as its publisher has it, marked with its language where that is not the page’s. */
export function AsPublished({ children }: { children: string }) {
  const locale = useLocale()
  const written = /\p{Script=Han}/u.test(children) ? 'zh' : 'en'
  return written === locale ? children : <span lang={languages[written].lang}>{children}</span>
}
