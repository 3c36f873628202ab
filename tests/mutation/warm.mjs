/** The other end of warm.ts, in Stryker's runner: starts the tests of a room once, and asks them about one fault at a time. */
import { BroadcastChannel } from 'node:worker_threads'
import path from 'node:path'
import { createVitest } from 'vitest/node'
import { roomAtHand } from './rooms.mjs'

/**
 * @typedef {{ to: string, kind: 'ready' | 'missed' | 'unsure' | 'spoiled' | 'noticed' | 'endless', by?: string, message?: string }} Said
 * @typedef {{ ask(fault: string, tests: readonly string[], hitLimit: number | undefined): Promise<Said>, end(): Promise<void> }} Warm
 */

/**
 * @param {readonly string[]} files the files of tests, with their whole path
 * @returns {Promise<Warm>} rejects where the tests cannot be loaded
 */
export async function warmUp(files) {
  const channel = `warm ${process.pid} ${performance.now()}`
  const port = new BroadcastChannel(channel)
  /** @type {Map<string, (said: Said) => void>} */
  const waiting = new Map()
  port.onmessage = message => {
    const said = /** @type {{ data: Said }} */ (message).data
    waiting.get(said.to)?.(said)
    waiting.delete(said.to)
  }
  /** @type {(to: string) => Promise<Said>} */
  const answer = to => new Promise(resolve => waiting.set(to, resolve))

  const vitest = await createVitest('test', {
    config: 'tests/mutation/warm.vitest.ts',
    pool: 'threads',
    maxWorkers: 1,
    watch: false,
    reporters: [{}],
    onConsoleLog: () => false,
  })
  const named = files.map(file => path.relative(process.cwd(), file))
  vitest.provide('warm', { channel, files: named, anew: roomAtHand().loads ?? false })
  const ready = answer('ready')
  const ended = vitest.start().then(() => undefined)
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error(`the tests end before they were asked: ${JSON.stringify(vitest.state.getFiles().map(file => file.result?.errors))}`)
    }),
  ])
  return {
    ask(fault, tests, hitLimit) {
      const said = answer(fault)
      port.postMessage({ fault, tests, hitLimit })
      return said
    },
    async end() {
      port.postMessage('end')
      await ended
      port.close()
      await vitest.close()
    },
  }
}
