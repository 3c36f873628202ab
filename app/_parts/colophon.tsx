import { lawReadOn } from '@/lib/policy/law'
import { writeDate } from '@/lib/text/i18n'
import { tags } from './tags'
import { useI18n } from './use-i18n'

/** The foot of every page: what this site is not, who decides, whom to ask, and how fresh the law is. */
export function Colophon() {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <footer className="colophon">
      <div className="colophon-row">
        <div>
          <p>{t('site.colophon.information')}</p>
          <p>{t('site.colophon.compiled')}</p>
        </div>
        <div>
          <p>{t.rich('site.colophon.help', tags)}</p>
          <p>{t('site.colophon.read', { day: writeDate(i18n, lawReadOn) })}</p>
        </div>
        <div>
          <p>{t('site.colophon.privacy')}</p>
          <p className="screen-only">
            <a href={`/${i18n.locale}/trust`}>{i18n.t('inspect.trust.title')}</a>
          </p>
        </div>
      </div>
    </footer>
  )
}
