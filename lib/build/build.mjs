/*
 * What this rests on of Next's insides, none of which it documents. `next` is pinned to one version in package.json; at a
 * new one look here first. What has moved fails the build (pages.mjs) or the tests in brackets.
 *
 * - `PAGE.html` under `.next/server/app` with `PAGE.meta` beside it, whose `headers` and `status` are served with the page
 *   (policy.mjs; browser/every-page.spec.ts), and `sw.js.body`, served as the worker (offline.mjs; browser/offline.spec.ts).
 * - `prerender-manifest.json` and `app-path-routes-manifest.json`: which pages there are (pages.mjs).
 * - `/_next/static/` is `.next/static` (offline.mjs; browser/offline.spec.ts).
 * - `.next/standalone`, made by `output: 'standalone'`, holds `.next/required-server-files.json` with the `config` that
 *   `__NEXT_PRIVATE_STANDALONE_CONFIG` hands to Next, so that it reads no next.config.js; `.next/static` is left out of it
 *   (standalone.mjs, serve.mjs; build/standalone.test.ts).
 * - `next({ httpServer })` hangs its listener for upgrades there; `close()` ends it (serve.mjs; browser/server.spec.ts).
 * - The handler gives the headers of files as lists of one (response.mjs; browser/server.spec.ts).
 * - `next/dist/bin/next` is the command line, read from `process.argv` (next.mjs).
 */
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail } from './fail.mjs'
import { dist, runNext } from './next.mjs'
import { writeWorker } from './offline.mjs'
import { pagesWithoutPolicy } from './pages.mjs'
import { writePolicies } from './policy.mjs'
import { readAddresses, settingsOrFail } from './settings.mjs'
import { stamp } from './stamp.mjs'
import { completeStandalone, standaloneOf } from './standalone.mjs'

function canBuild() {
  try {
    return createRequire(import.meta.url).resolve('typescript') !== ''
  } catch {
    return false
  }
}

/**
 * `next build`, and after it what Next cannot do: a Content-Security-Policy by hash for every page, and the worker that
 * keeps all of them for use without a network; and the folder that is all a server needs. Ends this process where a page
 * has no policy of its own.
 */
export async function build() {
  settingsOrFail(() => readAddresses(process.env))
  if (!canBuild()) fail('The site cannot be built: the packages for development are not installed. Install them first: npm ci')
  rmSync(path.join(dist, 'built-from'), { force: true })
  await runNext('build')
  const pages = writePolicies(dist)
  const files = writeWorker(dist)
  const bytes = completeStandalone(dist)
  for (const folder of [dist, path.join(standaloneOf(dist), '.next')]) {
    const faults = pagesWithoutPolicy(folder)
    if (faults.length > 0) fail(`Not every page in ${folder} has a Content-Security-Policy of its own: ${faults.join('; ')}.`)
  }
  stamp(dist)
  console.log(`Content-Security-Policy written for ${pages} pages; ${files} files kept for use without a network.`)
  console.log(`All that a server needs: ${standaloneOf(dist)} (${Math.round(bytes / 2 ** 20)} MiB). Start it there with: node server.js`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
