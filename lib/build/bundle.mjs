/**
 * A TypeScript program of this project in one piece, as `run.mjs` runs it.
 */
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'

const runner = new URL('run.mjs', import.meta.url)

/**
 * Packages stay outside, each by its full address: to a module in memory a bare name says nothing.
 * @type {import('esbuild').Plugin}
 */
const packagesByAddress = {
  name: 'packages by address',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      // `@/…` is a path from the root of the project.
      kind === 'entry-point' || path.isAbsolute(name) || name.startsWith('@/') || isBuiltin(name)
        ? undefined
        : { path: import.meta.resolve(name), external: true },
    ),
}

/**
 * The bundle of a program, a file of TypeScript; to it `import.meta.url` is the address of `run.mjs`. Rejects where it
 * cannot be bundled, and says on standard error what is wrong in a file that is there.
 * @param {string} program
 */
export async function bundled(program) {
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
    define: { 'import.meta.url': JSON.stringify(runner.href) },
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return bundle?.contents
}
