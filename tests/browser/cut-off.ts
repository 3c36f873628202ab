import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { policyOf } from '../../lib/build/policy.mjs'
import { asBuilt, asRenewed, isGone } from './renewed'
import { test } from 'playwright/test'

/** The site behind a wire that can be cut, and that can make it look like a later build of itself. */
export interface Wire {
  readonly address: string
  /** What was asked for since the wire was laid: method and path. */
  readonly asked: readonly string[]
  /** From now on the site is another build: its worker has another name for what it keeps. */
  rebuild(): void
  /** From now on the site is a build whose every script has another name; those of the build before are gone. */
  renew(): void
  /** Nobody answers any more. */
  cut(): Promise<void>
}

export async function layWire(site: string): Promise<Wire> {
  const asked: string[] = []
  let built = false
  let renewed = false
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    const path = incoming.url ?? '/'
    const worker = path === '/sw.js'
    if (renewed && isGone(path)) {
      outgoing.writeHead(404, { 'content-type': 'text/plain' }).end('gone')
      return
    }
    const changed = worker ? built : renewed
    // What is changed on the way must come as text, and whole.
    const { 'if-none-match': _, ...plain } = incoming.headers
    const headers = changed || worker ? { ...plain, 'accept-encoding': 'identity' } : incoming.headers
    const passed = request(new URL(asBuilt(path), site), { method: incoming.method, headers }, answer => {
      const type = answer.headers['content-type'] ?? ''
      if (!changed || !/html|javascript/.test(type)) {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        return answer.pipe(outgoing)
      }
      const { 'content-length': _, etag: __, ...others } = answer.headers
      return text(answer).then(came => {
        const sent = worker ? came.replace(/"[0-9a-f]{16}"/g, '"another build"') : asRenewed(came)
        outgoing.writeHead(answer.statusCode ?? 500, {
          ...others,
          ...(type.includes('html') && { 'content-security-policy': policyOf(sent) }),
        })
        outgoing.end(sent)
      })
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  const { port } = await listening(server)
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    rebuild: () => {
      built = true
    },
    renew: () => {
      renewed = true
    },
    cut: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const listening = (server: Server): Promise<AddressInfo> =>
  new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo))
  })

/** Tests whose page reaches the site over a wire of its own, which they can cut; with or without the site's worker. */
export const wiredTest = (serviceWorkers: 'allow' | 'block') =>
  test.extend<{ wire: Wire }>({
    wire: async ({ baseURL }, use) => {
      const wire = await layWire(baseURL ?? '')
      await use(wire)
      await wire.cut()
    },
    page: async ({ browser, wire }, use) => {
      const context = await browser.newContext({ baseURL: wire.address, serviceWorkers, locale: 'en-GB' })
      await use(await context.newPage())
      await context.close()
    },
  })
