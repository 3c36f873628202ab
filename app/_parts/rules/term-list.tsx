import type { Condition } from '@/lib/engine/conditions'
import { languages } from '@/lib/i18n/routing'
import { sentence } from '@/lib/text/condition-text'
import { standsForSeveral } from '@/lib/text/term-text'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/**
 * Words explained. `terms`: words of the law with the condition each stands for. `facts`: what else is asked about
 * and has an explanation in facts.json.
 */
export function TermList({ terms, facts }: { terms: ReadonlyMap<string, Condition>; facts: readonly string[] }) {
  const tongue = useTongue()
  const { tell, locale } = tongue
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
            {standsForSeveral(condition) && (
              <p>
                <Text>{sentence(tongue, condition).words}</Text>
              </p>
            )}
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
