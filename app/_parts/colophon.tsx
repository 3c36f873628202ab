import { useTranslations } from 'next-intl'
import { lawReadOn } from '@/lib/policy/law'
import { writeDate } from '@/lib/text/i18n'
import { tags } from './tags'
import { useTongue } from './use-i18n'

/** The foot of every page: what this site is not, who decides, whom to ask, and how fresh the law is. */
export function Colophon() {
  const t = useTranslations('site.colophon')
  const tongue = useTongue()
  return (
    <footer className="colophon">
      <div className="colophon-row">
        <div>
          <p>{t('information')}</p>
          <p>{t('compiled')}</p>
        </div>
        <div>
          <p>{t.rich('help', tags)}</p>
          <p>{t('read', { day: writeDate(tongue, lawReadOn) })}</p>
        </div>
        <div>
          <p>{t('privacy')}</p>
          <p className="screen-only">
            <a href={`/${tongue.locale}/trust`}>{tongue.tell('inspect.trust.title')}</a>
          </p>
        </div>
      </div>
    </footer>
  )
}
