import type { Condition } from '@/lib/engine/conditions'
import { languages } from '@/lib/i18n/routing'
import { sentence } from '@/lib/words/conditions'
import { saysMore } from '@/lib/words/terms'
import { ConditionList } from '../law/condition-list'
import { Text } from '../text'
import { useTongue } from '../tongue'

/**
 * Words explained. `terms`: words of the law with the condition each stands for. `facts`: what else is asked about
 * and has an explanation in facts.json.
 */
export function TermList({ terms, facts }: { terms: ReadonlyMap<string, Condition>; facts: readonly string[] }) {
  const { tell, locale } = useTongue()
  return (
    <dl className="facts">
      {[...terms].map(([term, condition]) => (
        <div key={term} id={`term-${term}`} className="term">
          <dt>
            <Text>{tell(`terms.${term}.name`)}</Text>
            {locale !== 'zh' && (
              <span className="in-other" lang={languages.zh.lang}>
                {tell(`terms.${term}.official`)}
              </span>
            )}
          </dt>
          <dd>
            <p>
              <Text>{tell(`terms.${term}.meaning`)}</Text>
            </p>
            {saysMore(condition) && <Definition condition={condition} />}
          </dd>
        </div>
      ))}
      {facts.map(fact => (
        <div key={fact} className="term">
          <dt>
            <Text>{tell(`facts.${fact}.meaning.title`)}</Text>
          </dt>
          <dd>
            <Text>{tell(`facts.${fact}.meaning.text`)}</Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What a word stands for, told without the word itself. */
function Definition({ condition }: { condition: Condition }) {
  const said = sentence(useTongue(), condition)
  return said.kind === 'clause' ? (
    <p>
      <Text>{said.words}</Text>
    </p>
  ) : (
    <ConditionList head={said.words} conditions={said.parts} explained />
  )
}
