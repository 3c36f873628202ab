'use client'

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { ruleIds } from '@/lib/policy/law'
import type { ListQuery } from '@/lib/case-list/list-query'
import { TableHead } from './table-head'
import { FIRST_RULE, TableRow } from './table-row'
import { HEAD_ROW, useGridNavigation } from './use-grid-navigation'
import type { OpenList } from '../store/use-list'
import { useRowLabels } from './use-row-labels'
import { useRows } from './use-rows'
import { useI18n } from '../../use-i18n'

/** A list of so few people is shown whole; a longer one scrolls in a frame of its own. */
const WHOLE = 60

/** The column of the names. */
const NAME = 1

/** The people, a row each. Only the rows in sight are in the page; the people themselves are in the worker. */
export function PeopleTable({
  list,
  wanted,
  onWanted,
  columns,
  returnTo,
}: {
  list: OpenList
  wanted: ListQuery
  onWanted: (wanted: ListQuery) => void
  /** The columns kept that are shown, by their places among those kept. */
  columns: readonly number[]
  /** Whose row gets the focus as the table comes; nobody’s where undefined. */
  returnTo: number | undefined
}) {
  const { t } = useI18n()
  const words = useRowLabels()
  const { overview, act, ask } = list
  const columnCount = FIRST_RULE + columns.length + ruleIds.length
  const frame = useRef<HTMLDivElement>(null)
  const gauge = useRef<HTMLDivElement>(null)
  const activeRow = useRef(0)
  const height = useHeight(gauge)
  const rows = useVirtualizer({
    count: overview.shown,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 6,
    useFlushSync: false,
    // The row with the focus stays in the page, wherever it has been scrolled to.
    rangeExtractor: range =>
      [...new Set([...defaultRangeExtractor(range), Math.min(activeRow.current, range.count - 1)])].sort((a, b) => a - b),
  })
  useEffect(() => rows.measure(), [rows, height])
  const inSight = () => Math.max(1, Math.floor(Math.min(frame.current?.clientHeight ?? 0, window.innerHeight) / height) - 2)
  const { active, move, onKeyDown, onFocus } = useGridNavigation(frame, overview.shown, columnCount, inSight)
  useEffect(() => {
    if (returnTo === undefined) return
    void ask('person', returnTo, open => {
      if (open !== undefined && open.index >= 0) move({ row: open.index, column: NAME })
      // Who is not among those shown any more has no row: the focus goes to what the page is about.
      else document.querySelector('h1')?.focus()
    })
  }, [ask, move, returnTo])
  activeRow.current = Math.max(active.row, 0)
  const { startIndex = 0, endIndex = 0 } = rows.range ?? {}
  const rowAt = useRows(list, startIndex, endIndex, activeRow.current)
  const choose = useCallback((person: number, chosen: boolean) => void act('choose', { person, chosen }), [act])

  return (
    <div
      className="people-table"
      data-whole={overview.shown <= WHOLE || undefined}
      ref={frame}
      role="grid"
      aria-label={t('lists.table.name')}
      aria-rowcount={overview.shown + 1}
      aria-colcount={columnCount}
      data-kept={columns.length > 0 ? columns.length : undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div className="people-gauge" ref={gauge} aria-hidden="true" />
      <TableHead
        wanted={wanted}
        kept={overview.kept}
        columns={columns}
        onWanted={onWanted}
        active={active.row === HEAD_ROW ? active.column : undefined}
        of={overview}
        all={overview.printable > 0 && overview.chosenShown === overview.printable}
        onAll={chosen => void act('choose', { person: 'shown', chosen })}
      />
      <div
        className="people-rows"
        role="rowgroup"
        ref={element => void element?.style.setProperty('block-size', `${rows.getTotalSize()}px`)}
      >
        {rows.getVirtualItems().map(({ index, start }) => (
          <TableRow
            key={index}
            rowIndex={index}
            start={start}
            row={rowAt(index)}
            words={words}
            columns={columns}
            active={index === active.row ? active.column : undefined}
            onChoose={choose}
          />
        ))}
      </div>
    </div>
  )
}

/** The height of a row in pixels, as the style sets it for this screen and size of type. */
function useHeight(gauge: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(44)
  useEffect(() => {
    const element = gauge.current
    if (element === null) return
    const watch = new ResizeObserver(() => setHeight(element.offsetHeight || 44))
    watch.observe(element)
    return () => watch.disconnect()
  }, [gauge])
  return height
}
