import type { Condition } from '@/lib/engine/conditions'
import type { PolicyRule } from '@/lib/policy/types'
import { cellWords, type DecisionRow, type DecisionTable } from '@/lib/text/decision-table'
import type { Tongue } from '@/lib/text/i18n'
import { Mark } from '../mark'
import { langOf } from '../print-summary/bilingual-cells'
import { Text } from '../text'

/**
 * A rule as a decision table, in any language: a row a way to an answer, the facts and then what each version and all of
 * them together say. Where there is one version only, the answer is its own. The head of a column names a version by its
 * number; below the table the numbers are told.
 */
export function DecisionTableOf({ rule, table, tongue, name }: { rule: PolicyRule; table: DecisionTable; tongue: Tongue; name: string }) {
  const { tell } = tongue
  const several = table.readings.length > 1
  return (
    <div lang={langOf(tongue)} className={table.facts.length > 6 ? 'decision decision-wide' : 'decision'}>
      <div className="table-frame" tabIndex={0} role="region" aria-label={name}>
        <table className="table">
          <caption>
            <Text locale={tongue.locale}>{name}</Text>
          </caption>
          <thead>
            <tr>
              <th scope="col">{tell('inspect.table.row')}</th>
              {table.facts.map(fact => (
                <th key={fact} scope="col">
                  <Text locale={tongue.locale}>{tell(`facts.${fact}.name`)}</Text>
                </th>
              ))}
              {several &&
                table.readings.map((reading, index) => (
                  <th key={reading} scope="col">
                    {tell('inspect.table.reading', { number: index + 1 })}
                  </th>
                ))}
              <th scope="col">{tell(several ? 'inspect.table.together' : 'inspect.table.answer')}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                {row.cells.map((cell, at) => (
                  <Cell key={at} tongue={tongue} cell={cell} />
                ))}
                {several && row.readings.map((said, at) => <Says key={at} tongue={tongue} said={said} />)}
                <Says tongue={tongue} said={row.verdict} strong />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {several && (
        <ul className="plain small">
          {table.readings.map((reading, index) => (
            <li key={reading}>
              <Text locale={tongue.locale}>
                {tell('inspect.table.who', { number: index + 1, who: tell(`rules.${rule.id}.readings.${reading}.who`, rule.values) })}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Cell = ({ tongue, cell }: { tongue: Tongue; cell: Condition | undefined }) => (
  <td className={cell === undefined ? 'quiet' : undefined}>
    <Text locale={tongue.locale}>{cellWords(tongue, cell)}</Text>
  </td>
)

function Says({ tongue, said, strong = false }: { tongue: Tongue; said: DecisionRow['verdict']; strong?: boolean }) {
  return (
    <td className={strong ? 'decision-answer' : undefined}>
      <Mark kind={said} /> {tongue.tell(`diff.said.${said}`)}
    </td>
  )
}
