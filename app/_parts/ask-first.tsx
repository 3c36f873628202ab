'use client'

import { useEffect, useRef, useState } from 'react'

/** What an action is called, what is asked before it is done, and the two answers. */
export interface Asking {
  readonly offer: string
  readonly sure: string
  readonly yes: string
  readonly no: string
  /** Said once it is done, where the action does not lead elsewhere. */
  readonly done?: string
}

/** An action that a second press confirms. The focus goes along, as each press takes its own button away. */
export function AskFirst({ words, onYes }: { words: Asking; onYes: () => void }) {
  const [stage, setStage] = useState<'offer' | 'sure' | 'done'>('offer')
  const next = useRef<HTMLElement>(null)
  const before = useRef(stage)
  useEffect(() => {
    if (before.current !== stage) next.current?.focus()
    before.current = stage
  }, [stage])
  const here = (element: HTMLElement | null) => {
    next.current = element
  }
  return (
    <div className="actions" role="status">
      {stage === 'offer' && (
        <button type="button" className="button-link" ref={here} onClick={() => setStage('sure')}>
          {words.offer}
        </button>
      )}
      {stage === 'sure' && (
        <>
          <span>{words.sure}</span>
          <button
            type="button"
            className="button"
            onClick={() => {
              onYes()
              setStage('done')
            }}
          >
            {words.yes}
          </button>
          <button type="button" className="button button-plain" ref={here} onClick={() => setStage('offer')}>
            {words.no}
          </button>
        </>
      )}
      {stage === 'done' && (
        <span tabIndex={-1} ref={here}>
          {words.done}
        </span>
      )}
    </div>
  )
}
