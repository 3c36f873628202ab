import { inOrder, type SourceId } from '@/lib/policy/sources'
import { useI18n } from '../use-i18n'

/** The numbers of the sources behind a statement, each a link into the list of sources on the same page. */
export function CitedSources({ ids }: { ids: readonly SourceId[] }) {
  const { t } = useI18n()
  if (ids.length === 0) return null
  const ordered = inOrder(ids)
  return (
    <span className="source-numbers" role="group" aria-label={t('law.source.cited', { numbers: ordered.join(' ') })}>
      {ordered.map(id => (
        <a key={id} href={`#source-${id}`}>
          {id}
        </a>
      ))}
    </span>
  )
}
