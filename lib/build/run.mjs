/**
 * Runs a TypeScript program of this project: `node lib/build/run.mjs FILE.ts [ARGUMENT …]`.
 * It is bundled first, so that nothing at run time rewraps or slows the code down. The bundle lives in memory alone: a
 * checkout may be read-only, and however the program ends, nothing is left behind. To the program `import.meta.url` is
 * the address of this file, which it may run again.
 */
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'

/**
 * Packages stay outside, each by its full address: to a module in memory a bare name says nothing.
 * @type {import('esbuild').Plugin}
 */
const packagesByAddress = {
  name: 'packages by address',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || path.isAbsolute(name) || isBuiltin(name) ? undefined : { path: import.meta.resolve(name), external: true },
    ),
}

/** @param {string} program */
async function bundled(program) {
  const {
    outputFiles: [bundle],
  } = await build({
    entryPoints: [path.resolve(program)],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [packagesByAddress],
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return bundle?.contents
}

const [program, ...args] = process.argv.slice(2)
const source = program === undefined ? undefined : await bundled(program).catch(() => undefined)
if (program === undefined || source === undefined) {
  // What is wrong in a file that is there, the bundler has said itself.
  console.error(`${program ?? 'Nothing'} cannot be run. Usage: node lib/build/run.mjs FILE.ts [ARGUMENT …]`)
  process.exit(2)
}
process.argv.splice(1, Infinity, program, ...args)
// The name in traces of a failure; without it they would show the whole bundle.
const named = `${Buffer.from(source).toString()}\n//# sourceURL=${path.resolve(program)}.mjs\n`
await import(`data:text/javascript;base64,${Buffer.from(named).toString('base64')}`)
