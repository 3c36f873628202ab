/** How much of a body that nobody wants is let run out, and how long, in milliseconds. */
export const most = { bytes: 2 ** 26, milliseconds: 10_000 }

/**
 * Whether a request has a body of which something may still come.
 * @param {import('node:http').IncomingMessage} request
 */
export const hasBody = ({ complete, destroyed, headers }) =>
  !complete && !destroyed && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)

/**
 * Lets the rest of a body run out unread. Returns whether all of it came, within the bounds; false too where the sender
 * has gone.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<boolean>}
 */
export const drain = request =>
  new Promise(resolve => {
    let bytes = 0
    const done = (/** @type {boolean} */ whole) => {
      clearTimeout(timer)
      request.off('data', count).off('end', onEnd).off('close', onClose)
      resolve(whole)
    }
    const count = (/** @type {Buffer} */ { length }) => {
      bytes += length
      if (bytes > most.bytes) done(false)
    }
    const onEnd = () => done(true)
    const onClose = () => done(request.complete)
    const timer = setTimeout(done, most.milliseconds, false)
    // Whoever read before reads no more: nobody may hold up what runs out.
    request.removeAllListeners('data').on('data', count).on('end', onEnd).on('close', onClose).resume()
  })
