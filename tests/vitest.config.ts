import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Everything that needs no browser. `npm run test:unit -- tests/engine` runs one folder. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/bundles.ts',
    exclude: ['tests/browser/**', 'tests/.results/**'],
    reporters: ['default', 'json'],
    outputFile: { json: 'tests/.results/units.json' },
    maxWorkers: 2, // left alone, one of two cores stands idle
    testTimeout: 60_000, // nothing here is timed; a busy machine must not fail it
    env: { NEXT_TELEMETRY_DISABLED: '1' },
  },
})
