'use client'

import { usePathname } from 'next/navigation'
import { type MouseEvent, useEffect, useState } from 'react'
import { addressIn, languages, type Locale, routing } from '@/lib/i18n/routing'

/**
 * The same page in the other language. A plain link, so it works without JavaScript; with it, the link also keeps
 * what stands after `?` and `#`, wherever the reader has got to on the page.
 */
export function LanguageSwitch({ locale, label }: { locale: Locale; label: string }) {
  const pathname = usePathname()
  const [rest, setRest] = useState('')

  useEffect(() => {
    const follow = () => setRest(window.location.search + window.location.hash)
    follow()
    window.addEventListener('hashchange', follow)
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('hashchange', follow)
      window.removeEventListener('popstate', follow)
    }
  }, [pathname])

  /** The address as it is at this moment: pages may change it without an event. */
  const aim = (event: MouseEvent<HTMLAnchorElement>, other: Locale) => {
    const { pathname: path, search, hash } = window.location
    event.currentTarget.href = addressIn(other, path) + search + hash
  }

  return (
    <nav className="language" aria-label={label}>
      {routing.locales.map(other => {
        const { name, lang, hreflang } = languages[other]
        return other === locale ? (
          <span key={other} lang={lang} aria-current="true">
            {name}
          </span>
        ) : (
          <a
            key={other}
            href={addressIn(other, pathname) + rest}
            lang={lang}
            hrefLang={hreflang}
            onMouseDown={event => aim(event, other)}
            onClick={event => aim(event, other)}
          >
            {name}
          </a>
        )
      })}
    </nav>
  )
}
