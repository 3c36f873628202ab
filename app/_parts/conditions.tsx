import type { ReactNode } from 'react'
import { Mark, type MarkKind } from './mark'

/** Met, not met, or not answered yet. */
export type ConditionState = 'met' | 'unmet' | 'open'

const marks = { met: 'met', unmet: 'unmet', open: 'open' } as const satisfies Record<ConditionState, MarkKind>

/** Conditions under each other. `rule` says how they hang together where it is not "all of them": "any one of". */
export function Conditions({ rule, children }: { rule?: ReactNode; children: ReactNode }) {
  return (
    <>
      {rule !== undefined && <p className="conditions-rule">{rule}</p>}
      <ul className="conditions">{children}</ul>
    </>
  )
}

/**
 * One condition. Without a state it is only told, as on the page of a rule; with one, `word` (in its brackets) says it
 * for the ear and for paper. Conditions inside it are given as `parts`.
 */
export function ConditionLine({
  state,
  word,
  parts,
  children,
}: {
  state?: ConditionState
  word?: string
  parts?: ReactNode
  children: ReactNode
}) {
  return (
    <li className="condition" data-state={state}>
      {state === undefined ? <span aria-hidden="true">–</span> : <Mark kind={marks[state]} />}
      <span className="condition-text">
        {children}
        {word !== undefined && <span className="condition-state">{` ${word}`}</span>}
      </span>
      {parts !== undefined && <div className="condition-parts">{parts}</div>}
    </li>
  )
}
