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
  const { t, locale } = i18n
  return (
    <dl className="facts">
      {[...terms].map(([term, condition]) => (
        <div key={term} id={`term-${term}`} className="term">
          <dt>
            <Text>{t(`terms.${term}.name`)}</Text>
            {locale !== 'zh' && (
              <span className="in-other" lang={languages.zh.lang}>
                {t(`terms.${term}.official`)}
              </span>
            )}
          </dt>
          <dd>
            <p>
              <Text>{t(`terms.${term}.meaning`)}</Text>
            </p>
            {standsForSeveral(condition) && (
              <p>
                <Text>{sentence(i18n, condition).words}</Text>
              </p>
            )}
          </dd>
        </div>
      ))}
      {facts.map(fact => (
        <div key={fact} className="term">
          <dt>
            <Text>{t(`facts.${fact}.meaning.title`)}</Text>
          </dt>
          <dd>
            <Text>{t(`facts.${fact}.meaning.text`)}</Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
