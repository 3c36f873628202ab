/**
 * The tests of a room, loaded once, and run again under one fault after the other as Stryker's runner asks: loading them
 * takes longer than most of them do. A test counts as one that notices a fault only if it goes well again without it, so
 * that nothing a fault has left behind passes for a fault that is noticed.
 */
import path from 'node:path'
import { BroadcastChannel } from 'node:worker_threads'
import { describe, inject, test, vi, type TestContext } from 'vitest'
import { getFn } from 'vitest/suite'

type Task = TestContext['task']
type Tasks = Task['file']['tasks']

declare module 'vitest' {
  export interface ProvidedContext {
    /** With `anew`, what a test loads itself is loaded anew for it. */
    warm: { readonly channel: string; readonly files: readonly string[]; readonly anew: boolean }
  }
}

/** What the runner asks: whether one of these tests, named by file and name, notices this fault. */
interface Asked {
  readonly fault: string
  readonly tests: readonly string[]
  readonly hitLimit?: number
}
type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'missed' }
  /** None of the tests notices it that could be run again; there are others. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'spoiled' }
  | { readonly kind: 'noticed' | 'endless'; readonly by: string; readonly message: string }

/** A test that never ends is given this long, in milliseconds, beyond four times what it takes without a fault. */
const GRACE = 10_000

const { channel, files, anew } = inject('warm')
const planted = ((globalThis as unknown as Record<string, unknown>)['__stryker__'] ??= {}) as {
  activeMutant?: string | undefined
  hitCount?: number
  hitLimit?: number | undefined
}

for (const file of files) describe(file, () => import(/* @vite-ignore */ path.resolve(file)).then(() => undefined))

/** The tests in here that were run, each by the name of its file, its suites and its own. */
const named = (tasks: Tasks, before: readonly string[]): readonly (readonly [string, Task])[] =>
  tasks.flatMap(task => {
    if (task.type === 'suite') return named(task.tasks, [...before, task.name])
    const [file = '', ...names] = [...before, task.name]
    return task.result?.state === 'pass' ? [[`${file}#${names.join(' ').trim()}`, task] as const] : []
  })

type Ended = { readonly failed: false } | { readonly failed: true; readonly endless: boolean; readonly message: string }

/** Runs a test once more, for so long at most. */
async function run(task: Task, patience: number): Promise<Ended> {
  let timer: NodeJS.Timeout | undefined
  const late = Symbol('late')
  const waited = new Promise(resolve => (timer = setTimeout(resolve, patience, late)))
  if (anew) vi.resetModules()
  try {
    const came = await Promise.race([Promise.resolve(getFn(task)()), waited])
    return came === late ? { failed: true, endless: true, message: 'never ends' } : { failed: false }
  } catch (error) {
    return { failed: true, endless: false, message: error instanceof Error ? error.message : String(error) }
  } finally {
    clearTimeout(timer)
  }
}

test('faults', { timeout: 0 }, async ({ task }) => {
  const tests = new Map<string, Task[]>()
  for (const [name, one] of named(task.file.tasks, [])) tests.set(name, [...(tests.get(name) ?? []), one])
  const took = new Map<Task, number>()
  for (const one of [...tests.values()].flat()) {
    const began = performance.now()
    const again = await run(one, 600_000)
    if (again.failed) console.error(`cannot be run again: ${one.name}: ${again.message}`)
    else took.set(one, performance.now() - began)
  }
  const duration = (one: Task) => took.get(one) ?? Infinity

  async function answer({ fault, tests: chosen, hitLimit }: Asked): Promise<Answer> {
    const all = chosen.flatMap(name => (tests.get(name) ?? []).map(one => ({ name, one })))
    const due = all.filter(({ one }) => took.has(one))
    due.sort((a, b) => duration(a.one) - duration(b.one))
    for (const { name, one } of due) {
      const patience = 4 * duration(one) + GRACE
      Object.assign(planted, { activeMutant: fault, hitCount: 0, hitLimit })
      let under = await run(one, patience)
      // A busy machine must not pass for a fault that is noticed.
      if (under.failed && under.endless) under = await run(one, patience)
      planted.activeMutant = undefined
      if (!under.failed) continue
      if ((await run(one, patience + 60_000)).failed) return { kind: 'spoiled' }
      return { kind: under.endless ? 'endless' : 'noticed', by: name, message: under.message }
    }
    return { kind: due.length < all.length ? 'unsure' : 'missed' }
  }

  const port = new BroadcastChannel(channel)
  await new Promise<void>(resolve => {
    port.onmessage = message => {
      const asked = (message as { data: Asked | 'end' }).data
      if (asked === 'end') resolve()
      else void answer(asked).then(said => port.postMessage({ to: asked.fault, ...said }))
    }
    port.postMessage({ to: 'ready', kind: 'ready' })
  })
  port.close()
})
