import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createDoor } from './door.mjs'
import { fail } from './fail.mjs'
import { readSettings, settingsOrFail } from './settings.mjs'
import { stopping } from './stop.mjs'

/**
 * Next as a handler of requests to a built folder, `handle(request, answer)`, and `close`, which ends it. It takes the
 * configuration the folder was built with, and hangs its listener for upgrades on a server that never listens.
 * @param {string} folder
 * @param {string | undefined} hostname
 * @param {number} port
 */
async function nextHandler(folder, hostname, port) {
  process.chdir(folder)
  const { config } = JSON.parse(readFileSync(path.join(folder, '.next', 'required-server-files.json'), 'utf8'))
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
  })
  /** @type {typeof import('next').default} */
  const next = createRequire(path.join(folder, 'package.json'))('next')
  const app = next({ dev: false, dir: folder, ...(hostname !== undefined && { hostname }), port, httpServer: createServer() })
  await app.prepare()
  return { handle: app.getRequestHandler(), close: () => app.close() }
}

/**
 * Serves a built folder by the settings of this process, until SIGINT or SIGTERM: what is asked then is still answered.
 * `siteUrl` is the address written into the pages, undefined where none was given.
 * @param {string} folder
 * @param {string | undefined} siteUrl
 */
export async function serve(folder, siteUrl) {
  const { port, hostname } = settingsOrFail(() => readSettings(process.argv.slice(2), process.env))
  const { handle, close } = await nextHandler(folder, hostname, port)
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
    if (siteUrl === undefined)
      console.log('SITE_URL was not set when the site was built: shared links, sitemap and robots.txt name http://localhost:3000.')
  })
}
