import { fileURLToPath } from 'node:url'
import { isQuick, roomAtHand } from './rooms.mjs'

const { name, mutate, ignoreStatic = false } = roomAtHand()

/**
 * How faults are planted in a room. With MUTATION_CHANGED=only what the last run found is kept, and only faults in files
 * or of tests that have changed since are tried: quick, but it does not see that something changed which they share.
 */
export default {
  testRunner: 'vitest-loading',
  plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(new URL('runner.mjs', import.meta.url))],
  vitest: { configFile: 'tests/mutation/room.vitest.ts', related: false },
  mutate,
  coverageAnalysis: 'perTest',
  ignoreStatic: ignoreStatic || isQuick,
  // A busy machine must not pass for a fault that is noticed.
  timeoutMS: 90_000,
  timeoutFactor: 4,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  incremental: process.env.MUTATION_CHANGED === 'only',
  incrementalFile: `tests/.results/mutation-${name}-kept.json`,
  ignorePatterns: ['tests/.results', '.next'],
  tempDirName: `tests/.results/mutation-${name}`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `tests/.results/mutation-${name}.json` },
}
