'use client'

import { proxy, wrap } from 'comlink'
import { MissingPart } from '../../on-demand/part'
import { keepErrors } from './keep-errors'
import { ListError } from './list-error'
import type { ListService } from './list-service'
import type { Methods, ReadingState } from './protocol'

/** One list, read and held by a worker of its own. */
export interface ListClient {
  readonly ask: <Name extends keyof Methods>(name: Name, given: Parameters<Methods[Name]>[0]) => Promise<ReturnType<Methods[Name]>>
  /** Ends the worker, and with it the list; whatever was asked is never answered. */
  readonly end: () => void
}

/** Begins a worker. Everything that takes long happens there. */
export function createListClient(onProgress: (progress: ReadingState) => void): ListClient {
  keepErrors()
  const worker = new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' })
  const service = wrap<ListService>(worker)
  const waiting = new Set<(failure: ListError | MissingPart) => void>()
  let runs = false
  void service.begin(proxy(onProgress)).then(() => {
    runs = true
  })
  worker.addEventListener('error', ({ message }) => {
    // A worker that never ran did not come; that is no fault of the list.
    const failure = runs
      ? new ListError({ code: 'unreadable', values: { reason: message } })
      : new MissingPart('the list’s worker did not come')
    for (const fail of waiting) fail(failure)
    waiting.clear()
  })
  /** An answer of the worker, or why it has none; a worker that breaks off answers nothing any more. */
  const answered = <Gave>(answer: Promise<Gave>): Promise<Gave> =>
    new Promise((give, fail) => {
      waiting.add(fail)
      void answer.then(give, fail).finally(() => waiting.delete(fail))
    })
  return {
    ask: <Name extends keyof Methods>(name: Name, given: Parameters<Methods[Name]>[0]) => {
      // Which of the methods it is, is known only here; name and argument come together, so they fit.
      const call = service[name] as unknown as (given: unknown) => Promise<ReturnType<Methods[Name]>>
      return answered(call(given))
    },
    end: () => worker.terminate(),
  }
}
