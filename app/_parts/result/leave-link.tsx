import { useLocale } from 'next-intl'
import { useI18n } from '../use-i18n'

/** From a link to one’s own: the result, or the questions where nothing is answered yet. */
export function LeaveLink({ hasOwn, onLeave }: { hasOwn: boolean; onLeave: () => void }) {
  const { t } = useI18n()
  const locale = useLocale()
  return hasOwn ? (
    <button type="button" className="button-link" onClick={onLeave}>
      {t('link.own')}
    </button>
  ) : (
    <a href={`/${locale}/check`}>{t('result.blank.begin')}</a>
  )
}
