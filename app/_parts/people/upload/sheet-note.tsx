'use client'

import { visibleText } from '@/lib/text/hidden-signs'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import type { Overview } from '../store/protocol'

/** Says which sheet of a workbook was read, and what else in it may be people; where the heads stand, if not in the first row. */
export function SheetNote({ reading }: { reading: Overview['reading'] }) {
  const { t } = useI18n()
  if (reading === undefined) return null
  const { sheet, headRow, book } = reading
  return (
    <>
      {sheet !== undefined && (
        <p>
          <Text>{t(book?.hidden ? 'lists.sheet.hidden' : 'lists.sheet.read', { sheet: visibleText(sheet) })}</Text>
        </p>
      )}
      {book !== undefined && book.others.length > 0 && (
        <p>
          <strong>
            <Text>
              {t('lists.sheet.others', { count: book.others.length, sheets: book.others.map(visibleText).join(t('lists.heads.comma')) })}
            </Text>
          </strong>
        </p>
      )}
      {book !== undefined && book.hiddenRows > 0 && <p>{t('lists.sheet.rows', { count: book.hiddenRows })}</p>}
      {headRow > 1 && <p>{t('lists.sheet.heads', { row: headRow })}</p>}
    </>
  )
}
