import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import everything from '../vitest.config'
import { roomAtHand } from './rooms.mjs'

const { tests, without = [], slow = [], env = {}, isolate = true } = roomAtHand()

/** The tests that a planted fault is shown to: only those of its room, with the same chance every time. */
export default defineConfig({
  ...everything,
  test: {
    ...everything.test,
    include: [...tests],
    exclude: [...without],
    globalSetup: [], // a program bundled beforehand would be one without the fault
    env: { ...everything.test?.env, ...env, MUTATION_SLOW: slow.join('|') },
    isolate,
    setupFiles: [fileURLToPath(new URL('same-chance.ts', import.meta.url))],
    reporters: ['default'],
  },
})
