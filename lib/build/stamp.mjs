import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './next.mjs'

const built = ['app', 'lib', 'messages', 'next.config.js', 'package.json', 'package-lock.json', 'tsconfig.json']
/** @param {string} dist */
const stampOf = dist => path.join(dist, 'built-from')

/** One hash over everything a build is made from: the sources, and the addresses written into the pages. */
function digest() {
  const hash = createHash('sha256')
  // Default: an address that is not set is as good as an empty one.
  for (const name of ['SITE_URL', 'CONTACT']) hash.update(`${process.env[name] ?? ''}\0`)
  for (const entry of built) {
    const full = path.join(root, entry)
    const files = statSync(full).isDirectory() ? readdirSync(full, { recursive: true, encoding: 'utf8' }).sort() : ['']
    for (const file of files) {
      const one = path.join(full, file)
      if (statSync(one).isFile()) hash.update(`${entry}/${file}\0`).update(readFileSync(one))
    }
  }
  return hash.digest('hex')
}

/**
 * Remembers what the finished build was made from.
 * @param {string} dist
 */
export const stamp = dist => writeFileSync(stampOf(dist), digest())

/**
 * Whether a finished build of exactly these sources is there.
 * @param {string} dist
 */
export const isCurrent = dist => existsSync(stampOf(dist)) && readFileSync(stampOf(dist), 'utf8') === digest()
