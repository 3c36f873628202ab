/**
 * Bundles programs into a folder, as `run.mjs` would when it starts them: `node tests/bundle.mjs FOLDER FILE.ts …`.
 * A process of its own, because inside vitest an address of a package cannot be resolved.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundled } from '../lib/build/bundle.mjs'

const [folder = '', ...programs] = process.argv.slice(2)
await mkdir(folder, { recursive: true })
await Promise.all(
  programs.map(async program => {
    const source = await bundled(program)
    if (source !== undefined) await writeFile(path.join(folder, `${program.replaceAll('/', '-')}.mjs`), source)
  }),
)
