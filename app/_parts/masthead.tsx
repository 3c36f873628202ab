import { getLocale } from 'next-intl/server'
import { languages, otherLocales } from '@/lib/i18n/routing'
import { LanguageSwitch } from './language-switch'
import { NavigationLink } from './navigation-link'
import { Seal } from './seal'
import { tongueOf } from './get-i18n'

/** The head of every page: the name in both languages, the parts of the site, the other language. */
export async function Masthead() {
  const locale = await getLocale()
  const { tell } = await tongueOf()
  const others = await Promise.all(
    otherLocales(locale).map(async other => {
      const { tell } = await tongueOf(other)
      return { lang: languages[other].lang, name: tell('site.name') }
    }),
  )
  return (
    <header className="masthead">
      <a className="skip" href="#main">
        {tell('site.skip')}
      </a>
      <div className="masthead-row">
        <a className="brand" href={`/${locale}`}>
          <Seal />
          <span>
            <span className="brand-name">{tell('site.name')}</span>
            {others.map(({ lang, name }) => (
              <span key={lang} className="brand-other" lang={lang}>
                {name}
              </span>
            ))}
          </span>
        </a>
        <nav aria-label={tell('site.navigation.label')}>
          <ul>
            <li>
              <NavigationLink href={`/${locale}/check`}>{tell('site.navigation.check')}</NavigationLink>
            </li>
            <li>
              <NavigationLink href={`/${locale}/rules`}>{tell('site.navigation.rules')}</NavigationLink>
            </li>
            <li>
              <NavigationLink href={`/${locale}/people`}>{tell('site.navigation.people')}</NavigationLink>
            </li>
          </ul>
        </nav>
        <LanguageSwitch locale={locale} label={tell('site.languages')} />
      </div>
    </header>
  )
}
