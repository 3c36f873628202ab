import type { Condition } from '@/lib/engine/conditions'
import type { PolicyRule } from '@/lib/policy/types'
import { readingText } from '@/lib/text/law-text'
import { cellWords, type DecisionRow, type DecisionTable } from '@/lib/text/decision-table'
import type { I18n } from '@/lib/text/i18n'
import { Mark } from '../mark'
import { langOf } from '../print-summary/bilingual-cells'
import { Text } from '../text'

/**
 * A rule as a decision table, in any language: a row a way to an answer, the facts and then what each version and all of
 * them together say. Where there is one version only, the answer is its own. The head of a column names a version by its
 * number; below the table the numbers are told.
 */
export function DecisionTableOf({ rule, table, i18n, name }: { rule: PolicyRule; table: DecisionTable; i18n: I18n; name: string }) {
  const { t } = i18n
  const several = table.readings.length > 1
  return (
    <div lang={langOf(i18n)} className={table.facts.length > 6 ? 'decision decision-wide' : 'decision'}>
      <div className="table-frame" tabIndex={0} role="region" aria-label={name}>
        <table className="table">
          <caption>
            <Text locale={i18n.locale}>{name}</Text>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('inspect.table.row')}</th>
              {table.facts.map(fact => (
                <th key={fact} scope="col">
                  <Text locale={i18n.locale}>{t(`facts.${fact}.name`)}</Text>
                </th>
              ))}
              {several &&
                table.readings.map((reading, index) => (
                  <th key={reading} scope="col">
                    {t('inspect.table.reading', { number: index + 1 })}
                  </th>
                ))}
              <th scope="col">{t(several ? 'inspect.table.together' : 'inspect.table.answer')}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                {row.cells.map((cell, at) => (
                  <Cell key={at} i18n={i18n} cell={cell} />
                ))}
                {several && row.readings.map((said, at) => <Says key={at} i18n={i18n} said={said} />)}
                <Says i18n={i18n} said={row.verdict} strong />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {several && (
        <ul className="plain small">
          {table.readings.map((reading, index) => (
            <li key={reading}>
              <Text locale={i18n.locale}>
                {t('inspect.table.who', { number: index + 1, who: readingText(i18n, rule, reading, 'who') })}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Cell = ({ i18n, cell }: { i18n: I18n; cell: Condition | undefined }) => (
  <td className={cell === undefined ? 'quiet' : undefined}>
    <Text locale={i18n.locale}>{cellWords(i18n, cell)}</Text>
  </td>
)

function Says({ i18n, said, strong = false }: { i18n: I18n; said: DecisionRow['verdict']; strong?: boolean }) {
  return (
    <td className={strong ? 'decision-answer' : undefined}>
      <Mark kind={said} /> {i18n.t(`diff.said.${said}`)}
    </td>
  )
}
