/**
 * A handler of web requests as Node’s own server calls it.
 */
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { WholeResponse } from './answers'
import type { ApiRequest } from './body'

/** Hands requests to `handler` and writes what it answers; whoever has gone is written nothing more. */
export const nodeHandler =
  (handler: (request: ApiRequest) => Promise<Response> | Response) =>
  async (request: IncomingMessage, to: ServerResponse): Promise<void> => {
    const gone = new AbortController()
    to.once('close', () => {
      if (!to.writableFinished) gone.abort()
    })
    try {
      const response = await handler(apiRequest(request, gone.signal))
      const headers = Object.fromEntries(response.headers)
      const isRead = request.method !== 'HEAD'
      if (response instanceof WholeResponse) {
        // At once and with its length: in pieces it would take the network a third longer.
        const whole = Buffer.from(response.whole)
        to.writeHead(response.status, { ...headers, 'content-length': whole.length }).end(isRead ? whole : undefined)
        return
      }
      to.writeHead(response.status, headers)
      if (response.body !== null && isRead)
        for await (const piece of response.body as AsyncIterable<Uint8Array>) if (!to.write(piece)) await once(to, 'drain', gone)
      to.end()
    } catch {
      // Whoever asked has gone, or has broken off; there is nobody to tell.
      to.destroy()
    }
  }

/** What is asked, without a request of the web: to make one takes as long as to check a case. */
function apiRequest(request: IncomingMessage, signal: AbortSignal): ApiRequest {
  const { method = 'GET', url = '/', headers } = request
  const named = Object.entries(headers).flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []))
  return { url: `http://localhost${url}`, method, headers: new Headers(named), body: request, signal }
}
