import { isInForce } from '@/lib/engine/rules'
import { grantDetailKinds, type GrantDetails } from '@/lib/policy/types'
import { useI18n } from '../use-i18n'
import { StatementText } from './statement-text'

/**
 * What sources say of a grant: time limit, validity, stay, entries, fee, as far as it holds on `day`. Kinds of which
 * no source says anything stand together in the last row.
 */
export function GrantDetailsList({ details, day }: { details: GrantDetails; day: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const saying = (kind: (typeof grantDetailKinds)[number]) => details[kind].filter(statement => isInForce(statement, day))
  const silent = grantDetailKinds.filter(kind => saying(kind).length === 0)
  return (
    <dl className="facts">
      {grantDetailKinds
        .filter(kind => !silent.includes(kind))
        .map(kind => (
          <div key={kind}>
            <dt>{t(`law.told.${kind}`)}</dt>
            {saying(kind).map(statement => (
              <dd key={statement.says}>
                <StatementText statement={statement} />
              </dd>
            ))}
          </div>
        ))}
      {silent.length > 0 && (
        <div className="facts-silent">
          {silent.map(kind => (
            <dt key={kind}>{t(`law.told.${kind}`)}</dt>
          ))}
          <dd>{t('law.notPublished')}</dd>
        </div>
      )}
    </dl>
  )
}
