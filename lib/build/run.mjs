/**
 * Runs a TypeScript program of this project: `node lib/build/run.mjs FILE.ts [ARGUMENT …]`.
 * It is bundled first, so that nothing at run time rewraps or slows the code down.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')
const [program, ...args] = process.argv.slice(2)
const cache = path.join(root, 'node_modules/.cache/talent-permit-check')
await mkdir(cache, { recursive: true })
const folder = await mkdtemp(path.join(cache, 'run-'))
const outfile = path.join(folder, 'program.mjs')
await build({
  entryPoints: [path.resolve(program)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
})
process.argv = [process.argv[0], program, ...args]
try {
  await import(pathToFileURL(outfile).href)
} finally {
  await rm(folder, { recursive: true, force: true })
}
