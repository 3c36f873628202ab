import type { CaseFacts } from '@/lib/check/case'
import { topics } from '@/lib/policy/facts'
import { answerWords } from '@/lib/text/i18n'
import { Both, PaperHead, Said, type Tongues } from './bilingual-cells'

/** Without official Chinese in brackets: the Chinese answer stands beside it. */
const withoutChinese = (words: string): string => words.replace(/ \((?=[^()]*\p{Script=Han})[^()]*\)/gu, '')

/** The answers that count, in the order of asking. */
export function PaperAnswers({ tongues, facts }: { tongues: Tongues; facts: CaseFacts }) {
  const answered = topics.flatMap(topic => topic.facts).filter(fact => facts[fact] !== undefined && facts[fact] !== null)
  return (
    <table className="paper-table paper-answers">
      <PaperHead tongues={tongues} says="result.paper.answers" />
      <tbody>
        {answered.length === 0 && (
          <tr>
            <td />
            <Both tongues={tongues}>{tongue => tongue.tell('result.paper.noAnswers')}</Both>
          </tr>
        )}
        {answered.map(fact => (
          <tr key={fact}>
            <td />
            {tongues.map(tongue => (
              <td key={tongue.locale}>
                <Said tongue={tongue}>{`${tongue.tell(`facts.${fact}.name`)}${tongue.tell('result.paper.colon')}`}</Said>
                <strong>
                  <Said tongue={tongue}>{withoutChinese(answerWords(tongue, fact, facts[fact]))}</Said>
                </strong>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
