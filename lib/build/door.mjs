import { createServer, STATUS_CODES } from 'node:http'
import { requestPath, SiteResponse } from './response.mjs'
import { headersOf } from './headers.mjs'

/** How long anything may take, in milliseconds: a head, a whole request, a connection on which nothing moves. */
const patience = { headersTimeout: 15_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 }
const idle = 60_000

/** What Next offers beside pages, answers and hashed files (pictures made smaller, data, live changes) is not served. */
const isClosed = address => /^[/\\]*_next(?![/\\]static[/\\])/.test(address) || /(^|[/\\])\.\.([/\\]|$)/.test(address)

const decoded = address => {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

/** Whether an address belongs to the interface for programs, which refuses methods and addresses itself, in JSON. */
const isForPrograms = address => address === '/api' || address.startsWith('/api/')

/** Why a request gets no further: a status and headers of its own; undefined where it is let in. */
export function refusalOf(method, url) {
  const address = requestPath(url)
  const plain = decoded(address)
  if (plain === undefined) return { status: 400 }
  if (isForPrograms(address)) return undefined
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } }
  return isClosed(plain) ? { status: 404 } : undefined
}

/** Methods that Next hands to a route. It answers any other itself, TRACE with a stack trace in the log. */
const handedOn = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']

const textOf = status => `${status} ${STATUS_CODES[status]}\n`

/** An answer where there is no request to answer: to what is no HTTP, and to who wants a tunnel. */
function answerRaw(socket, status, headers = {}) {
  const text = textOf(status)
  const all = { connection: 'close', 'content-type': 'text/plain', 'content-length': text.length, ...headersOf(''), ...headers }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.on('error', () => {})
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${text}`)
}

const statuses = { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/**
 * The server in front of `handle(request, answer)`. What the site has no use for ends here, and every answer leaves with
 * the headers that answers of this site have. `handle` never rejects for what a request contains.
 * @param {(request: import('node:http').IncomingMessage, answer: import('node:http').ServerResponse) => unknown} handle
 * @returns {import('node:http').Server}
 */
export function createDoor(handle) {
  const answering = new WeakMap()
  const server = createServer({ ServerResponse: SiteResponse, ...patience }, (request, answer) => {
    answering.set(request.socket, answer)
    const refusal = refusalOf(request.method, request.url)
    if (refusal !== undefined) {
      const text = textOf(refusal.status)
      const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store', 'content-length': text.length, ...refusal.headers }
      answer.writeHead(refusal.status, headers).end(text)
      return
    }
    if (!handedOn.includes(request.method)) request.method = 'OPTIONS'
    void handle(request, answer)
  })
  server.timeout = idle
  server.on('upgrade', (_, socket) => socket.destroy())
  server.on('connect', (_, socket) => answerRaw(socket, 405, { allow: 'GET, HEAD' }))
  server.on('clientError', ({ code }, socket) => {
    const last = answering.get(socket)
    const isBegun = last !== undefined && last.headersSent && !last.writableFinished
    if (code === 'ECONNRESET' || !socket.writable || isBegun) socket.destroy()
    else answerRaw(socket, statuses[code] ?? 400)
  })
  return server
}
