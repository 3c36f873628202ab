import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { root } from './next.mjs'
import { pagesOf } from './pages.mjs'

// Looks only at pages that this build has written.
// eslint-disable-next-line own/no-retried-run
const external = /<script\b(?=[^>]*\ssrc="\/([^"]+)")(?![^>]*\snomodule)[^>]*>/gi

/**
 * The files that a page's HTML names as scripts, without the one for browsers that know no modules.
 * @param {string} html
 */
export const scriptsOf = html => [...new Set([...html.matchAll(external)].map(([, file = '']) => file))]

/**
 * The weight of every built page in KiB: its scripts and its HTML, each gzipped alone as the server does (level 6).
 * @param {string} dist
 */
export function weighPages(dist) {
  /** @type {Map<string, number>} */
  const weights = new Map()
  const weigh = (/** @type {string} */ file) => {
    const known = weights.get(file)
    if (known !== undefined) return known
    const weight = gzipSync(readFileSync(path.join(dist, file.replace(/^_next\//, ''))), { level: 6 }).length / 1024
    weights.set(file, weight)
    return weight
  }
  return pagesOf(dist).map(({ route, html: file }) => {
    const html = readFileSync(file, 'utf8')
    return {
      route,
      scripts: scriptsOf(html).reduce((sum, script) => sum + weigh(script), 0),
      html: gzipSync(html, { level: 6 }).length / 1024,
    }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = path.join(root, '.next')
  if (!existsSync(path.join(dist, 'server/app'))) {
    console.error('There is no build to weigh. Build it first: npm run build')
    process.exit(2)
  }
  for (const { route, scripts, html } of weighPages(dist)) {
    console.log(`${scripts.toFixed(1).padStart(6)} KiB scripts ${html.toFixed(1).padStart(6)} KiB HTML  ${route}`)
  }
}
