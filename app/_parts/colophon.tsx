import { lawReadOn } from '@/lib/policy/law'
import { writeDate } from '@/lib/text/i18n'
import { tags } from './tags'
import { useTongue } from './use-i18n'

/** The foot of every page: what this site is not, who decides, whom to ask, and how fresh the law is. */
export function Colophon() {
  const tongue = useTongue()
  const { tell } = tongue
  return (
    <footer className="colophon">
      <div className="colophon-row">
        <div>
          <p>{tell('site.colophon.information')}</p>
          <p>{tell('site.colophon.compiled')}</p>
        </div>
        <div>
          <p>{tell.rich('site.colophon.help', tags)}</p>
          <p>{tell('site.colophon.read', { day: writeDate(tongue, lawReadOn) })}</p>
        </div>
        <div>
          <p>{tell('site.colophon.privacy')}</p>
          <p className="screen-only">
            <a href={`/${tongue.locale}/trust`}>{tongue.tell('inspect.trust.title')}</a>
          </p>
        </div>
      </div>
    </footer>
  )
}
