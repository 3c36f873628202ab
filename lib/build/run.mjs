/**
 * Runs a TypeScript program of this project: `node lib/build/run.mjs FILE.ts [ARGUMENT …]`.
 * It is bundled first, so that nothing at run time rewraps or slows the code down. The bundle lives in memory alone: a
 * checkout may be read-only, and however the program ends, nothing is left behind. To the program `import.meta.url` is
 * the address of this file, which it may run again.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { bundled } from './bundle.mjs'

/**
 * The source of a program. `READY_BUNDLES` names bundles made before, as JSON by address of the program: whoever starts
 * the same program many times, as tests do, has it bundled once.
 * @param {string} program
 */
async function sourceOf(program) {
  /** @type {Readonly<Record<string, string>>} */
  const ready = JSON.parse(process.env.READY_BUNDLES ?? '{}')
  const file = ready[path.resolve(program)]
  return file === undefined ? bundled(program) : readFile(file)
}

const [program, ...args] = process.argv.slice(2)
const source = program === undefined ? undefined : await sourceOf(program).catch(() => undefined)
if (program === undefined || source === undefined) {
  // What is wrong in a file that is there, the bundler has said itself.
  console.error(`${program ?? 'Nothing'} cannot be run. Usage: node lib/build/run.mjs FILE.ts [ARGUMENT …]`)
  process.exit(2)
}
process.argv.splice(1, Infinity, program, ...args)
// The name in traces of a failure; without it they would show the whole bundle.
const named = `${Buffer.from(source).toString()}\n//# sourceURL=${path.resolve(program)}.mjs\n`
await import(`data:text/javascript;base64,${Buffer.from(named).toString('base64')}`)
