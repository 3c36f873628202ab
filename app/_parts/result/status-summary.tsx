import { statusOrder } from '@/lib/text/headline'
import { grantsSomething, type RuleResult } from '@/lib/results/rule-results'
import { Status } from '../status'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** How many rules stand how, each a link to its answer below. */
export function StatusSummary({ outcomes }: { outcomes: readonly RuleResult[] }) {
  const { t } = useI18n()
  return (
    <dl className="facts tally">
      {statusOrder.map(status => {
        const these = outcomes.filter(one => one.status === status)
        return these.length === 0 ? null : (
          <div key={status}>
            <dt>
              <Status kind={status} />
              <span className="tally-count">{t('result.tally.rules', { count: these.length })}</span>
            </dt>
            <dd>
              <ul className="plain">
                {these.map(outcome => (
                  <li key={outcome.rule.id}>
                    <a href={`#rule-${outcome.rule.id}`}>
                      <span className="tally-number">{outcome.number}</span>
                      <span>
                        <Text>{t(`rules.${outcome.rule.id}.short`)}</Text>
                      </span>
                    </a>
                    {status === 'yes' && !grantsSomething(outcome) && <span className="quiet">{` – ${t('result.tally.idle')}`}</span>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
