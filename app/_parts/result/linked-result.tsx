'use client'

import { useEffect, useMemo, useState } from 'react'
import { answersToday } from '@/lib/share-link/link-today'
import { linkOf, readLink, type Linked } from '@/lib/share-link/share-link'
import { emptySession, type SessionState } from '@/lib/wizard/session-state'
import { answersOfLink, progressOfResult } from '@/lib/wizard/result-answers'
import { AskFirst } from '../ask-first'
import { useSessionStore } from '../session'
import { navigate } from '../use-hash-route'
import { Notice } from '../notice'
import { AnswersElsewhere } from './answers-at'
import { BrokenLink } from './broken-link'
import { CodeTick } from './code-tick'
import { CopyLink } from './copy-link'
import { KeepFold } from './keep-fold'
import { LeaveLink } from './leave-link'
import type { Checklist } from './checklist'
import { PaperDetails } from './paper-details'
import { PrintButton } from './print-button'
import { ChangesSinceLink } from './changes-since-link'
import { ResultView } from './result-view'
import { useI18n } from '../use-i18n'

/** Where the notice stands that lets the answers be taken over; until then they cannot be changed. */
const notice = 'from-link'
const toNotice = () => `#${notice}`
const afterTakingOver = { ask: toNotice, change: toNotice, askRoute: toNotice }

/**
 * The result of the case in a link, for the day it was checked for. One’s own answers are left alone: another day, or
 * answers tried out and kept, make another link. `onLeave` shows one’s own result.
 */
export function LinkedResult({ link, own, today, onLeave }: { link: string; own: SessionState; today: string; onLeave: () => void }) {
  const read = useMemo(() => readLink(link), [link])
  useEffect(() => document.querySelector('h1')?.focus({ preventScroll: true }), [])
  const hasOwn = Object.keys(own.answers).length > 0
  return read.ok ? (
    <FromLink linked={read.linked} hasOwn={hasOwn} today={today} onLeave={onLeave} />
  ) : (
    <BrokenLink problem={read.problem} hasOwn={hasOwn} onLeave={onLeave} />
  )
}

function FromLink({ linked, hasOwn, today, onLeave }: { linked: Linked; hasOwn: boolean; today: string; onLeave: () => void }) {
  const { t } = useI18n()
  const { update } = useSessionStore()
  const { on } = linked
  const { answers, gone } = useMemo(() => answersToday(linked), [linked])
  const relevant = useMemo(() => progressOfResult(answers, on).relevant, [answers, on])
  const facts = useMemo(() => answersOfLink(answers, on), [answers, on])
  const [checklist, setChecklist] = useState<Checklist>(emptySession)

  const takeOver = () => {
    update(was => ({ ...emptySession, code: was.code, on: on === today ? null : on, answers }))
    onLeave()
  }

  return (
    <AnswersElsewhere value={afterTakingOver}>
      <ResultView
        answers={answers}
        facts={relevant}
        blank={Object.keys(facts).length === 0}
        on={on}
        today={today}
        kicker={t('link.kicker')}
        aside={<ChangesSinceLink linked={linked} answers={answers} gone={gone} />}
        checklist={checklist}
        onDay={day => navigate(linkOf(answers, day ?? today))}
        onAnswers={next => navigate(linkOf(next, on))}
        onChecklist={change => setChecklist(was => ({ ...was, ...change }))}
      >
        <div id={notice}>
          <Notice title={t('link.title')}>
            <p>{t('link.text')}</p>
            <div className="actions">
              {hasOwn ? (
                <AskFirst
                  words={{ offer: t('link.take.offer'), sure: t('link.take.sure'), yes: t('link.take.yes'), no: t('link.take.no') }}
                  onYes={takeOver}
                />
              ) : (
                <button type="button" className="button-link" onClick={takeOver}>
                  {t('link.take.offer')}
                </button>
              )}
              <LeaveLink hasOwn={hasOwn} onLeave={onLeave} />
            </div>
          </Notice>
        </div>
        <div className="actions">
          <PrintButton />
        </div>
        <KeepFold>
          <CodeTick />
          <PaperDetails />
          <CopyLink facts={facts} on={on} />
        </KeepFold>
      </ResultView>
    </AnswersElsewhere>
  )
}
