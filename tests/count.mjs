import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @param {string} name */
const read = name => {
  const file = fileURLToPath(new URL(`.results/${name}.json`, import.meta.url))
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/**
 * What vitest reports. A file that could not even be loaded has no tests; it counts as one that failed.
 * @param {string} name
 */
function vitest(name) {
  const report = read(name)
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: readonly unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** What playwright reports. A flaky test is one that failed, and so is an error outside every test. */
function browser() {
  const report = read('browser')
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/** All reports together. One that is not there counts as a failure: nothing is passed by not being run. */
export function count() {
  const parts = [vitest('units'), vitest('strange-intl'), browser(), vitest('engines')]
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => parts.reduce((total, part) => total + part[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}
