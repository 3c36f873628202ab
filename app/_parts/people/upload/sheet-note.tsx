'use client'

import { visibleText } from '@/lib/text/hidden-signs'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import type { ReadingChoice } from '../store/protocol'
import type { OpenList } from '../store/use-list'
import { useSureToRead } from './use-sure-to-read'

/** Says which sheet of a workbook was read, and what else in it may be people; where the heads stand, if not in the first row. */
export function SheetNote({ list, onRead }: { list: OpenList; onRead: (choice: ReadingChoice) => void }) {
  const { t } = useI18n()
  const sure = useSureToRead(list)
  const { reading } = list.overview
  if (reading === undefined) return null
  const { sheet, headRow, book } = reading
  const named = (names: readonly string[]) => names.map(visibleText).join(t('lists.heads.comma'))
  return (
    <>
      {sheet !== undefined && (
        <p>
          <Text>{t(book?.hidden ? 'lists.sheet.hidden' : 'lists.sheet.read', { sheet: visibleText(sheet) })}</Text>
        </p>
      )}
      {book !== undefined && book.joined.length > 0 && (
        <p>
          <Text>{t('lists.sheet.joined', { count: book.joined.length, sheets: named(book.joined) })}</Text>
        </p>
      )}
      {book !== undefined && book.others.length > 0 && (
        <>
          <p>
            <strong>
              <Text>{t('lists.sheet.others', { count: book.others.length, sheets: named(book.others) })}</Text>
            </strong>
          </p>
          {!book.hidden && (
            <p className="actions">
              <button type="button" className="button button-plain" onClick={() => sure(() => onRead({ sheets: 'all' }))}>
                {t('lists.sheet.all', { count: book.others.length + 1 })}
              </button>
            </p>
          )}
        </>
      )}
      {book !== undefined && book.hiddenRows > 0 && <p>{t('lists.sheet.rows', { count: book.hiddenRows })}</p>}
      {headRow > 1 && <p>{t('lists.sheet.heads', { row: headRow })}</p>}
    </>
  )
}
