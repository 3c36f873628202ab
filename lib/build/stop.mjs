/** How long a stop waits for what runs, in milliseconds. */
const LONGEST = 30_000

/**
 * Makes a server stoppable: returns `stop`, which takes no more requests, lets every answer under way finish, and
 * resolves when all connections are closed. Called again, it waits for the same end.
 * @param {import('node:http').Server} server
 */
export function stopping(server) {
  /**
   * The connections, each with its answers under way.
   * @type {Map<import('node:net').Socket, Set<import('node:http').ServerResponse>>}
   */
  const connections = new Map()
  /** @type {Promise<void> | undefined} */
  let stopped
  server.on('connection', socket => {
    connections.set(socket, new Set())
    socket.once('close', () => connections.delete(socket))
  })
  server.prependListener('request', ({ socket }, answer) => {
    const running = connections.get(socket)
    running?.add(answer)
    answer.once('close', () => {
      running?.delete(answer)
      if (stopped !== undefined && running?.size === 0) socket.destroySoon()
    })
    if (stopped !== undefined) answer.shouldKeepAlive = false
  })
  return () =>
    (stopped ??= new Promise(resolve => {
      const timer = setTimeout(() => server.closeAllConnections(), LONGEST)
      server.close(() => {
        clearTimeout(timer)
        resolve()
      })
      for (const [socket, running] of connections) {
        if (running.size === 0) socket.destroy()
        for (const answer of running) if (!answer.headersSent) answer.shouldKeepAlive = false
      }
    }))
}
