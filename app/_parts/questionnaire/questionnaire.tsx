import type { PlainKey } from '@/lib/text/translator'
import { factNames, rules, topics } from '@/lib/policy/law'
import { numberOf } from '@/lib/policy/rules'
import { decisionTableOf } from '@/lib/text/decision-table'
import { writeDate, type I18n } from '@/lib/text/i18n'
import { DecisionTableOf } from '../law/decision-table'
import { PageHead } from '../page-head'
import { langOf, Localized } from '../print-summary/bilingual-cells'
import { Section } from '../section'
import { QuestionOnPaper } from './question-on-paper'

/**
 * All questions with all allowed answers, and who needs to answer them; then the ten rules as tables: enough to work
 * out by hand what the site works out. In the page’s language and beside it the other.
 */
export function Questionnaire({ languages, day }: { languages: readonly [I18n, ...I18n[]]; day: string }) {
  const [own, ...others] = languages
  const { t } = own
  return (
    <main className="page" id="main">
      <PageHead
        title={t('inspect.paper.title')}
        other={others.map(other => (
          <Localized key={other.locale} i18n={other}>
            {other.t('inspect.paper.title')}
          </Localized>
        ))}
      >
        <p className="lead">{t('inspect.paper.lead')}</p>
      </PageHead>
      <Section id="how" name={<Names languages={languages} says="inspect.paper.how.name" />}>
        {languages.map(i18n => (
          <ol key={i18n.locale} lang={langOf(i18n)}>
            {(['answer', 'skip', 'years', 'table', 'blank'] as const).map(step => (
              <li key={step}>
                <Localized i18n={i18n}>{i18n.t(`inspect.paper.how.${step}`, { day: writeDate(i18n, day) })}</Localized>
              </li>
            ))}
          </ol>
        ))}
      </Section>
      {topics.map(topic => (
        <Section key={topic.id} wide id={topic.id} name={<Names languages={languages} says={`wizard.steps.${topic.id}.title`} />}>
          <table className="asked">
            {topic.facts.map(fact => (
              <QuestionOnPaper key={fact} languages={languages} fact={fact} number={one => factNames.indexOf(one) + 1} day={day} />
            ))}
          </table>
        </Section>
      ))}
      <Section wide id="tables" name={<Names languages={languages} says="inspect.paper.tables" />}>
        <div className="decisions">
          {rules.map(rule => {
            const table = decisionTableOf(rule.id, day)
            return (
              table !== undefined &&
              languages.map(i18n => (
                <DecisionTableOf
                  key={`${rule.id} ${i18n.locale}`}
                  rule={rule}
                  table={table}
                  i18n={i18n}
                  name={i18n.t('inspect.paper.table', {
                    number: numberOf(rule.id),
                    rule: i18n.t(`rules.${rule.id}.name`),
                    day: writeDate(i18n, day),
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
const Names = ({ languages, says }: { languages: readonly I18n[]; says: PlainKey }) =>
  languages.map(i18n => (
    <span key={i18n.locale} className="in-each">
      <Localized i18n={i18n}>{i18n.t(says)}</Localized>
    </span>
  ))
