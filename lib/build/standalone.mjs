import { buildSync } from 'esbuild'
import { copyFileSync, cpSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './next.mjs'
import { pagesOf } from './pages.mjs'

/**
 * The folder that is all a server needs beside Node.
 * @param {string} dist
 */
export const standaloneOf = dist => path.join(dist, 'standalone')

/**
 * Completes the folder that Next has made: the pages' policies and the worker, the files that browsers load, and as
 * `server.js`, in place of Next's own, the server with this site's door. Returns its size in bytes.
 * @param {string} dist
 */
export function completeStandalone(dist) {
  const folder = standaloneOf(dist)
  const inFolder = (/** @type {string} */ file) => path.join(folder, '.next', path.relative(dist, file))
  for (const file of [...pagesOf(dist).map(({ meta }) => meta), path.join(dist, 'server', 'app', 'sw.js.body')])
    copyFileSync(file, inFolder(file))
  cpSync(path.join(dist, 'static'), path.join(folder, '.next', 'static'), { recursive: true })
  buildSync({
    entryPoints: [path.join(root, 'lib/build/server.mjs')],
    outfile: path.join(folder, 'server.js'),
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    define: { 'process.env.SITE_URL': process.env.SITE_URL ? JSON.stringify(process.env.SITE_URL) : 'undefined' },
    logLevel: 'warning',
  })
  return sizeOf(folder)
}

/** @param {string} folder */
const sizeOf = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0)
