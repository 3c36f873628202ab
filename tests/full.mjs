/**
 * All there is to try before a release, whole: `npm test` with everything at full length, the long journeys in every
 * engine, the proof, and faults planted everywhere. Every step is tried, so that one run shows every fault.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const steps = ['test', 'test:engines', 'prove', 'mutate', 'mutate:product']
const failed = steps.filter(step => {
  console.log(`\n==== npm run ${step}`)
  const run = spawnSync('npm', ['run', '--silent', step], { cwd: root, stdio: 'inherit', env: { ...process.env, SHARE_OF_RUNS: '1' } })
  return run.status !== 0
})
console.log(`\n==== ${failed.length === 0 ? 'all of it holds' : `FAILED: ${failed.join(', ')}`}`)
process.exitCode = failed.length === 0 ? 0 : 1
