import type { CaseFacts } from '@/lib/check/case'
import { changeWords } from '@/lib/words/changes'
import type { Outcome } from '@/lib/words/outcome'
import { earliestWords, reasonOf } from '@/lib/words/reason'
import type { Tongue } from '@/lib/words/tell'
import { Mark } from '../mark'
import { markOf } from '../status'
import { PaperHead, Said, type Tongues } from './both'

/** All ten rules: number, shape, name, standing and the reason in both languages. */
export function PaperRules({ tongues, outcomes, facts, on }: { tongues: Tongues; outcomes: readonly Outcome[]; facts: CaseFacts; on: string }) {
  return (
    <table className="paper-table paper-rules">
      <PaperHead tongues={tongues} columns={2} says="result.paper.rules" />
      <tbody>
        {outcomes.map(outcome => (
          <tr key={outcome.rule.id}>
            <th scope="row">{outcome.number}</th>
            <td>
              <Mark kind={markOf(outcome.standing)} />
            </td>
            {tongues.map(tongue => (
              <td key={tongue.locale}>
                <p>
                  <Said tongue={tongue}>{tongue.tell(`rules.${outcome.rule.id}.short`)}</Said>
                  {' · '}
                  <strong>
                    <Said tongue={tongue}>{tongue.tell(`result.status.${outcome.standing}`)}</Said>
                  </strong>
                </p>
                <p>
                  <Said tongue={tongue}>{reasonLine(tongue, outcome, facts, on)}</Said>
                </p>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The reason; after it the earliest day of a disputed rule, or the smallest change that would open a closed one. */
function reasonLine(tongue: Tongue, outcome: Outcome, facts: CaseFacts, on: string): string {
  const { tell } = tongue
  const [route] = outcome.routes
  const more =
    outcome.standing === 'disputed'
      ? earliestWords(tongue, outcome)
      : outcome.standing === 'no' && route !== undefined && route.changes.length < 3
        ? tell('result.paper.change', {
            changes: route.changes.map(change => changeWords(tongue, change, facts)).join(tell('words.condition.semicolon')),
          })
        : undefined
  return [reasonOf(tongue, outcome, on), more].filter(words => words !== undefined).join(tell('law.space'))
}
