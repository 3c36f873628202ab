'use client'

import { memo } from 'react'
import { ruleIds } from '@/lib/policy/law'
import type { Leaning } from '@/lib/check/leaning'
import type { RuleStatus } from '@/lib/results/rule-results'
import { visibleText } from '@/lib/text/hidden-signs'
import { GivenText } from '../../given-text'
import { Mark } from '../../mark'
import { markOf } from '../../status'
import type { ListRow } from '../store/protocol'
import { OptimisticCheckbox } from './optimistic-checkbox'
import { cellMarks } from './use-grid-navigation'
import { personHref } from '../people-route'
import type { RowLabels } from './use-row-labels'

/** The columns before the rules: a box to choose the person, the name, the next day, what is missing. */
export const FIRST_RULE = 4

/**
 * One person. Without `row` the person is not here yet, and the row keeps the place. `start` is its distance from the
 * top, `active` the column of the active cell, where that is in this row.
 */
export const TableRow = memo(function TableRow({
  rowIndex,
  start,
  row,
  words,
  columns,
  active,
  onChoose,
}: {
  rowIndex: number
  start: number
  row: ListRow | undefined
  words: RowLabels
  /** The columns kept that are shown, by their places among those kept. */
  columns: readonly number[]
  active: number | undefined
  onChoose: (person: number, chosen: boolean) => void
}) {
  const name = row === undefined ? '…' : (row.name ?? words.unnamed(row.line))
  const missing = row?.missing.map(fact => words.fact[fact]) ?? []
  return (
    <div
      role="row"
      className="people-row"
      aria-rowindex={rowIndex + 2}
      ref={element => void element?.style.setProperty('transform', `translateY(${start}px)`)}
      onKeyDown={event => {
        if (event.key === 'Enter' && row !== undefined) window.location.hash = personHref(row.person)
      }}
    >
      <div role="gridcell" aria-colindex={1} className="people-choose">
        <OptimisticCheckbox
          of={row}
          aria-label={words.choose(name)}
          checked={row?.chosen ?? false}
          disabled={row === undefined || row.faults > 0}
          onTick={chosen => row !== undefined && onChoose(row.person, chosen)}
          {...cellMarks(rowIndex, 0, active)}
        />
      </div>
      <div role="rowheader" aria-colindex={2} className="people-name">
        <a href={row === undefined ? undefined : personHref(row.person)} {...cellMarks(rowIndex, 1, active)}>
          {row?.name === undefined ? name : <GivenText>{row.name}</GivenText>}
        </a>
        {row?.number !== undefined && (
          <span className="people-number">
            <GivenText>{row.number}</GivenText>
          </span>
        )}
        {row?.work !== undefined && <span className="people-work">{words.work(row.work)}</span>}
        {row?.compared !== undefined && <span className="people-since">{words.compared(row.compared)}</span>}
        {row?.since !== undefined && <span className="people-since">{words.since(row.since)}</span>}
      </div>
      {columns.map((column, index) => {
        const text = row?.kept[column]
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={index + 3}
            className="people-text"
            title={text === undefined ? undefined : visibleText(text)}
            {...cellMarks(rowIndex, index + 2, active)}
          >
            {text !== undefined && text !== '' && <GivenText>{text}</GivenText>}
          </div>
        )
      })}
      <div role="gridcell" aria-colindex={columns.length + 3} className="people-next" {...cellMarks(rowIndex, columns.length + 2, active)}>
        {typeof row?.next === 'string' && words.day(row.next)}
      </div>
      <div
        role="gridcell"
        aria-colindex={columns.length + 4}
        className="people-missing"
        title={missing.join('\n') || undefined}
        {...cellMarks(rowIndex, columns.length + 3, active)}
      >
        {row !== undefined && row.faults > 0 && <strong>{words.faults(row.faults)}</strong>}
        {missing.length > 0 && (
          <>
            <span className="people-count">{missing.length}</span>
            <span>{` ${missing.join(words.comma)}`}</span>
          </>
        )}
      </div>
      {ruleIds.map((rule, index) => (
        <StatusCell
          key={rule}
          rowIndex={rowIndex}
          column={FIRST_RULE + columns.length + index}
          status={row?.statuses[index]}
          leaning={row?.leanings[index]}
          words={words}
          active={active}
        />
      ))}
    </div>
  )
})

/** How one rule stands for the person: the shape for the eye, the word for the ear and the mouse. */
function StatusCell({
  rowIndex,
  column,
  status,
  leaning,
  words,
  active,
}: {
  rowIndex: number
  column: number
  status: RuleStatus | undefined
  leaning: Leaning | null | undefined
  words: RowLabels
  active: number | undefined
}) {
  const word = status && words.status(status, leaning)
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      className="people-rule status"
      data-kind={status}
      title={word}
      {...cellMarks(rowIndex, column, active)}
    >
      {status !== undefined && (
        <>
          <Mark kind={markOf(status)} />
          <span className="aloud">{word}</span>
        </>
      )}
    </div>
  )
}
