'use client'

import type { FormEvent } from 'react'
import { visibleText } from '@/lib/text/hidden-signs'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import type { ReadingChoice, ReadingNote } from '../store/protocol'

/** What stands for all sheets among their names: no sheet can be called so. */
const ALL = '*'

/** Lets one say which sheet is to be read, and which of the first rows says what the columns are about. */
export function ChooseReading({ reading, open, onRead }: { reading: ReadingNote; open: boolean; onRead: (choice: ReadingChoice) => void }) {
  const { t } = useI18n()
  const { sheet, headRow, book, top } = reading
  const names = book?.names ?? []
  if (names.length < 2 && top.length < 2) return null
  const chosen = (event: FormEvent<HTMLFormElement>, name: string): string => {
    event.preventDefault()
    return String(new FormData(event.currentTarget).get(name))
  }
  const isJoined = book !== undefined && book.joined.length > 0
  return (
    <details className="choose-reading" open={open}>
      <summary>{t('lists.choice.name')}</summary>
      {names.length > 1 && (
        <form
          noValidate
          onSubmit={event => {
            const name = chosen(event, 'sheet')
            onRead(name === ALL ? { sheets: 'all' } : { sheet: name })
          }}
        >
          <label className="label" htmlFor="sheet">
            {t('lists.choice.sheet')}
          </label>
          <select id="sheet" name="sheet" className="text-input select" defaultValue={isJoined ? ALL : sheet}>
            {names.map(name => (
              <option key={name} value={name}>
                {visibleText(name)}
              </option>
            ))}
            <option value={ALL}>{t('lists.choice.all')}</option>
          </select>
          <p className="actions">
            <button type="submit" className="button button-plain">
              {t('lists.choice.read')}
            </button>
          </p>
        </form>
      )}
      {top.length > 1 && !isJoined && (
        <form noValidate onSubmit={event => onRead({ ...(sheet !== undefined && { sheet }), headRow: Number(chosen(event, 'row')) })}>
          <fieldset className="head-rows">
            <legend>{t('lists.choice.heads')}</legend>
            {top.map(({ row, text }) => (
              <label key={row} className="head-row">
                <input type="radio" name="row" value={row} defaultChecked={row === headRow} />
                <Text>{t('lists.choice.row', { row, text: visibleText(text) })}</Text>
              </label>
            ))}
          </fieldset>
          <p className="actions">
            <button type="submit" className="button button-plain">
              {t('lists.choice.use')}
            </button>
          </p>
        </form>
      )}
    </details>
  )
}
