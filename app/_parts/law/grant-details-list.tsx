import { stands } from '@/lib/engine/rules'
import { toldKinds, type Told as ToldOf } from '@/lib/policy/types'
import { useTongue } from '../use-i18n'
import { Told } from './statement-text'

/**
 * What sources say of a grant: time limit, validity, stay, entries, fee, as far as it holds on `day`. Kinds of which
 * no source says anything stand together in the last row.
 */
export function ToldFacts({ told, day }: { told: ToldOf; day: string }) {
  const tongue = useTongue()
  const { tell } = tongue
  const saying = (kind: (typeof toldKinds)[number]) => told[kind].filter(statement => stands(statement, day))
  const silent = toldKinds.filter(kind => saying(kind).length === 0)
  return (
    <dl className="facts">
      {toldKinds.filter(kind => !silent.includes(kind)).map(kind => (
        <div key={kind}>
          <dt>{tell(`law.told.${kind}`)}</dt>
          {saying(kind).map(statement => (
            <dd key={statement.says}>
              <Told statement={statement} />
            </dd>
          ))}
        </div>
      ))}
      {silent.length > 0 && (
        <div className="facts-silent">
          {silent.map(kind => (
            <dt key={kind}>{tell(`law.told.${kind}`)}</dt>
          ))}
          <dd>{tell('law.notPublished')}</dd>
        </div>
      )}
    </dl>
  )
}
