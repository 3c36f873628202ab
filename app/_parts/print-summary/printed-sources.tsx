import { inOrder, sourceOf, type SourceId } from '@/lib/policy/sources'
import { Said, type Tongues } from './bilingual-cells'

/** The sources by number: who published them, and when. */
export function PaperSources({ tongues, ids }: { tongues: Tongues; ids: readonly SourceId[] }) {
  return (
    <section className="paper-sources">
      <p>
        <strong>
          {tongues.map(tongue => (
            <Said key={tongue.locale} tongue={tongue}>{`${tongue.tell('result.paper.sources')} `}</Said>
          ))}
        </strong>
        {inOrder(ids).map(id => {
          const { publisher, date } = sourceOf(id)
          return (
            <span key={id} className="paper-source">
              <strong>{id}</strong>
              <span>{` ${[publisher, ...(date === 'undated' ? [] : [date.slice(0, 4)])].join(', ')}`}</span>
            </span>
          )
        })}
      </p>
    </section>
  )
}
