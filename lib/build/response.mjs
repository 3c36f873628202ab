import { ServerResponse } from 'node:http'
import { drain, hasBody } from './drain.mjs'
import { cacheControlOf, dependsOnLanguage, headersOf } from './headers.mjs'
import { targetOf } from './target.mjs'

/**
 * @typedef {import('node:http').OutgoingHttpHeaders | import('node:http').OutgoingHttpHeader[]} Headers
 * @typedef {string | Uint8Array | null | undefined} Chunk
 * @typedef {() => void} Done
 */

/** @param {Headers | string | undefined} headers */
const namesIn = headers => {
  if (typeof headers !== 'object' || headers === null) return []
  const names = Array.isArray(headers) ? headers.flat().filter((_, index) => index % 2 === 0) : Object.keys(headers)
  return names.map(name => String(name).toLowerCase())
}

/**
 * An answer of this server: it has the headers every answer has, and comes to whoever is still sending a body.
 * @template {import('node:http').IncomingMessage} [Request=import('node:http').IncomingMessage]
 * @extends {ServerResponse<Request>}
 */
export class SiteResponse extends ServerResponse {
  #ending = false

  /**
   * Next gives the headers of files as lists of one, which its own compression then does not understand.
   * @override
   * @param {string} name
   * @param {number | string | readonly string[]} value
   */
  setHeader(name, value) {
    return super.setHeader(name, Array.isArray(value) && value.length === 1 ? value[0] : value)
  }

  /**
   * @override
   * @param {number} status
   * @param {[(string | Headers)?, Headers?]} rest
   */
  writeHead(status, ...rest) {
    if (this.headersSent) return super.writeHead(status, .../** @type {[Headers?]} */ (rest))
    const own = namesIn(rest.at(-1))
    const address = targetOf(this.req.url ?? '')?.path ?? ''
    for (const [name, value] of Object.entries(headersOf(address))) {
      if (!this.hasHeader(name) && !own.includes(name)) this.setHeader(name, value)
    }
    const cacheControl = this.getHeader('cache-control')
    if (typeof cacheControl === 'string') this.setHeader('cache-control', cacheControlOf(cacheControl))
    if (dependsOnLanguage(status, this.getHeader('content-type'), address)) this.appendHeader('vary', 'Accept-Language')
    return super.writeHead(status, .../** @type {[Headers?]} */ (rest))
  }

  /**
   * Says all there is to say at once, but ends only when the body of the request has come: a connection that is closed
   * while somebody writes takes the answer with it. What does not come in time is given up.
   * @override
   * @param {[chunk?: Chunk | Done, encoding?: BufferEncoding | Done, done?: Done]} args
   */
  end(...args) {
    if (!hasBody(this.req)) return super.end(.../** @type {[Chunk, BufferEncoding]} */ (args))
    if (this.#ending) return this
    this.#ending = true
    const after = args.find(one => typeof one === 'function')
    const [chunk, encoding] = /** @type {[Chunk, BufferEncoding?]} */ (args.filter(one => typeof one !== 'function'))
    if (chunk !== undefined && chunk !== null) {
      if (!this.headersSent && !this.hasHeader('transfer-encoding')) this.setHeader('content-length', Buffer.byteLength(chunk, encoding))
      this.write(chunk, encoding ?? 'utf8')
    } else if (!this.headersSent) this.flushHeaders()
    void drain(this.req).then(whole => {
      super.end(/** @type {Done | undefined} */ (after))
      if (!whole) this.req.socket.destroySoon()
    })
    return this
  }
}
