'use client'

import { memo } from 'react'
import { ruleIds } from '@/lib/policy/law'
import type { Standing } from '@/lib/results/rule-results'
import { GivenText } from '../../given-text'
import { Mark } from '../../mark'
import { markOf } from '../../status'
import type { Row } from '../store/protocol'
import { Tick } from './optimistic-checkbox'
import { cellMarks } from './use-grid-navigation'
import { placeOfPerson } from '../use-people-route'
import type { RowWords } from './use-row-labels'

/** The columns before the rules: a box to choose the person, the name, the next day, what is missing. */
export const FIRST_RULE = 4

/**
 * One person. Without `row` the person is not here yet, and the row keeps the place. `start` is its distance from the
 * top, `active` the column of the active cell, where that is in this row.
 */
export const TableRow = memo(function TableRow({
  place,
  start,
  row,
  words,
  active,
  onChoose,
}: {
  place: number
  start: number
  row: Row | undefined
  words: RowWords
  active: number | undefined
  onChoose: (person: number, chosen: boolean) => void
}) {
  const name = row === undefined ? '…' : (row.name ?? words.unnamed(row.line))
  const missing = row?.missing.map(fact => words.fact[fact]) ?? []
  return (
    <div
      role="row"
      className="people-row"
      aria-rowindex={place + 2}
      ref={element => void element?.style.setProperty('transform', `translateY(${start}px)`)}
      onKeyDown={event => {
        if (event.key === 'Enter' && row !== undefined) window.location.hash = placeOfPerson(row.person)
      }}
    >
      <div role="gridcell" aria-colindex={1} className="people-choose">
        <Tick
          of={row}
          aria-label={words.choose(name)}
          checked={row?.chosen ?? false}
          disabled={row === undefined || row.faults > 0}
          onTick={chosen => row !== undefined && onChoose(row.person, chosen)}
          {...cellMarks(place, 0, active)}
        />
      </div>
      <div role="rowheader" aria-colindex={2} className="people-name">
        <a href={row === undefined ? undefined : placeOfPerson(row.person)} {...cellMarks(place, 1, active)}>
          {row?.name === undefined ? name : <GivenText>{row.name}</GivenText>}
        </a>
        {row?.since !== undefined && <span className="people-since">{words.since(row.since)}</span>}
      </div>
      <div role="gridcell" aria-colindex={3} className="people-next" {...cellMarks(place, 2, active)}>
        {typeof row?.next === 'string' && words.day(row.next)}
      </div>
      <div role="gridcell" aria-colindex={4} className="people-missing" title={missing.join('\n') || undefined} {...cellMarks(place, 3, active)}>
        {row !== undefined && row.faults > 0 && <strong>{words.faults(row.faults)}</strong>}
        {missing.length > 0 && (
          <>
            <span className="people-count">{missing.length}</span>
            <span>{` ${missing.join(words.comma)}`}</span>
          </>
        )}
      </div>
      {ruleIds.map((rule, index) => (
        <StandingCell key={rule} place={place} column={FIRST_RULE + index} standing={row?.standings[index]} words={words} active={active} />
      ))}
    </div>
  )
})

/** How one rule stands for the person: the shape for the eye, the word for the ear and the mouse. */
function StandingCell({
  place,
  column,
  standing,
  words,
  active,
}: {
  place: number
  column: number
  standing: Standing | undefined
  words: RowWords
  active: number | undefined
}) {
  const word = standing && words.standing[standing]
  return (
    <div role="gridcell" aria-colindex={column + 1} className="people-rule status" data-kind={standing} title={word} {...cellMarks(place, column, active)}>
      {standing !== undefined && (
        <>
          <Mark kind={markOf(standing)} />
          <span className="aloud">{word}</span>
        </>
      )}
    </div>
  )
}
