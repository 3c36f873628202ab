import { standings } from '@/lib/text/headline'
import { grantsSomething, type Outcome } from '@/lib/results/rule-results'
import { Status } from '../status'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** How many rules stand how, each a link to its answer below. */
export function Tally({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { tell } = useTongue()
  return (
    <dl className="facts tally">
      {standings.map(standing => {
        const these = outcomes.filter(one => one.standing === standing)
        return these.length === 0 ? null : (
          <div key={standing}>
            <dt>
              <Status kind={standing} />
              <span className="tally-count">{tell('result.tally.rules', { count: these.length })}</span>
            </dt>
            <dd>
              <ul className="plain">
                {these.map(outcome => (
                  <li key={outcome.rule.id}>
                    <a href={`#rule-${outcome.rule.id}`}>
                      <span className="tally-number">{outcome.number}</span>
                      <span>
                        <Text>{tell(`rules.${outcome.rule.id}.short`)}</Text>
                      </span>
                    </a>
                    {standing === 'yes' && !grantsSomething(outcome) && <span className="quiet">{` – ${tell('result.tally.idle')}`}</span>}
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
