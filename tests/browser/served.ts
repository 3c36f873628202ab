import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A site that a test has started for itself. */
export interface Served {
  /** The process that was started: npm, or the server itself. */
  readonly child: ChildProcess
  readonly url: string
  /** Everything it has printed. */
  readonly printed: () => string
}

/**
 * Starts the built site as given, on a port that is free, and hands it over; ends every process of it afterwards, npm's
 * children too.
 */
export async function whileServed(command: string, args: readonly string[], use: (served: Served) => Promise<void>): Promise<void> {
  const child = spawn(command, args, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PORT: '0' } })
  let text = ''
  const address = new Promise<string>((resolve, reject) => {
    const read = (piece: Buffer) => {
      text += piece.toString()
      const url = /Serving on (http:\S+)/.exec(text)?.[1]
      if (url !== undefined) resolve(url)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => reject(new Error(`The site does not start: ${text}`)))
  })
  try {
    await use({ child, url: await address, printed: () => text })
  } finally {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {
      // All of it has ended.
    }
  }
}

/** The status a process ends with, and the signal where one ended it. */
export async function endOf(child: ChildProcess): Promise<readonly [status: number | null, signal: string | null]> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return [child.exitCode, child.signalCode]
}
