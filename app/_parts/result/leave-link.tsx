import { useLocale } from 'next-intl'
import { leaveLink } from './link-in-address'
import { useI18n } from '../use-i18n'

/** From a link to one’s own: the result, or the questions where nothing is answered yet. */
export function LeaveLink({ hasOwn }: { hasOwn: boolean }) {
  const { t } = useI18n()
  const locale = useLocale()
  return hasOwn ? (
    <button type="button" className="button-link" onClick={leaveLink}>
      {t('link.own')}
    </button>
  ) : (
    <a href={`/${locale}/check`}>{t('result.blank.begin')}</a>
  )
}
