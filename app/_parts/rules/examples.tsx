import { examplesOf, type Example } from '@/lib/law-history/examples'
import { factNames } from '@/lib/policy/facts'
import type { RuleId } from '@/lib/policy/types'
import { answerWords, writeDate } from '@/lib/text/i18n'
import { Section } from '../section'
import { Status } from '../status'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** A rule in persons: who may apply on `day`, who may not, about whom the sources disagree; each opens as a result. */
export function Examples({ rule, day }: { rule: RuleId; day: string }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <Section wide id="examples" name={t('pages.rule.sections.examples')}>
      <p>{t('inspect.examples.lead', { day: writeDate(i18n, day) })}</p>
      <div className="beside">
        {examplesOf(rule, day).map(example => (
          <Person key={example.verdict} example={example} />
        ))}
      </div>
    </Section>
  )
}

function Person({ example: { verdict, facts: answers, differs, link } }: { example: Example }) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const given = factNames.filter(fact => answers[fact] !== undefined)
  return (
    <article className="reading">
      <h3>{t(`inspect.examples.person.${verdict}`)}</h3>
      <dl className="facts facts-tight">
        {given.map(fact => (
          <div key={fact}>
            <dt>
              <Text>{t(`facts.${fact}.name`)}</Text>
            </dt>
            <dd>
              {fact === differs ? (
                <strong>
                  <Text>{answerWords(i18n, fact, answers[fact])}</Text>
                </strong>
              ) : (
                <Text>{answerWords(i18n, fact, answers[fact])}</Text>
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
          <Text>{t('inspect.examples.differs', { name: t(`facts.${differs}.name`) })}</Text>
        </p>
      )}
      <p className="screen-only">
        <a href={`/${locale}/result#${link}`}>{t(`inspect.examples.try.${verdict}`)}</a>
      </p>
    </article>
  )
}
