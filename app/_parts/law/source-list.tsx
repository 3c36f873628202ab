import { languages } from '@/lib/i18n/routing'
import { inOrder, sourceOf, type SourceId } from '@/lib/policy/sources'
import { publishedOn } from '@/lib/text/publication-date'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { AsPublished } from './as-published'

/**
 * Sources in the order of their numbers: title, publisher, date, kind, what each supports, address. `Cited` links here,
 * so this list stands once on a page. In the browser it needs the words `law` and `sources`.
 */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  return (
    <ul className="sources">
      {inOrder(ids).map(id => (
        <li key={id} id={`source-${id}`} className="source">
          <span className="source-id">{id}</span>
          <SourceText id={id} />
        </li>
      ))}
    </ul>
  )
}

function SourceText({ id }: { id: SourceId }) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const { title, publisher, date, address, kind, language } = sourceOf(id)
  const written = language === 'zh' ? 'zh' : 'en'
  const linked = address !== null && /^https?:\/\//.test(address)
  return (
    <div>
      <p className="source-title" lang={written === locale ? undefined : languages[written].lang}>
        {linked ? (
          <a href={address} rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </p>
      <p>
        <AsPublished>{publisher}</AsPublished>
        <span>{['', publishedOn(i18n, date) ?? t('law.source.undated'), t(`law.source.kinds.${kind}`)].join(t('law.comma'))}</span>
      </p>
      <p>
        <Text>{t('law.source.supports', { supports: t(`sources.${id}`) })}</Text>
      </p>
      {!linked && <p>{address ?? t('law.source.noAddress')}</p>}
    </div>
  )
}
