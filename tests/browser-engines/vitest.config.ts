import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The main journeys in each engine the machine has. `ENGINES=short` leaves Chromium out, and all journeys but one. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/browser-engines/*.spec.ts'],
    globalSetup: 'tests/browser-engines/site.ts',
    reporters: ['verbose', 'json'],
    outputFile: { json: 'tests/.results/engines.json' },
    testTimeout: 240_000, // nothing here is timed; a busy machine must not fail it
    hookTimeout: 240_000,
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  },
})
