import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import everything from './vitest.config'

/** Where days, numbers or words come in and go out. The engine and the law know no `Intl`: tests/house.test.ts holds that. */
const tests = [
  ...['case', 'compatible', 'fault-list', 'leaning', 'shanghai-day', 'trim'].map(name => `check/${name}`),
  ...['exact', 'form-answers', 'question-page', 'session-state'].map(name => `wizard/${name}`),
  ...['case-file', 'exact', 'list-export', 'list-query', 'list-service', 'read-list'].map(name => `case-list/${name}`),
  ...['bounds', 'golden', 'link-versions'].map(name => `share-link/${name}`),
  ...['check', 'tools'].map(name => `api/${name}`),
  'calendar/calendar',
  'engine/days',
].map(name => `tests/${name}.test.ts`)
const root = new URL('..', import.meta.url)
// A file that is called otherwise by now would be passed over in silence.
for (const file of tests) if (!existsSync(new URL(file, root))) throw new Error(`${file} is not there`)

/** Once more, under an `Intl` that writes otherwise: what goes through the doors. */
export default defineConfig({
  ...everything,
  test: {
    ...everything.test,
    include: tests,
    env: { ...everything.test?.env, SHARE_OF_RUNS: '0.02' },
    setupFiles: [fileURLToPath(new URL('strange-intl.ts', import.meta.url))],
    outputFile: { json: 'tests/.results/strange-intl.json' },
  },
})
