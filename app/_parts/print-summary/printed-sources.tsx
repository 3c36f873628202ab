import { inOrder, sourceOf, type SourceId } from '@/lib/policy/sources'
import { Localized, type I18nPair } from './bilingual-cells'

/** The sources by number: who published them, and when. */
export function PrintedSources({ pair, ids }: { pair: I18nPair; ids: readonly SourceId[] }) {
  return (
    <section className="paper-sources">
      <p>
        <strong>
          {pair.map(i18n => (
            <Localized key={i18n.locale} i18n={i18n}>{`${i18n.t('result.paper.sources')} `}</Localized>
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
