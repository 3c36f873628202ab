'use client'

import type { WorkerRequest, Methods, ReadingState, WorkerMessage } from './protocol'
import { MissingPart } from '../../on-demand/part'
import { ListError } from './list-error'

/** One list, read and held by a worker of its own. */
export interface ListClient {
  readonly ask: <Name extends keyof Methods>(name: Name, given: Parameters<Methods[Name]>[0]) => Promise<ReturnType<Methods[Name]>>
  /** Ends the worker, and with it the list; whatever was asked is never answered. */
  readonly end: () => void
}

/** Begins a worker. Everything that takes long happens there. */
export function createListClient(onProgress: (progress: ReadingState) => void): ListClient {
  const worker = new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { readonly give: (gave: never) => void; readonly fail: (reason: ListError | MissingPart) => void }>()
  let count = 0
  let runs = false
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === 'ready') {
      runs = true
      return
    }
    if (data.kind === 'progress') return onProgress(data.progress)
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if (data.kind === 'gave') asked?.give(data.gave as never)
    else asked?.fail(data.kind === 'missing' ? new MissingPart('a part of the list’s worker did not come') : new ListError(data.problem))
  })
  worker.addEventListener('error', ({ message }) => {
    // A worker that never ran did not come; that is no fault of the list.
    const failure = runs
      ? new ListError({ code: 'unreadable', values: { reason: message } })
      : new MissingPart('the list’s worker did not come')
    for (const { fail } of waiting.values()) fail(failure)
    waiting.clear()
  })
  return {
    ask: (name, given) =>
      new Promise((give, fail) => {
        count += 1
        waiting.set(count, { give, fail })
        worker.postMessage({ number: count, name, given } as WorkerRequest)
      }),
    end: () => worker.terminate(),
  }
}
