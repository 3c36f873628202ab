import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { count } from './count.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
/**
 * @param {string} name
 * @param {string} bin
 */
const tool = (name, bin) => path.join(path.dirname(require.resolve(`${name}/package.json`)), bin)
/**
 * What is tried at random or at length is tried in part; `npm run test:full` tries it whole.
 * @type {NodeJS.ProcessEnv}
 */
const env = { SHARE_OF_RUNS: '0.25', ...process.env, NEXT_TELEMETRY_DISABLED: '1', ENGINES: 'short' }

/**
 * Runs one gate and says whether it held. A gate ends with this process, however that ends.
 * @param {string} name
 * @param {...string} args
 */
async function holds(name, ...args) {
  console.log(`\n== ${name}`)
  const begun = performance.now()
  const gate = spawn(process.execPath, ['tests/servers/with-parent.mjs', ...args], {
    cwd: root,
    stdio: ['pipe', 'inherit', 'inherit'],
    env,
  })
  const [status] = await once(gate, 'exit')
  const held = status === 0
  console.log(`== ${name}: ${held ? '' : 'FAILED, '}${Math.round((performance.now() - begun) / 1000)} s`)
  return held
}

// Old reports must not be counted for a run that never was.
for (const report of ['units', 'strange-intl', 'browser', 'engines'])
  rmSync(path.join(root, `tests/.results/${report}.json`), { force: true })

// Every gate is tried, so that one run shows every fault; only a site that was not built cannot be browsed.
const typed =
  (await holds('route types', 'lib/build/next.mjs', 'typegen')) && (await holds('types', tool('typescript', 'bin/tsc'), '--noEmit'))
// The build would check the same types once more.
if (typed) env.TYPES_CHECKED = 'yes'
const set = await holds(
  'format',
  tool('prettier', 'bin/prettier.cjs'),
  ...['--config', 'tests/prettier.config.mjs', '--ignore-path', 'tests/prettier.ignore'],
  ...['--log-level', 'warn', '--check', 'app', 'lib', 'tests', 'messages', 'next.config.js', 'package.json'],
)
const linted = await holds(
  'lint',
  tool('eslint', 'bin/eslint.js'),
  ...['-c', 'tests/eslint.config.mjs', '--max-warnings', '0', 'app', 'lib', 'tests', 'next.config.js'],
)
const units = await holds('units', tool('vitest', 'vitest.mjs'), 'run', '-c', 'tests/vitest.config.ts')
const strange = await holds('units under another Intl', tool('vitest', 'vitest.mjs'), 'run', '-c', 'tests/strange-intl.vitest.ts')
const built = await holds('build', 'lib/build/build.mjs')
const browser = built && (await holds('browser', tool('playwright', 'cli.js'), 'test', '-c', 'tests/playwright.config.ts'))
const engines = built && (await holds('other engines', tool('vitest', 'vitest.mjs'), 'run', '-c', 'tests/browser-engines/vitest.config.ts'))

const { passed, failed, skipped } = count()
const broken = Number(!typed) + Number(!set) + Number(!linted) + Number(!built)
if (skipped > 0) console.log(`\n${skipped} skipped, counted as neither`)
if (broken > 0) console.log(`\n${broken} gates before the tests failed (types, format, lint, build), counted as failed`)
console.log(`\n${passed} passed, ${failed + broken} failed`)
process.exit(typed && set && linted && units && strange && built && browser && engines && failed === 0 ? 0 : 1)
