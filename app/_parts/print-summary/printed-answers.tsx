import type { CaseFacts } from '@/lib/check/case'
import { topics, type FactName } from '@/lib/policy/facts'
import type { WorkedFrom } from '@/lib/check/worked-from'
import { answerWords } from '@/lib/text/i18n'
import { workingText } from '@/lib/text/working-text'
import { BilingualHead, Localized, type I18nPair, langOf } from './bilingual-cells'

/** Without official Chinese in brackets: the Chinese answer stands beside it. */
const withoutChinese = (words: string): string => words.replace(/ \((?=[^()]*\p{Script=Han})[^()]*\)/gu, '')

/** The answers that count, in the order of asking: one block in each language. */
export function PrintedAnswers({
  pair,
  facts,
  workings,
}: {
  pair: I18nPair
  facts: CaseFacts
  /** What some of them were worked out from. */
  workings: readonly WorkedFrom[]
}) {
  const answered = topics.flatMap(topic => topic.facts).filter(fact => facts[fact] !== undefined && facts[fact] !== null)
  return (
    <table className="paper-table paper-answers">
      <BilingualHead pair={pair} says="result.paper.answers" />
      <tbody>
        <tr>
          <td />
          {pair.map(i18n => (
            <td key={i18n.locale} lang={langOf(i18n)}>
              {answered.length === 0 && <Localized i18n={i18n}>{i18n.t('result.paper.noAnswers')}</Localized>}
              {answered.map((fact: FactName) => (
                <span key={fact} className="paper-answer">
                  <Localized i18n={i18n}>{`${i18n.t(`facts.${fact}.name`)}${i18n.t('result.paper.colon')}`}</Localized>
                  <strong>
                    <Localized i18n={i18n}>{withoutChinese(answerWords(i18n, fact, facts[fact]))}</Localized>
                  </strong>
                </span>
              ))}
              {workings.map(working => (
                <span key={working.kind} className="paper-answer">
                  <Localized i18n={i18n}>{workingText(i18n, working)}</Localized>
                </span>
              ))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
