import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, runNext } from './next.mjs'
import { writePolicies } from './policy.mjs'
import { stamp } from './stamp.mjs'

/** Where the build lies. */
export const dist = path.join(root, '.next')

/** `next build`, and after it what Next cannot do: a Content-Security-Policy by hash for every page. */
export function build() {
  rmSync(path.join(dist, 'built-from'), { force: true })
  runNext('build')
  const pages = writePolicies(dist)
  stamp(dist)
  console.log(`Content-Security-Policy written for ${pages} pages.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build()
