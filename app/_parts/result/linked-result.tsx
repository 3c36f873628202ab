'use client'

import { useEffect, useMemo, useState } from 'react'
import { linkOf, readLink, type Linked } from '@/lib/share-link/share-link'
import { nothingKept, type Kept } from '@/lib/wizard/session-state'
import { journeyOfResult } from '@/lib/wizard/what-if-edit'
import { AskFirst } from '../ask-first'
import { keep } from '../session-store'
import { Notice } from '../notice'
import { AnswersElsewhere } from './answers-at'
import { BrokenLink } from './broken-link'
import { CodeTick } from './code-tick'
import { CopyLink } from './copy-link'
import { LeaveLink } from './leave-link'
import { goToLink, leaveLink } from './link-in-address'
import type { Gathered } from './checklist'
import { PrintButton } from './print-button'
import { SinceThen } from './changes-since-link'
import { Worked } from './result-view'
import { useTongue } from '../use-i18n'

/** Where the notice stands that lets the answers be taken over; until then they cannot be changed. */
const notice = 'from-link'
const afterTakingOver = { ask: () => `#${notice}`, change: () => `#${notice}` }

/**
 * The result of the case in a link, for the day it was checked for. One’s own answers are left alone: another day, or
 * answers tried out and kept, make another link.
 */
export function LinkedResult({ link, own, today }: { link: string; own: Kept; today: string }) {
  const read = useMemo(() => readLink(link), [link])
  useEffect(() => document.querySelector('h1')?.focus({ preventScroll: true }), [])
  const hasOwn = Object.keys(own.answers).length > 0
  return read.ok ? <FromLink linked={read.linked} hasOwn={hasOwn} today={today} /> : <BrokenLink problem={read.problem} hasOwn={hasOwn} />
}

function FromLink({ linked, hasOwn, today }: { linked: Linked; hasOwn: boolean; today: string }) {
  const { tell } = useTongue()
  const plan = useTongue().tell('result.actions.plan')
  const { on, facts: answers } = linked
  const facts = useMemo(() => journeyOfResult(answers, on).used, [answers, on])
  const [gathered, setGathered] = useState<Gathered>(nothingKept)

  const takeOver = () => {
    keep(was => ({ ...nothingKept, code: was.code, on: on === today ? null : on, answers }))
    leaveLink()
  }

  return (
    <AnswersElsewhere value={afterTakingOver}>
      <Worked
        answers={answers}
        facts={facts}
        blank={Object.keys(facts).length === 0}
        on={on}
        today={today}
        kicker={tell('link.kicker')}
        besides={<SinceThen linked={linked} />}
        gathered={gathered}
        onDay={day => goToLink(linkOf(answers, day ?? today))}
        onAnswers={next => goToLink(linkOf(next, on))}
        onGathered={change => setGathered(was => ({ ...was, ...change }))}
      >
        <div id={notice}>
          <Notice title={tell('link.title')}>
            <p>{tell('link.text')}</p>
            <div className="actions">
              {hasOwn ? (
                <AskFirst
                  words={{ offer: tell('link.take.offer'), sure: tell('link.take.sure'), yes: tell('link.take.yes'), no: tell('link.take.no') }}
                  onYes={takeOver}
                />
              ) : (
                <button type="button" className="button-link" onClick={takeOver}>
                  {tell('link.take.offer')}
                </button>
              )}
              <LeaveLink hasOwn={hasOwn} />
            </div>
          </Notice>
        </div>
        <div className="actions">
          <PrintButton />
          <a href="#plan">{plan}</a>
        </div>
        <CodeTick />
        <CopyLink facts={facts} on={on} />
      </Worked>
    </AnswersElsewhere>
  )
}
