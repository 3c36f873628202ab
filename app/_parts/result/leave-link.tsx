import { useLocale } from 'next-intl'
import { leaveLink } from './link-in-address'
import { useTongue } from '../use-i18n'

/** From a link to one’s own: the result, or the questions where nothing is answered yet. */
export function LeaveLink({ hasOwn }: { hasOwn: boolean }) {
  const { tell } = useTongue()
  const locale = useLocale()
  return hasOwn ? (
    <button type="button" className="button-link" onClick={leaveLink}>
      {tell('link.own')}
    </button>
  ) : (
    <a href={`/${locale}/check`}>{tell('result.blank.begin')}</a>
  )
}
