import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeMessageTypes } from './message-types.mjs'
import { writeRuleLists } from './rule-list.mjs'

/** The folder of the project, whatever folder the command was called from. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where the build lies. */
export const dist = path.join(root, '.next')

const bin = createRequire(import.meta.url).resolve('next/dist/bin/next')

// Nothing of ours calls home, on any operating system.
process.env.NEXT_TELEMETRY_DISABLED = '1'

/**
 * Writes the types of the messages and the lists of rules, runs one command of Next, and ends this process with it when
 * it fails. A signal to this process ends both: a build that goes on alone would write into the next one's.
 * @param {...string} args
 */
export async function runNext(...args) {
  writeMessageTypes()
  writeRuleLists()
  const child = spawn(process.execPath, [bin, ...args], { cwd: root, stdio: 'inherit' })
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM']
  const handOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, handOn)
  const [status] = await once(child, 'exit')
  for (const signal of signals) process.off(signal, handOn)
  if (status !== 0) process.exit(status ?? 1)
}

/**
 * Writes the types of the messages and the lists of rules, and turns this process into a command of Next, so that a
 * signal sent to it reaches the server.
 * @param {...string} args
 */
export function becomeNext(...args) {
  writeMessageTypes()
  writeRuleLists()
  process.chdir(root)
  process.argv.splice(1, Infinity, bin, ...args)
  createRequire(import.meta.url)(bin)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) becomeNext(...process.argv.slice(2))
