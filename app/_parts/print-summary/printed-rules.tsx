import type { Explained } from '@/lib/engine/explain'
import { changeWords } from '@/lib/text/change-text'
import type { Outcome } from '@/lib/results/rule-results'
import { earliestWords, guilty, reasonOf } from '@/lib/text/reason'
import type { Tongue } from '@/lib/text/i18n'
import { Mark } from '../mark'
import { markOf } from '../status'
import { Numbers, PaperHead, Said, type Tongues } from './bilingual-cells'

/** All ten rules: number, shape, name, standing and the reason in both languages. */
export function PaperRules({ tongues, outcomes, on }: { tongues: Tongues; outcomes: readonly Outcome[]; on: string }) {
  return (
    <table className="paper-table paper-rules">
      <PaperHead tongues={tongues} says="result.paper.rules" />
      <tbody>
        {outcomes.map(outcome => (
          <tr key={outcome.rule.id}>
            <th scope="row">
              <span className="paper-number">{outcome.number}</span>
              <Mark kind={markOf(outcome.standing)} />
            </th>
            {tongues.map(tongue => (
              <td key={tongue.locale}>
                <p>
                  <Said tongue={tongue}>{tongue.tell(`rules.${outcome.rule.id}.short`)}</Said>
                  <span>{' · '}</span>
                  <strong>
                    <Said tongue={tongue}>{tongue.tell(`result.status.${outcome.standing}`)}</Said>
                  </strong>
                  {outcome.standing !== 'disputed' && <Numbers ids={outcome.readings.flatMap(({ reading }) => reading.sources)} />}
                </p>
                <p>
                  <Said tongue={tongue}>{reasonLine(tongue, outcome, on)}</Said>
                </p>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whether the reason does not say by itself what would have to be different. */
const isComposite = ({ condition }: Explained): boolean => (condition.kind === 'any' || condition.kind === 'all') && condition.term === undefined

/** The reason; after it the earliest day of a disputed rule, or the smallest change where the reason does not show it. */
function reasonLine(tongue: Tongue, outcome: Outcome, on: string): string {
  const { tell } = tongue
  const [route] = outcome.routes
  const more =
    outcome.standing === 'disputed'
      ? earliestWords(tongue, outcome)
      : outcome.standing === 'no' && route !== undefined && guilty(outcome).some(isComposite)
        ? tell('result.paper.change', {
            changes: route.changes.map(change => changeWords(tongue, change, outcome.facts)).join(tell('words.condition.semicolon')),
          })
        : undefined
  return [reasonOf(tongue, outcome, on), more].filter(words => words !== undefined).join(tell('law.space'))
}
