import { span, writeDay } from '@/lib/engine/days'
import type { FactKind } from '@/lib/engine/facts'
import type { CellFault } from '@/lib/case-list/person'
import { writeDate, writeNumber, type I18n } from '@/lib/text/i18n'

/** What would have been right in a cell, as a person is told it: `lists.allowed`. `tenThousands` are the columns that count in them. */
export function cellHint(
  i18n: I18n,
  { about, allowed, why, column }: Pick<CellFault, 'about' | 'allowed' | 'why' | 'column'>,
  tenThousands: readonly number[],
): string {
  const { t } = i18n
  const isSum = allowed.kind === 'answer' && allowed.of.kind === 'quantity'
  if (isSum && tenThousands.includes(column)) return t('lists.allowed.tenThousands')
  const days = { first: writeDate(i18n, writeDay(span.first)), last: writeDate(i18n, writeDay(span.last)) }
  if (why === 'twoDays') return t('lists.allowed.twoDays')
  if (why === 'twoNumbers') return t('lists.allowed.twoNumbers')
  if (allowed.kind === 'cells') return t('lists.allowed.cells', { came: allowed.came, expected: allowed.expected })
  if (allowed.kind === 'no-more') return t('lists.allowed.more', { count: allowed.more })
  if (about === 'on' || allowed.kind === 'day') return t('lists.allowed.day', days)
  return allowed.kind === 'answer' ? kindAllowed(allowed.of) : t('lists.allowed.otherwise')

  function kindAllowed(kind: FactKind): string {
    switch (kind.kind) {
      case 'choice':
      case 'flag':
        return t(`lists.allowed.${kind.kind}`)
      case 'since':
        return t('lists.allowed.since', days)
      case 'quantity': {
        const least = writeNumber(i18n, kind.least)
        const number = kind.whole ? 'whole' : 'number'
        return kind.most === undefined
          ? t(`lists.allowed.${number}From`, { least })
          : t(`lists.allowed.${number}Between`, { least, most: writeNumber(i18n, kind.most) })
      }
    }
  }
}
