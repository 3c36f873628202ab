'use client'

import type { ListQuery } from '@/lib/case-list/list-query'
import { visibleText } from '@/lib/text/hidden-signs'
import { writeNumber } from '@/lib/text/i18n'
import { GivenText } from '../../given-text'
import { useI18n } from '../../use-i18n'
import type { OpenList } from '../store/use-list'
import { useListAnswer } from '../store/use-list-answer'

/** So many of the columns kept have room in the table at once. */
const MOST = 3

/** What can be done with the columns kept: only people of whom one says this, and which of them the table shows. */
export function KeptTools({
  list,
  wanted,
  onWanted,
  columns,
  onColumns,
}: {
  list: OpenList
  wanted: ListQuery
  onWanted: (wanted: ListQuery) => void
  /** The columns shown, by their places among those kept. */
  columns: readonly number[]
  onColumns: (columns: readonly number[]) => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const { kept } = list.overview
  const groups = useListAnswer(list, 'keptGroups', undefined)?.gave ?? []
  const choices = groups.flatMap((texts, column) => texts.map(([text, people]) => ({ column, text, people })))
  const chosen = choices.findIndex(({ column, text }) => wanted.kept?.column === column && wanted.kept.text === text)
  return (
    <div className="people-tools">
      {choices.length > 0 && (
        <div className="people-search">
          <label className="label" htmlFor="people-kept">
            {t('lists.kept.only')}
          </label>
          <select
            id="people-kept"
            className="text-input select"
            value={chosen}
            onChange={event => {
              const choice = choices[Number(event.currentTarget.value)]
              onWanted({ ...wanted, kept: choice && { column: choice.column, text: choice.text } })
            }}
          >
            <option value={-1}>{t('lists.kept.everybody')}</option>
            {kept.map(({ head }, column) =>
              groups[column] === undefined || groups[column].length === 0 ? null : (
                <optgroup key={column} label={visibleText(head)}>
                  {choices.map(
                    (choice, index) =>
                      choice.column === column && (
                        <option key={index} value={index}>
                          {`${visibleText(choice.text)} (${writeNumber(i18n, choice.people)})`}
                        </option>
                      ),
                  )}
                </optgroup>
              ),
            )}
          </select>
        </div>
      )}
      <div role="group" aria-labelledby="people-columns" className="chips">
        <span className="label people-columns" id="people-columns">
          {t('lists.kept.columns')}
        </span>
        {kept.map(({ head }, column) => {
          const isShown = columns.includes(column)
          return (
            <button
              key={column}
              type="button"
              className="chip"
              aria-pressed={isShown}
              disabled={!isShown && columns.length >= MOST}
              onClick={() => onColumns(isShown ? columns.filter(one => one !== column) : [...columns, column].sort((a, b) => a - b))}
            >
              <GivenText>{head}</GivenText>
            </button>
          )
        })}
      </div>
    </div>
  )
}
