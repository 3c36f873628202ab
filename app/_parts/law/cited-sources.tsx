import { inOrder, type SourceId } from '@/lib/policy/sources'
import { useTongue } from '../use-i18n'

/** The numbers of the sources behind a statement, each a link into the list of sources on the same page. */
export function Cited({ ids }: { ids: readonly SourceId[] }) {
  const { tell } = useTongue()
  if (ids.length === 0) return null
  const ordered = inOrder(ids)
  return (
    <span className="source-numbers" role="group" aria-label={tell('law.source.cited', { numbers: ordered.join(' ') })}>
      {ordered.map(id => (
        <a key={id} href={`#source-${id}`}>
          {id}
        </a>
      ))}
    </span>
  )
}
