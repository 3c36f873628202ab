import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fail } from './fail.mjs'
import { dist, root } from './next.mjs'
import { readSettings, settingsOrFail } from './settings.mjs'
import { isCurrent } from './stamp.mjs'
import { standaloneOf } from './standalone.mjs'

/** Builds the site. Where nothing can be written, nothing of the old build is touched. */
async function buildAnew() {
  const place = existsSync(dist) ? dist : root
  try {
    accessSync(place, constants.W_OK)
  } catch {
    fail(`There is no build of these sources, and none can be made: ${place} cannot be written to.`)
  }
  const { build } = await import('./build.mjs')
  await build()
}

// Serves the site on PORT (3000), building it first where there is no build of these very sources.
settingsOrFail(() => readSettings(process.argv.slice(2), process.env))
if (!isCurrent(dist)) await buildAnew()
await import(pathToFileURL(path.join(standaloneOf(dist), 'server.js')).href)
