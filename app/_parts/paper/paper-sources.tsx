import { Fragment } from 'react'
import { inOrder, sourceOf, type SourceId } from '@/lib/policy/sources'
import { Said, type Tongues } from './both'

/** The sources by number: who published them, and when. */
export function PaperSources({ tongues, ids }: { tongues: Tongues; ids: readonly SourceId[] }) {
  return (
    <section className="paper-sources">
      <p>
        <strong>
          {tongues.map(tongue => (
            <Fragment key={tongue.locale}>
              <Said tongue={tongue}>{tongue.tell('result.paper.sources')}</Said>{' '}
            </Fragment>
          ))}
        </strong>
        {inOrder(ids).map(id => {
          const { publisher, date } = sourceOf(id)
          return (
            <span key={id} className="paper-source">
              <strong>{id}</strong> {publisher}
              {date !== 'undated' && `, ${date.slice(0, 4)}`}
            </span>
          )
        })}
      </p>
    </section>
  )
}
