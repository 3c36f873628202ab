import { examplesOf, type Example } from '@/lib/law-history/examples'
import { facts, type FactName } from '@/lib/policy/facts'
import type { RuleId } from '@/lib/policy/types'
import { answerWords, writeDate } from '@/lib/text/i18n'
import { Section } from '../section'
import { Status } from '../status'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** A rule in persons: who may apply on `day`, who may not, about whom the sources disagree; each opens as a result. */
export function Examples({ rule, day }: { rule: RuleId; day: string }) {
  const tongue = useTongue()
  const { tell } = tongue
  return (
    <Section wide id="examples" name={tell('pages.rule.sections.examples')}>
      <p>{tell('inspect.examples.lead', { day: writeDate(tongue, day) })}</p>
      <div className="beside">
        {examplesOf(rule, day).map(example => (
          <Person key={example.verdict} example={example} />
        ))}
      </div>
    </Section>
  )
}

function Person({ example: { verdict, facts: answers, differs, link } }: { example: Example }) {
  const tongue = useTongue()
  const { tell, locale } = tongue
  const given = (Object.keys(facts) as FactName[]).filter(fact => answers[fact] !== undefined)
  return (
    <article className="reading">
      <h3>{tell(`inspect.examples.person.${verdict}`)}</h3>
      <dl className="facts facts-tight">
        {given.map(fact => (
          <div key={fact}>
            <dt>
              <Text>{tell(`facts.${fact}.name`)}</Text>
            </dt>
            <dd>
              {fact === differs ? (
                <strong>
                  <Text>{answerWords(tongue, fact, answers[fact])}</Text>
                </strong>
              ) : (
                <Text>{answerWords(tongue, fact, answers[fact])}</Text>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Status kind={verdict} />
      </p>
      {differs !== undefined && (
        <p className="small">
          <Text>{tell('inspect.examples.differs', { name: tell(`facts.${differs}.name`) })}</Text>
        </p>
      )}
      <p className="screen-only">
        <a href={`/${locale}/result#${link}`}>{tell(`inspect.examples.try.${verdict}`)}</a>
      </p>
    </article>
  )
}
