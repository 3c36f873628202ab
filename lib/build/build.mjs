import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, runNext } from './next.mjs'
import { writeWorker } from './offline.mjs'
import { writePolicies } from './policy.mjs'
import { stamp } from './stamp.mjs'

/** Where the build lies. */
export const dist = path.join(root, '.next')

/**
 * `next build`, and after it what Next cannot do: a Content-Security-Policy by hash for every page, and the worker that
 * keeps all of them for use without a network.
 */
export async function build() {
  rmSync(path.join(dist, 'built-from'), { force: true })
  await runNext('build')
  const pages = writePolicies(dist)
  const files = writeWorker(dist)
  stamp(dist)
  console.log(`Content-Security-Policy written for ${pages} pages; ${files} files kept for use without a network.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
