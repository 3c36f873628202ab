import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { root } from './next.mjs'
import { pagesOf } from './pages.mjs'

/**
 * What lies under a folder of the build, as the browser asks for it.
 * @param {string} folder
 * @param {string} address
 */
function filesIn(folder, address) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => statSync(path.join(folder, file)).isFile())
    .map(file => ({ address: `${address}/${file.split(path.sep).join('/')}`, file: path.join(folder, file) }))
}

/**
 * Answers that were made with the build and that pages offer or show; pictures for shared links are for others.
 * @param {string} dist
 */
function answersOf(dist) {
  return filesIn(path.join(dist, 'server', 'app'), '')
    .filter(({ address }) => address.endsWith('.body') && !/og\.png|\/sw\.js|\/robots\.txt|\/sitemap\.xml/.test(address))
    .map(({ address, file }) => ({ address: address.slice(0, -'.body'.length), file }))
}

/**
 * Scripts for browsers older than the floor, which those that keep the site never load.
 * @param {string} dist
 * @returns {readonly string[]}
 */
function scriptsForOldBrowsers(dist) {
  const { polyfillFiles } = JSON.parse(readFileSync(path.join(dist, 'build-manifest.json'), 'utf8'))
  return polyfillFiles.map((/** @type {string} */ file) => `/_next/${file}`)
}

/**
 * Every file that the site needs without a network.
 * @param {string} dist
 */
export function filesToKeep(dist) {
  const old = scriptsForOldBrowsers(dist)
  return [
    ...pagesOf(dist)
      .filter(({ route }) => !route.startsWith('/_'))
      .map(({ route, html }) => ({ address: route, file: html })),
    ...answersOf(dist),
    ...filesIn(path.join(dist, 'static'), '/_next/static').filter(({ address }) => !address.endsWith('.map') && !old.includes(address)),
  ]
}

/**
 * Writes the worker with the names of all files and a stamp of what is in them: a build that differs anywhere is
 * another worker, which browsers fetch and keep beside the old one until nobody reads it.
 * @param {string} dist
 */
export function writeWorker(dist) {
  const files = filesToKeep(dist)
  const stamp = createHash('sha256')
  const hashes = files.map(({ address, file }) => {
    const contents = readFileSync(file)
    stamp.update(`${address}\0`).update(contents)
    return [address, createHash('sha256').update(contents).digest('base64url').slice(0, 8)]
  })
  const {
    outputFiles: [worker],
  } = buildSync({
    entryPoints: [path.join(root, 'app/_offline/worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: {
      RELEASE: JSON.stringify(stamp.digest('hex').slice(0, 16)),
      FILES: JSON.stringify(Object.fromEntries(hashes)),
    },
  })
  if (worker === undefined) throw new Error('The offline worker was not bundled.')
  writeFileSync(path.join(dist, 'server', 'app', 'sw.js.body'), worker.text)
  return files.length
}
