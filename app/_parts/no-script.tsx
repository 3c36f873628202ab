import { useLocale } from 'next-intl'
import { Notice } from './notice'
import { useTongue } from './use-i18n'

/** For readers whose browser runs no scripts: what they can do all the same. */
export function NoScript() {
  const { tell } = useTongue()
  const locale = useLocale()
  return (
    <noscript>
      <Notice title={tell('wizard.noScript.title')}>
        <p>{tell('wizard.noScript.text')}</p>
        <p className="actions">
          <a href={`/${locale}/questionnaire`}>{tell('wizard.noScript.paper')}</a>
          <a href={`/${locale}/rules`}>{tell('wizard.noScript.link')}</a>
        </p>
      </Notice>
    </noscript>
  )
}
