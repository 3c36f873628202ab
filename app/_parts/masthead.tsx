import { getLocale } from 'next-intl/server'
import { languages, secondLocale } from '@/lib/i18n/routing'
import { LanguageSwitch } from './language-switch'
import { NavigationLink } from './navigation-link'
import { Seal } from './seal'
import { getI18n } from './get-i18n'

/** The head of every page: the name in both languages, the parts of the site, the other language. */
export async function Masthead() {
  const locale = await getLocale()
  const { t } = await getI18n()
  const second = await getI18n(secondLocale(locale))
  return (
    <header className="masthead">
      <a className="skip" href="#main">
        {t('site.skip')}
      </a>
      <div className="masthead-row">
        <a className="brand" href={`/${locale}`}>
          <Seal />
          <span>
            <span className="brand-name">{t('site.name')}</span>
            <span className="brand-other" lang={languages[second.locale].lang}>
              {second.t('site.name')}
            </span>
          </span>
        </a>
        <nav aria-label={t('site.navigation.label')}>
          <ul>
            <li>
              <NavigationLink href={`/${locale}/check`}>{t('site.navigation.check')}</NavigationLink>
            </li>
            <li>
              <NavigationLink href={`/${locale}/rules`}>{t('site.navigation.rules')}</NavigationLink>
            </li>
            <li>
              <NavigationLink href={`/${locale}/people`}>{t('site.navigation.people')}</NavigationLink>
            </li>
          </ul>
        </nav>
        <LanguageSwitch locale={locale} label={t('site.languages')} />
      </div>
    </header>
  )
}
