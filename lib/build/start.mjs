import { accessSync, constants, existsSync } from 'node:fs'
import { build, dist } from './build.mjs'
import { createDoor } from './door.mjs'
import { nextHandler, root } from './next.mjs'
import { readSettings, WrongSetting } from './settings.mjs'
import { isCurrent } from './stamp.mjs'
import { stopping } from './stop.mjs'

/**
 * Ends this process with one sentence.
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function settings() {
  try {
    return readSettings(process.argv.slice(2), process.env)
  } catch (error) {
    if (error instanceof WrongSetting) fail(error.message)
    throw error
  }
}

/** Builds the site. Where nothing can be written, nothing of the old build is touched. */
async function buildAnew() {
  const place = existsSync(dist) ? dist : root
  try {
    accessSync(place, constants.W_OK)
  } catch {
    fail(`There is no build of these sources, and none can be made: ${place} cannot be written to.`)
  }
  await build()
}

// Serves the site on PORT (3000), building it first where there is no build of these very sources.
const { port, hostname } = settings()
if (!isCurrent(dist)) await buildAnew()
const { handle, close } = await nextHandler(hostname, port)
const server = createDoor(handle)
const stop = stopping(server)
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(
    signal,
    () =>
      void stop()
        .then(close)
        .then(() => process.exit(0)),
  )
}
server.once('error', (/** @type {NodeJS.ErrnoException} */ { code, message }) =>
  fail(code === 'EADDRINUSE' ? `Port ${port} is taken by another program.` : `Port ${port} cannot be served on (${message}).`),
)
server.listen(port, hostname, () => {
  const { address, family, port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const host = hostname ?? (address === '::' || address === '0.0.0.0' ? 'localhost' : address)
  console.log(`Serving on http://${family === 'IPv6' && host.includes(':') ? `[${host}]` : host}:${taken}`)
})
