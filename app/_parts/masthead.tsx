import { getLocale, getTranslations } from 'next-intl/server'
import { languages, otherLocales } from '@/lib/i18n/routing'
import { LanguageSwitch } from './language-switch'
import { NavigationLink } from './navigation-link'
import { Seal } from './seal'

/** The head of every page: the name in both languages, the parts of the site, the other language. */
export async function Masthead() {
  const locale = await getLocale()
  const t = await getTranslations('site')
  const others = await Promise.all(
    otherLocales(locale).map(async other => {
      const words = await getTranslations({ locale: other, namespace: 'site' })
      return { lang: languages[other].lang, name: words('name') }
    }),
  )
  return (
    <header className="masthead">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <div className="masthead-row">
        <a className="brand" href={`/${locale}`}>
          <Seal />
          <span>
            <span className="brand-name">{t('name')}</span>
            {others.map(({ lang, name }) => (
              <span key={lang} className="brand-other" lang={lang}>
                {name}
              </span>
            ))}
          </span>
        </a>
        <nav aria-label={t('navigation.label')}>
          <ul>
            <li>
              <NavigationLink href={`/${locale}/check`}>{t('navigation.check')}</NavigationLink>
            </li>
            <li>
              <NavigationLink href={`/${locale}/rules`}>{t('navigation.rules')}</NavigationLink>
            </li>
            <li>
              <NavigationLink href={`/${locale}/people`}>{t('navigation.people')}</NavigationLink>
            </li>
          </ul>
        </nav>
        <LanguageSwitch locale={locale} label={t('languages')} />
      </div>
    </header>
  )
}
