'use client'

import { useLocale } from 'next-intl'
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react'
import type { Problem } from '@/lib/case-list/list-problem'
import type { PersonWork } from '@/lib/case-list/person-work'
import { useSessionStore } from '../../session'
import { MissingPart } from '../../on-demand/part'
import { useAttempt } from '../../on-demand/use-attempt'
import type { Checklist } from '../../result/checklist'
import type { Methods, Overview, ReadingState, UploadSource } from './protocol'
import { carry, dropCarried, takeCarried } from './carried-list'
import { createListClient, type ListClient } from './list-client'
import { createUnsavedEdits, type UnsavedEdits } from './unsaved-edits'
import { answerOf, problemOf } from './list-error'
import { rememberedCorrections } from './remembered-corrections'

/** Calls that leave the list otherwise than it was, or show other people. */
type Acts = Exclude<
  { [Name in keyof Methods]: ReturnType<Methods[Name]> extends Overview ? Name : never }[keyof Methods],
  'open' | 'mean' | 'readAgain'
>

/** A list that is open. `overview` is another object whenever something about the list is different. */
export interface OpenList {
  readonly name: string | undefined
  readonly overview: Overview
  readonly unsavedEdits: UnsavedEdits
  /**
   * Asks the worker something and hands over what comes. Never rejects: why there is no answer stands on the page, unless
   * `refuse` takes it; where a part of the site did not come for it, the page offers to ask once more.
   */
  readonly ask: <Name extends keyof Methods>(
    name: Name,
    given: Parameters<Methods[Name]>[0],
    take: (gave: ReturnType<Methods[Name]>) => void | Promise<void>,
    refuse?: (problem: Problem) => void,
  ) => Promise<void>
  /** Does something to the list, in the same way. */
  readonly act: <Name extends Acts>(name: Name, given: Parameters<Methods[Name]>[0], refuse?: (problem: Problem) => void) => Promise<void>
}

/** Reads an open list again, in one of the ways the worker has for that. */
export type Reread = <Name extends 'mean' | 'readAgain'>(name: Name, given: Parameters<Methods[Name]>[0]) => void

/** How far a person’s documents are, of what is written down. */
export const checklistOf = (work: PersonWork | undefined): Checklist => ({ ready: work?.ready ?? [], applyOn: work?.applyOn ?? null })

export type Stage =
  /** `pasted` are rows that could not be read, to be put right or tried again. */
  | { readonly at: 'bring'; readonly problem?: Problem | undefined; readonly pasted?: string | undefined }
  | { readonly at: 'reading'; readonly name: string | undefined; readonly progress: ReadingState | undefined }
  | { readonly at: 'list'; readonly list: OpenList; readonly failure?: Problem | undefined }

/** A list from its file to its end. Each list has a worker of its own, so stopping is ending the worker. */
export function useList(): {
  stage: Stage
  /** Said where a part of the site did not come that something asked for needs. */
  notice: ReactElement | undefined
  open: (source: UploadSource) => void
  /** Reads the list again: from where someone says it stands, or with what its columns are said to mean. */
  reread: Reread
  close: () => void
} {
  const locale = useLocale()
  const [stage, setStage] = useState<Stage>({ at: 'bring' })
  const { attempt, notice } = useAttempt()
  const { today } = useSessionStore()
  const [unsavedEdits] = useState(createUnsavedEdits)
  const current = useRef<
    { readonly source: UploadSource; readonly client: ListClient; readonly read: (reading: Promise<Overview>) => Promise<void> } | undefined
  >(undefined)

  const close = useCallback(
    (problem?: Problem, pasted?: string) => {
      current.current?.client.end()
      current.current = undefined
      unsavedEdits.forget()
      setStage({ at: 'bring', problem, pasted })
    },
    [unsavedEdits],
  )

  const begin = useCallback(
    (source: UploadSource): Promise<void> => {
      close()
      const name = source.from === 'file' ? source.file.name : undefined
      const client = createListClient(progress => setStage(was => (was.at === 'reading' ? { ...was, progress } : was)))
      const show = (overview: Overview) => {
        if (current.current?.client === client) setStage({ at: 'list', list: { name, overview, unsavedEdits, ask, act } })
      }
      const failed = (failure: Problem) => setStage(was => (was.at === 'list' && was.list.ask === ask ? { ...was, failure } : was))
      const ask: OpenList['ask'] = (call, given, take, refuse = failed) =>
        attempt(async () => {
          const asked = await answerOf(client.ask(call, given))
          if (asked.ok) await take(asked.gave)
          else refuse(asked.problem)
        }, call)
      const act: OpenList['act'] = (call, given, refuse) => {
        if (call !== 'look' && call !== 'choose') unsavedEdits.remember()
        return ask(call, given, show, refuse)
      }
      const read = async (reading: Promise<Overview>): Promise<void> => {
        setStage({ at: 'reading', name, progress: undefined })
        try {
          show(await reading)
          dropCarried()
        } catch (failure) {
          if (current.current?.client !== client) return
          const pasted = source.from === 'paste' ? source.text : undefined
          const missing = failure instanceof MissingPart
          close(missing ? undefined : problemOf(failure), pasted)
          if (!missing) return
          // However the page is loaded again, the rows are there.
          if (pasted !== undefined) carry({ from: 'paste', text: pasted })
          throw failure
        }
      }
      current.current = { source, client, read }
      return read(client.ask('open', { source, today: today(), locale, remembered: rememberedCorrections() }))
    },
    [attempt, close, locale, today, unsavedEdits],
  )
  const open = useCallback((source: UploadSource) => void attempt(() => begin(source)), [attempt, begin])
  const reread = useCallback<Reread>(
    (call, given) => {
      const meant = current.current
      if (meant === undefined) return
      unsavedEdits.forget()
      // Tried again after a failure, the list is read anew: its worker is gone.
      void attempt(() => (current.current === meant ? meant.read(meant.client.ask(call, given)) : begin(meant.source)))
    },
    [attempt, begin, unsavedEdits],
  )

  useEffect(() => {
    const carried = takeCarried()
    // What was carried over is read, and gone, once the page is there; the server has none.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    if (carried?.from === 'paste') setStage({ at: 'bring', pasted: carried.text })
    if (carried?.from === 'list') {
      void attempt(async () => {
        await begin({ from: 'file', file: new File([carried.file], `${carried.name}.json`) })
        if (carried.unsaved) unsavedEdits.remember()
      })
    }
  }, [attempt, begin, unsavedEdits])
  useEffect(() => () => current.current?.client.end(), [])
  return { stage, notice, open, reread, close: () => close() }
}
