/**
 * The programs that tests start, bundled once for all tests of a run: `run.mjs` finds them by what it is told.
 */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'tests/.results/programs')
const programs = [
  ...['check', 'diff', 'release', 'export'].map(name => `lib/cli/${name}.ts`),
  'lib/api/mcp/main.ts',
  'tests/proof/prove.ts',
  'tests/servers/starter.ts',
]
const fileOf = (program: string): string => path.join(folder, `${program.replaceAll('/', '-')}.mjs`)
const bundleAll = (): void => {
  execFileSync(process.execPath, ['tests/bundle.mjs', folder, ...programs], { cwd: root, stdio: 'inherit' })
}

/** Called by vitest before the first test; while it watches, all is bundled anew before tests run again. */
export default function setup(project: TestProject): void {
  bundleAll()
  project.onTestsRerun(bundleAll)
  process.env.READY_BUNDLES = JSON.stringify(Object.fromEntries(programs.map(program => [path.join(root, program), fileOf(program)])))
}
