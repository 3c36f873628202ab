import type { PlainKey } from '@/lib/text/translator'
import { languageOf } from '@/lib/i18n/routing'
import type { I18n } from '@/lib/text/i18n'
import { inOrder, type SourceId } from '@/lib/policy/sources'
import { Text } from '../text'

/** The page’s language and the other one, in this order. */
export type I18nPair = readonly [I18n, I18n]

/** How a language is named in HTML. */
export const langOf = ({ locale }: I18n): string => languageOf(locale).lang

/** Words in their own language, whatever the page’s is. */
export const Localized = ({ i18n, children }: { i18n: I18n; children: string }) => (
  <span lang={langOf(i18n)}>
    <Text locale={i18n.locale}>{children}</Text>
  </span>
)

/** The same in both languages, a cell of a table each. */
export function BilingualCells({ pair, strong = false, children }: { pair: I18nPair; strong?: boolean; children: (i18n: I18n) => string }) {
  return pair.map(i18n => (
    <td key={i18n.locale} lang={langOf(i18n)}>
      {strong ? (
        <strong>
          <Localized i18n={i18n}>{children(i18n)}</Localized>
        </strong>
      ) : (
        <Localized i18n={i18n}>{children(i18n)}</Localized>
      )}
    </td>
  ))
}

/** The numbers of sources, explained at the foot of the paper. */
export const Numbers = ({ ids }: { ids: readonly SourceId[] }) => <span className="paper-numbers">{` ${inOrder(ids).join(' ')}`}</span>

/** The head of a part of the paper in both languages. */
export function BilingualHead({ pair, says }: { pair: I18nPair; says: PlainKey }) {
  return (
    <thead>
      <tr>
        <td />
        {pair.map((i18n, side) => (
          <th key={i18n.locale} scope="col" lang={langOf(i18n)}>
            {side === 0 ? (
              <h2 className="paper-part">
                <Localized i18n={i18n}>{i18n.t(says)}</Localized>
              </h2>
            ) : (
              <Localized i18n={i18n}>{i18n.t(says)}</Localized>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** A heading of the paper, and below it the same in the other language; marked as a heading in a file made of it. */
export function BilingualTitle({
  level,
  pair: [own, other],
  className,
  children,
}: {
  level: 1 | 2
  pair: I18nPair
  className: string
  children: (i18n: I18n) => string
}) {
  const Heading = `h${level}` as const
  return (
    <>
      <Heading className={className}>
        <Localized i18n={own}>{children(own)}</Localized>
      </Heading>
      <p className={className} lang={langOf(other)}>
        <Localized i18n={other}>{children(other)}</Localized>
      </p>
    </>
  )
}
