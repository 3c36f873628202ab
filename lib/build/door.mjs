/** @import { ServerResponse } from 'node:http' */
import { createServer, STATUS_CODES } from 'node:http'
import { preferredLanguage } from '../i18n/accept-language.mjs'
import { redirectOf } from '../i18n/addresses.mjs'
import { headersOf } from './headers.mjs'
import { SiteResponse } from './response.mjs'
import { LONGEST_QUERY, queryOfPage, targetOf } from './target.mjs'

/** How long anything may take, in milliseconds: a head, a whole request, a connection on which nothing moves. */
const patience = { headersTimeout: 15_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 }
const idle = 60_000
/** How long an answer may take from its request to its last byte: whoever reads more slowly is let go. */
const longest = 300_000

/**
 * What Next offers beside pages, answers and hashed files (pictures made smaller, data, live changes, pages of its own)
 * is not served, nor are its names of pages, such as `/[locale]`.
 * @param {string} path
 */
const isClosed = path => /^[/\\]*_(?!next[/\\]static[/\\])/.test(path) || /(^|[/\\])\.\.([/\\]|$)/.test(path) || path.includes('[')

/** @param {string} address */
const decoded = address => {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

/**
 * Whether an address belongs to the interface for programs, which refuses methods and addresses itself, in JSON.
 * @param {string} address
 */
const isForPrograms = address => address === '/api' || address.startsWith('/api/') || address === '/mcp'

const onlyRead = { status: 405, headers: { Allow: 'GET, HEAD' } }

/**
 * Whether a request is let in, and then by which address: path and query as far as the site knows them. Else why it
 * gets no further: a status and headers of its own.
 * @param {string} method
 * @param {string} url
 * @returns {{ refusal: { status: number, headers?: Record<string, string> }, url?: undefined } | { refusal?: undefined, url: string }}
 */
export function admit(method, url) {
  const isRead = method === 'GET' || method === 'HEAD'
  const target = targetOf(url)
  if (target === undefined) return { refusal: isRead ? { status: 400 } : onlyRead }
  const { path, query } = target
  const plain = decoded(path)
  if (plain === undefined) return { refusal: { status: 400 } }
  if (isForPrograms(path))
    return query.length > LONGEST_QUERY ? { refusal: { status: 414 } } : { url: query === '' ? path : `${path}?${query}` }
  if (!isRead) return { refusal: onlyRead }
  return isClosed(plain) ? { refusal: { status: 404 } } : { url: path + queryOfPage(query) }
}

/**
 * Where a request for a page without a language is led, as an answer's status and headers; undefined for all else. Never
 * kept: the next reader of the same address may read another language.
 * @param {string} url path and query
 * @param {string | undefined} accepted the header `Accept-Language`
 */
export function redirectTo(url, accepted) {
  const redirect = redirectOf(targetOf(url)?.path ?? '', accepted)
  if (redirect === undefined) return undefined
  return { status: 307, headers: { location: redirect.address, ...(redirect.isAccepted && { vary: 'Accept-Language' }) } }
}

/** Methods that Next hands to a route. It answers any other itself, TRACE with a stack trace in the log. */
const handedOn = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']

/** @param {number} status */
const textOf = status => `${status} ${STATUS_CODES[status]}\n`

/**
 * An answer where there is no request to answer: to what is no HTTP, and to who wants a tunnel.
 * @param {import('node:stream').Duplex} socket
 * @param {number} status
 * @param {Record<string, string>} [headers]
 */
function answerRaw(socket, status, headers = {}) {
  const text = textOf(status)
  const all = { connection: 'close', 'content-type': 'text/plain', 'content-length': text.length, ...headersOf(''), ...headers }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.on('error', () => {})
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${text}`)
}

/** @type {Readonly<Record<string, number>>} */
const statuses = { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/**
 * The server in front of `handle(request, answer)`. What the site has no use for ends here, and every answer leaves with
 * the headers that answers of this site have. `handle` never rejects for what a request contains.
 * @param {(request: import('node:http').IncomingMessage, answer: ServerResponse) => unknown} handle
 * @returns {import('node:http').Server}
 */
export function createDoor(handle) {
  /** @type {WeakMap<import('node:stream').Duplex, ServerResponse>} */
  const answering = new WeakMap()
  const server = createServer({ ServerResponse: SiteResponse, ...patience }, (request, answer) => {
    answering.set(request.socket, answer)
    const { refusal, url } = admit(request.method ?? '', request.url ?? '')
    const accepted = request.headers['accept-language']
    const short = refusal ?? redirectTo(url, accepted)
    if (short !== undefined) {
      const text = textOf(short.status)
      const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store', 'content-length': text.length, ...short.headers }
      answer.writeHead(short.status, headers).end(text)
      return
    }
    // Rewrites of Next can compare a header, not weigh it.
    request.headers['accept-language'] = preferredLanguage(accepted)
    request.url = url
    const timer = setTimeout(() => request.socket.destroy(), longest).unref()
    answer.on('close', () => clearTimeout(timer))
    if (!handedOn.includes(request.method ?? '')) request.method = 'OPTIONS'
    void handle(request, answer)
  })
  server.timeout = idle
  // Nobody listens for upgrades: whoever asks for another protocol is answered as if they had not (RFC 9110, 7.8).
  server.on('connect', (_, socket) => answerRaw(socket, 405, { allow: 'GET, HEAD' }))
  server.on('clientError', (/** @type {NodeJS.ErrnoException} */ { code = '' }, socket) => {
    const last = answering.get(socket)
    const isBegun = last !== undefined && last.headersSent && !last.writableFinished
    if (code === 'ECONNRESET' || !socket.writable || isBegun) socket.destroy()
    // Default: whatever else is no request.
    else answerRaw(socket, statuses[code] ?? 400)
  })
  return server
}
