'use client'

import type { Ask, Calls, Progress, Told } from './calls'
import { Refused } from './refused'

/** One list, read and held by a worker of its own. */
export interface Desk {
  readonly ask: <Name extends keyof Calls>(name: Name, ...given: Parameters<Calls[Name]>) => Promise<ReturnType<Calls[Name]>>
  /** Ends the worker, and with it the list; whatever was asked is never answered. */
  readonly end: () => void
}

/** Begins a worker. Everything that takes long happens there. */
export function openDesk(onProgress: (progress: Progress) => void): Desk {
  const worker = new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { readonly give: (gave: never) => void; readonly fail: (reason: Refused) => void }>()
  let count = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'progress') return onProgress(data.progress)
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if (data.kind === 'gave') asked?.give(data.gave as never)
    else asked?.fail(new Refused(data.problem))
  })
  worker.addEventListener('error', ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Refused({ code: 'unreadable', values: { reason: message } }))
    waiting.clear()
  })
  return {
    ask: (name, ...given) =>
      new Promise((give, fail) => {
        count += 1
        waiting.set(count, { give, fail })
        worker.postMessage({ number: count, name, given: given[0] } as Ask)
      }),
    end: () => worker.terminate(),
  }
}
