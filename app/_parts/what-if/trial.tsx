'use client'

import { useMemo, useRef, useState } from 'react'
import { topics, type FactName } from '@/lib/policy/facts'
import type { Answers } from '@/lib/wizard/session-state'
import { changesIn, deciding, withChanges, type WhatIfEdits, type WhatIfEdit } from '@/lib/wizard/what-if-edit'
import { progressOfResult } from '@/lib/wizard/result-answers'
import { diffResults } from '@/lib/results/result-diff'
import { ruleResultsOf, type RuleResult } from '@/lib/results/rule-results'
import { useI18n } from '../use-i18n'
import { Effect } from './effect'
import { SideBySide } from './side-by-side'
import { TryRow } from './try-row'

/** Whose answers are tried, and what takes those that are to be kept. */
export interface WhatIfProps {
  /** Every answer, also those that count for nothing now. */
  readonly answers: Answers
  readonly on: string
  readonly today: string
  /** The result as it stands. */
  readonly outcomes: readonly RuleResult[]
  readonly onKeep: (answers: Answers) => void
}

/** Every answer to try out, and beside it what turns; then both situations side by side. */
export function Trial({ answers, on, today, outcomes, onKeep }: WhatIfProps) {
  const { t } = useI18n()
  const [tried, setTried] = useState<WhatIfEdits>({})
  const [done, setDone] = useState<'kept' | 'dropped' | undefined>(undefined)
  const [beside, setBeside] = useState(false)
  const blank = Object.keys(answers).length === 0
  const [wasBlank, setWasBlank] = useState(blank)
  if (wasBlank !== blank) {
    setWasBlank(blank)
    // Whoever erases every answer also means those that were only tried, and the names of the situations.
    if (blank) {
      setTried({})
      setBeside(false)
      setDone(undefined)
    }
  }
  const rest = useRef<HTMLDetailsElement>(null)

  // Rows stay where they are while something is tried, so that nothing moves under the reader's hands.
  const before = useMemo(() => progressOfResult(answers, on), [answers, on])
  const first = useMemo(() => deciding(before, on), [before, on])
  const changes = useMemo(() => changesIn(answers, tried), [answers, tried])
  const { changed, asked, compared } = useMemo(() => {
    const changed = withChanges(answers, changes)
    const { relevant, remaining } = progressOfResult(changed, on)
    const after = changes.length === 0 ? outcomes : ruleResultsOf({ facts: relevant, on, today })
    return { changed, asked: remaining.filter(fact => !before.remaining.includes(fact)), compared: diffResults(outcomes, after) }
  }, [answers, changes, before, outcomes, on, today])

  const put = (fact: FactName, row: WhatIfEdit) => {
    setDone(undefined)
    setTried({ ...tried, [fact]: row })
  }
  const drop = (facts: readonly FactName[]) => {
    setDone('dropped')
    const left = { ...tried }
    for (const fact of facts) delete left[fact]
    setTried(left)
  }
  const keep = () => {
    onKeep(changed)
    setTried({})
    setDone('kept')
  }
  const goTo = (fact: FactName) => {
    if (!first.has(fact) && rest.current !== null) rest.current.open = true
    document.getElementById(`try-${fact}`)?.focus()
  }

  const rows = (wanted: (fact: FactName) => boolean) =>
    topics.map(({ id, facts }) => {
      const these = facts.filter(wanted)
      return these.length === 0 ? null : (
        <fieldset key={id} className="try-topic">
          <legend>{t(`wizard.steps.${id}.title`)}</legend>
          {these.map(fact => (
            <TryRow key={fact} fact={fact} on={on} answer={answers[fact]} tried={tried[fact]} onTry={row => put(fact, row)} />
          ))}
        </fieldset>
      )
    })
  const others = topics.some(({ facts }) => facts.some(fact => !first.has(fact)))

  return (
    <>
      <div className="trial">
        <div className="trial-answers">
          <h3>{t('ahead.whatIf.deciding')}</h3>
          {rows(fact => first.has(fact))}
          {others && (
            <details ref={rest}>
              <summary>{t('ahead.whatIf.rest')}</summary>
              <div className="fold">{rows(fact => !first.has(fact))}</div>
            </details>
          )}
        </div>
        <Effect
          changes={changes}
          compared={compared}
          asked={asked}
          done={done}
          beside={beside}
          onDrop={drop}
          onKeep={keep}
          onGoTo={goTo}
          onBeside={setBeside}
        />
      </div>
      {beside && <SideBySide changes={changes} compared={compared} on={on} />}
    </>
  )
}
