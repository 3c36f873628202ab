import { useLocale, useTranslations } from 'next-intl'
import { leaveLink } from './link-in-address'

/** From a link to one’s own: the result, or the questions where nothing is answered yet. */
export function LeaveLink({ hasOwn }: { hasOwn: boolean }) {
  const t = useTranslations()
  const locale = useLocale()
  return hasOwn ? (
    <button type="button" className="button-link" onClick={leaveLink}>
      {t('link.own')}
    </button>
  ) : (
    <a href={`/${locale}/check`}>{t('result.blank.begin')}</a>
  )
}
