'use client'

import { ruleIds } from '@/lib/policy/law'
import type { KeptColumn } from '@/lib/case-list/person'
import { present } from '@/lib/engine/present'
import { sortByKept, type SortBy, type ListQuery } from '@/lib/case-list/list-query'
import { GivenText } from '../../given-text'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import { FIRST_RULE } from './table-row'
import { OptimisticCheckbox } from './optimistic-checkbox'
import { cellMarks, HEAD_ROW } from './use-grid-navigation'

const columns = ['name', 'next', 'missing'] as const satisfies readonly SortBy[]

/** The head: a box for all people shown, then a button a column to sort by it, forwards and back. */
export function TableHead({
  wanted,
  onWanted,
  kept,
  columns: shown,
  active,
  of,
  all,
  onAll,
}: {
  wanted: ListQuery
  onWanted: (wanted: ListQuery) => void
  kept: readonly KeptColumn[]
  /** The columns kept that are shown, by their places among those kept. */
  columns: readonly number[]
  /** The column of the active cell, where that is in the head. */
  active: number | undefined
  /** What says whether all are chosen. */
  of: unknown
  all: boolean
  onAll: (chosen: boolean) => void
}) {
  const { t } = useI18n()
  const sorted = (by: SortBy) => (wanted.by !== by ? 'none' : wanted.descending ? 'descending' : 'ascending')
  const sort = (by: SortBy) => () => {
    if (wanted.by === by && wanted.descending) onWanted({ ...wanted, by: 'row', descending: false })
    else onWanted({ ...wanted, by, descending: wanted.by === by })
  }
  const plain = (by: (typeof columns)[number]) => ({
    by,
    className: `people-${by}`,
    label: <span>{t(by === 'name' ? 'lists.table.nameOf' : `lists.table.${by}`)}</span>,
  })
  const [name, ...others] = columns
  const heads = [
    plain(name),
    ...shown.map(column => ({
      by: sortByKept(column),
      className: 'people-text',
      label: <GivenText>{present(kept[column], 'a column kept').head}</GivenText>,
    })),
    ...others.map(plain),
  ]
  const firstRule = FIRST_RULE + shown.length
  return (
    <div role="rowgroup" className="people-head">
      <div role="row" className="people-row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className="people-choose">
          <OptimisticCheckbox
            of={of}
            aria-label={t('lists.table.chooseAll')}
            checked={all}
            onTick={onAll}
            {...cellMarks(HEAD_ROW, 0, active)}
          />
        </div>
        {heads.map(({ by, className, label }, index) => (
          <div key={by} role="columnheader" aria-sort={sorted(by)} aria-colindex={index + 2} className={className}>
            <button type="button" className="people-sort" onClick={sort(by)} {...cellMarks(HEAD_ROW, index + 1, active)}>
              {label}
            </button>
          </div>
        ))}
        {ruleIds.map((rule, index) => (
          <div key={rule} role="columnheader" aria-sort={sorted(index)} aria-colindex={firstRule + index + 1} className="people-rule">
            <button
              type="button"
              className="people-sort"
              title={t(`rules.${rule}.short`)}
              onClick={sort(index)}
              {...cellMarks(HEAD_ROW, firstRule + index, active)}
            >
              <span className="people-rule-name">
                <Text>{t(`rules.${rule}.short`)}</Text>
              </span>
              <span className="people-rule-number">{index + 1}</span>
            </button>
          </div>
        ))}
      </div>
    </div>
  )
}
