import type { ReactNode } from 'react'
import { latinSerif, latinSerifInChinese } from '@/app/_style/fonts'
import '@/app/_style/index.css'
import { languages, type Locale } from '@/lib/i18n/routing'

/** The outermost of every page: its language, its type, its style. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={languages[locale].lang} className={`${latinSerif.variable} ${latinSerifInChinese.variable}`}>
      <body>{children}</body>
    </html>
  )
}
