import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** The site behind a wire that can be cut, and that can make it look like a later build of itself. */
export interface Wire {
  readonly address: string
  /** What was asked for since the wire was laid: method and path. */
  readonly asked: readonly string[]
  /** From now on the site is another build: its worker has another name for what it keeps. */
  rebuild(): void
  /** Nobody answers any more. */
  cut(): Promise<void>
}

export async function layWire(site: string): Promise<Wire> {
  const asked: string[] = []
  let built = false
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    const worker = incoming.url === '/sw.js'
    // The worker's text is changed on the way, so it must come as text.
    const headers = { ...incoming.headers, ...(worker && { 'accept-encoding': 'identity' }) }
    const passed = request(new URL(incoming.url ?? '/', site), { method: incoming.method, headers }, answer => {
      if (!worker || !built) {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        return answer.pipe(outgoing)
      }
      const { 'content-length': _, etag: __, ...others } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 500, others)
      return text(answer).then(script => outgoing.end(script.replace(/"[0-9a-f]{16}"/g, '"another build"')))
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
