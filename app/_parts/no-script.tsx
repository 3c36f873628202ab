import { useLocale, useTranslations } from 'next-intl'
import { Notice } from './notice'

/** For readers whose browser runs no scripts: what they can do all the same. */
export function NoScript() {
  const t = useTranslations('wizard.noScript')
  const locale = useLocale()
  return (
    <noscript>
      <Notice title={t('title')}>
        <p>{t('text')}</p>
        <p className="actions">
          <a href={`/${locale}/questionnaire`}>{t('paper')}</a>
          <a href={`/${locale}/rules`}>{t('link')}</a>
        </p>
      </Notice>
    </noscript>
  )
}
