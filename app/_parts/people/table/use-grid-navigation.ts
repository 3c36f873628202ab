'use client'

import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

/** A cell by row and column, both from 0; the head is row -1. */
export interface GridCell {
  readonly row: number
  readonly column: number
}

/** The row of the head. */
export const HEAD_ROW = -1

/** What a cell is marked with, so that keys find it. One cell alone, the active one, is a stop of the tab key. */
export const cellMarks = (row: number, column: number, active: number | undefined) => ({
  'data-cell': `${row}:${column}`,
  tabIndex: column === active ? 0 : -1,
})

/** Where a key leads from a cell; undefined for keys that lead nowhere. */
function led(
  { row, column }: GridCell,
  { key, ctrlKey, metaKey }: KeyboardEvent,
  page: number,
  rows: number,
  columns: number,
): GridCell | undefined {
  const far = ctrlKey || metaKey
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'PageUp':
      return { row: Math.max(row - page, 0), column }
    case 'PageDown':
      return { row: row + page, column }
    case 'Home':
      return far ? { row: 0, column: 0 } : { row, column: 0 }
    case 'End':
      return far ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 }
  }
  return undefined
}

/**
 * The cell of a grid that has the focus, moved by keys as in any spreadsheet. `page` is how many rows are seen at once.
 * The row of the active cell must be in the page, also where it is out of sight. `move` goes to a cell as a key does.
 */
export function useGridNavigation(grid: RefObject<HTMLElement | null>, rows: number, columns: number, page: () => number) {
  const [wanted, setActive] = useState<GridCell>({ row: 0, column: 1 })
  const moved = useRef(false)
  const active = { row: Math.min(wanted.row, rows - 1), column: wanted.column }

  useEffect(() => {
    if (!moved.current) return
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`)
    // A row that is not in the page yet comes with another rendering.
    if (cell === null || cell === undefined) return
    moved.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  const move = useCallback((cell: GridCell) => {
    moved.current = true
    setActive(cell)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.altKey ? undefined : led(active, event, page(), rows, columns)
    if (to === undefined) return
    event.preventDefault()
    const cell = { row: Math.min(Math.max(to.row, HEAD_ROW), rows - 1), column: Math.min(Math.max(to.column, 0), columns - 1) }
    move(cell)
  }
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const [row, column] = (target.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? '').split(':').map(Number)
    moved.current = false
    if (row !== undefined && column !== undefined) setActive({ row, column })
  }
  return { active, move, onKeyDown, onFocus }
}
