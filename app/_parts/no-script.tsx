import { useLocale } from 'next-intl'
import { Notice } from './notice'
import { useI18n } from './use-i18n'

/** For readers whose browser runs no scripts: what they can do all the same. */
export function NoScript() {
  const { t } = useI18n()
  const locale = useLocale()
  return (
    <noscript>
      <Notice title={t('wizard.noScript.title')}>
        <p>{t('wizard.noScript.text')}</p>
        <p className="actions">
          <a href={`/${locale}/questionnaire`}>{t('wizard.noScript.paper')}</a>
          <a href={`/${locale}/rules`}>{t('wizard.noScript.link')}</a>
        </p>
      </Notice>
    </noscript>
  )
}
