import { languages, routing } from '@/lib/i18n/routing'
import type { Tongue } from '@/lib/text/i18n'
import { inOrder, type SourceId } from '@/lib/policy/sources'
import { Text } from '../text'

/** The page’s language and the other one, in this order. */
export type Tongues = readonly [Tongue, Tongue]

/** How a language is named in HTML. */
export const langOf = ({ locale }: Tongue): string => languages[routing.locales.find(one => one === locale) ?? routing.defaultLocale].lang

/** Words in their own language, whatever the page’s is. */
export const Said = ({ tongue, children }: { tongue: Tongue; children: string }) => (
  <span lang={langOf(tongue)}>
    <Text locale={tongue.locale}>{children}</Text>
  </span>
)

/** The same in both languages, a cell of a table each. */
export function Both({ tongues, strong = false, children }: { tongues: Tongues; strong?: boolean; children: (tongue: Tongue) => string }) {
  return tongues.map(tongue => (
    <td key={tongue.locale}>
      {strong ? (
        <strong>
          <Said tongue={tongue}>{children(tongue)}</Said>
        </strong>
      ) : (
        <Said tongue={tongue}>{children(tongue)}</Said>
      )}
    </td>
  ))
}

/** The numbers of sources, explained at the foot of the paper. */
export const Numbers = ({ ids }: { ids: readonly SourceId[] }) => <span className="paper-numbers">{` ${inOrder(ids).join(' ')}`}</span>

/** The head of a part of the paper in both languages. */
export function PaperHead({ tongues, says }: { tongues: Tongues; says: string }) {
  return (
    <thead>
      <tr>
        <td />
        {tongues.map(tongue => (
          <th key={tongue.locale} scope="col">
            <Said tongue={tongue}>{tongue.tell(says)}</Said>
          </th>
        ))}
      </tr>
    </thead>
  )
}
