/**
 * The real commands, run as people run them: by a shell, in which output can go anywhere.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')
const runner = path.join(root, 'lib/build/run.mjs')

/** The programs by their npm names. */
export const programs = {
  check: 'lib/cli/check.ts',
  diff: 'lib/cli/diff.ts',
  export: 'lib/cli/export.ts',
  prove: 'tests/proof/prove.ts',
  mcp: 'lib/api/mcp/main.ts',
} as const
export type Program = keyof typeof programs

export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** How it ended, once it has. */
export function ended(child: ChildProcess): Promise<Ended> {
  const text = { out: '', err: '' }
  child.stdout?.on('data', (piece: Buffer) => (text.out += piece.toString()))
  child.stderr?.on('data', (piece: Buffer) => (text.err += piece.toString()))
  return new Promise(resolve => child.on('close', (status, signal) => resolve({ status, signal, ...text })))
}

/** A command of this project as a process of its own. */
export const start = (program: Program, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, [runner, path.join(root, programs[program]), ...args], { cwd: root, env: { ...process.env, ...env } })

/** A line of bash, in which `$run` is a command of this project; `set -o pipefail` holds. */
export const shell = (program: Program, line: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  ended(
    spawn('bash', ['-c', `set -o pipefail; ${line.replaceAll('$run', '"$NODE" "$RUNNER" "$PROGRAM"')}`], {
      cwd: root,
      env: { ...process.env, NODE: process.execPath, RUNNER: runner, PROGRAM: path.join(root, programs[program]), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
