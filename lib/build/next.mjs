import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** The folder of the project, whatever folder the command was called from. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const bin = createRequire(import.meta.url).resolve('next/dist/bin/next')

// Nothing of ours calls home, on any operating system.
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** Runs one command of Next and ends this process with it when it fails. */
export function runNext(...args) {
  const { status } = spawnSync(process.execPath, [bin, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Turns this process into a command of Next, so that a signal sent to it reaches the server. */
export function becomeNext(...args) {
  process.chdir(root)
  process.argv.splice(1, Infinity, bin, ...args)
  createRequire(import.meta.url)(bin)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) becomeNext(...process.argv.slice(2))
