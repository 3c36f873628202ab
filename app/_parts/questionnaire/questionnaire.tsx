import { facts, rules, topics, type FactName } from '@/lib/policy/law'
import { numberOf } from '@/lib/policy/rules'
import { decisionTableOf } from '@/lib/text/decision-table'
import { writeDate, type Tongue } from '@/lib/text/i18n'
import { DecisionTableOf } from '../law/decision-table'
import { PageHead } from '../page-head'
import { langOf, Said } from '../print-summary/bilingual-cells'
import { Section } from '../section'
import { QuestionOnPaper } from './question-on-paper'

const inOrder = Object.keys(facts) as readonly FactName[]

/**
 * All questions with all allowed answers, and who needs to answer them; then the ten rules as tables: enough to work
 * out by hand what the site works out. In the page’s language and beside it the other.
 */
export function Questionnaire({ tongues, day }: { tongues: readonly [Tongue, ...Tongue[]]; day: string }) {
  const [own, ...others] = tongues
  const { tell } = own
  return (
    <main className="page" id="main">
      <PageHead
        title={tell('inspect.paper.title')}
        other={others.map(other => (
          <Said key={other.locale} tongue={other}>
            {other.tell('inspect.paper.title')}
          </Said>
        ))}
      >
        <p className="lead">{tell('inspect.paper.lead')}</p>
      </PageHead>
      <Section id="how" name={<Names tongues={tongues} says="inspect.paper.how.name" />}>
        {tongues.map(tongue => (
          <ol key={tongue.locale} lang={langOf(tongue)}>
            {(['answer', 'skip', 'years', 'table', 'blank'] as const).map(step => (
              <li key={step}>
                <Said tongue={tongue}>{tongue.tell(`inspect.paper.how.${step}`, { day: writeDate(tongue, day) })}</Said>
              </li>
            ))}
          </ol>
        ))}
      </Section>
      {topics.map(topic => (
        <Section key={topic.id} wide id={topic.id} name={<Names tongues={tongues} says={`wizard.steps.${topic.id}.title`} />}>
          <table className="asked">
            {topic.facts.map(fact => (
              <QuestionOnPaper key={fact} tongues={tongues} fact={fact} number={one => inOrder.indexOf(one) + 1} day={day} />
            ))}
          </table>
        </Section>
      ))}
      <Section wide id="tables" name={<Names tongues={tongues} says="inspect.paper.tables" />}>
        <div className="decisions">
          {rules.map(rule => {
            const table = decisionTableOf(rule.id, day)
            return (
              table !== undefined &&
              tongues.map(tongue => (
                <DecisionTableOf
                  key={`${rule.id} ${tongue.locale}`}
                  rule={rule}
                  table={table}
                  tongue={tongue}
                  name={tongue.tell('inspect.paper.table', {
                    number: numberOf(rule.id),
                    rule: tongue.tell(`rules.${rule.id}.name`),
                    day: writeDate(tongue, day),
                  })}
                />
              ))
            )
          })}
        </div>
      </Section>
    </main>
  )
}

/** The name of a part in each language, one under the other. */
const Names = ({ tongues, says }: { tongues: readonly Tongue[]; says: string }) =>
  tongues.map(tongue => (
    <span key={tongue.locale} className="in-each">
      <Said tongue={tongue}>{tongue.tell(says)}</Said>
    </span>
  ))
