'use client'

import { useEffect, useRef, useState } from 'react'
import { verdictsOf } from '@/lib/check/check'
import { AnswersElsewhere } from '../result/answers-at'
import { CodeTick } from '../result/code-tick'
import { KeepFold } from '../result/keep-fold'
import { PrintButton } from '../result/print-button'
import { ResultView } from '../result/result-view'
import type { OpenPerson } from './store/protocol'
import { PersonHead } from './person-head'
import { whoOf } from './print/who'
import { CorrectPerson } from './corrections/correct-person'
import { Notice } from '../notice'
import { ChangesOfPerson } from './compare/changed-list'
import { PersonWorkFields } from './person-work'
import { ChangesSinceSaved } from './save/changes-since-saved'
import { listHref, personHref } from './people-route'
import { checklistOf, type OpenList } from './store/use-list'
import { useListAnswer } from './store/use-list-answer'
import { navigate } from '../use-hash-route'
import { useI18n } from '../use-i18n'

/** Answers of a listed person are given on the very page. */
const here = { ask: () => '#what-if', change: () => '#what-if' } as const

/** One person of the list: the same result a single person sees; what is changed in it is changed in the list. */
export function PersonPage({ list, person, today }: { list: OpenList; person: number; today: string }) {
  const answer = useListAnswer(list, 'person', person)
  const open = answer?.gave
  const gone = answer !== undefined && open === undefined
  useEffect(() => {
    if (gone) navigate(listHref)
  }, [gone])
  return open === undefined ? null : <Opened list={list} open={open} today={today} />
}

function Opened({ list, open, today }: { list: OpenList; open: OpenPerson; today: string }) {
  const { t } = useI18n()
  const { person, facts, before, after } = open
  const name = open.name ?? t('lists.unnamed', { line: open.line })
  const [checklist, setChecklist] = useState(() => checklistOf(open.work))
  const arrived = useRef(false)
  useEffect(() => {
    if (arrived.current) return
    arrived.current = true
    window.scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
  return (
    <AnswersElsewhere value={here}>
      <nav className="people-steps" aria-label={t('lists.person.steps')}>
        <a className="back" href={listHref}>
          {t('lists.person.back')}
        </a>
        {before !== undefined && <a href={personHref(before)}>{t('lists.person.before')}</a>}
        {after !== undefined && <a href={personHref(after)}>{t('lists.person.after')}</a>}
      </nav>
      <ResultView
        answers={facts}
        facts={facts}
        blank={Object.keys(facts).length === 0}
        on={open.on ?? today}
        today={today}
        kicker={<PersonHead open={open} name={name} />}
        who={whoOf(open, name)}
        checklist={checklist}
        aside={
          <>
            {open.faults.length > 0 && <CorrectPerson list={list} person={person} />}
            {open.changes !== undefined && (
              <Notice plain title={t('lists.compare.title')}>
                <ChangesOfPerson changes={open.changes} />
              </Notice>
            )}
            {open.saved !== undefined && <ChangesSinceSaved saved={open.saved} now={verdictsOf(facts, open.on ?? today)} />}
          </>
        }
        onDay={day => void list.act('change', { person, on: day })}
        onAnswers={answers => void list.act('change', { person, facts: answers })}
        onChecklist={change => {
          const next = { ...checklist, ...change }
          setChecklist(next)
          void list.act('note', { person, work: change })
        }}
      >
        <div className="actions">
          <PrintButton />
          <a href="#what-if">{t('lists.person.change')}</a>
        </div>
        <PersonWorkFields work={open.work} onWork={work => void list.act('note', { person, work })} />
        <KeepFold>
          <CodeTick />
        </KeepFold>
      </ResultView>
    </AnswersElsewhere>
  )
}
