import { meaningText, termText } from '@/lib/text/law-text'
import type { Condition } from '@/lib/engine/conditions'
import { languages } from '@/lib/i18n/routing'
import { sentence } from '@/lib/text/condition-text'
import { standsForSeveral } from '@/lib/text/term-text'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/**
 * Words explained. `terms`: words of the law with the condition each stands for. `facts`: what else is asked about
 * and has an explanation in facts.json.
 */
export function TermList({ terms, facts }: { terms: ReadonlyMap<string, Condition>; facts: readonly string[] }) {
  const i18n = useI18n()
  const { locale } = i18n
  return (
    <dl className="facts">
      {[...terms].map(([term, condition]) => (
        <div key={term} id={`term-${term}`} className="term">
          <dt>
            <Text>{termText(i18n, term, 'name')}</Text>
            {locale !== 'zh' && (
              <span className="in-other" lang={languages.zh.lang}>
                {termText(i18n, term, 'official')}
              </span>
            )}
          </dt>
          <dd>
            <p>
              <Text>{termText(i18n, term, 'meaning')}</Text>
            </p>
            {standsForSeveral(condition) && (
              <p>
                <Text>{sentence(i18n, condition).words}</Text>
              </p>
            )}
          </dd>
        </div>
      ))}
      {facts.map(fact => {
        const meaning = meaningText(i18n, fact)
        return meaning === undefined ? null : (
          <div key={fact} className="term">
            <dt>
              <Text>{meaning.title}</Text>
            </dt>
            <dd>
              <Text>{meaning.text}</Text>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
