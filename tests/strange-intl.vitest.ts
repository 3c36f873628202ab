import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import everything from './vitest.config'

const folders = ['check', 'wizard', 'case-list', 'share-link', 'api', 'calendar', 'engine']
// A folder that is called otherwise by now would be passed over in silence.
for (const folder of folders) if (!existsSync(new URL(folder, import.meta.url))) throw new Error(`tests/${folder} is not there`)

/**
 * Once more, under an `Intl` that writes otherwise: whatever goes through the doors, and the engine behind them. What
 * needs long and knows no `Intl` at all is tried less often, or not.
 */
export default defineConfig({
  ...everything,
  test: {
    ...everything.test,
    include: folders.map(folder => `tests/${folder}/**/*.test.ts`),
    exclude: ['tests/case-list/hostile.test.ts', 'tests/case-list/zip.test.ts'],
    env: { ...everything.test?.env, SHARE_OF_RUNS: '0.02' },
    setupFiles: [fileURLToPath(new URL('strange-intl.ts', import.meta.url))],
    outputFile: { json: 'tests/.results/strange-intl.json' },
  },
})
