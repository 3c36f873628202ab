import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from './free-port'

/** A server on a port of its own, on this machine only. */
export interface Server {
  /** Without a slash at the end. */
  readonly url: string
  readonly pid: number | undefined
  /** Ends the server; it is gone when this is. */
  stop(): Promise<void>
}

/**
 * Starts a program of Node that serves on the port it is given, and waits until it answers. It ends with this process,
 * however that ends. `args` makes what is handed to Node from the port; `before` stands before it (`taskset -c 0`). The
 * port is a free one, or the one asked for. The folder of the project is the current one. Throws when that port is
 * taken, when the program ends, or when it does not answer for a minute.
 */
export async function startServer(
  args: (port: string) => readonly string[],
  before: readonly string[] = [],
  asked?: string,
): Promise<Server> {
  const port = String(await freePort(Number(asked ?? 0)))
  const url = `http://127.0.0.1:${port}`
  const [command, ...rest] = [...before, process.execPath, 'tests/servers/with-parent.mjs', ...args(port)]
  const child = spawn(command ?? process.execPath, rest, { stdio: ['pipe', 'ignore', 'inherit'] })
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${args('PORT').join(' ')} has ended`)
    const answered = await fetch(url).catch(() => undefined)
    if (answered !== undefined) return { url, pid: child.pid, stop }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  await stop()
  throw new Error(`${args('PORT').join(' ')} does not answer`)
}

/** Starts the built site, on TEST_PORT where that is set. */
export const startSite = (before: readonly string[] = []): Promise<Server> =>
  startServer(port => ['lib/build/start.mjs', '-p', port, '-H', '127.0.0.1'], before, process.env.TEST_PORT)
