/**
 * The law of another revision of this repository, read out of git and made ready by itself.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { lawText, type LawText, type Release } from '../diff/law-text'

const execute = promisify(execFile)

/**
 * A law that `--release` wrote to a `.json` file, or that of a revision, of which only what decides is read. Rejects
 * where there is none such.
 */
export async function lawOf(revision: string): Promise<Pick<Release, 'law'> & Partial<Release>> {
  return revision.endsWith('.json') ? (JSON.parse(await readFile(revision, 'utf8')) as Release) : { law: await lawOfRevision(revision) }
}

const entry = `
  export { facts } from './lib/policy/facts'
  export { rules } from './lib/policy/rules'
  export { windowOrder } from './lib/policy/windows'`

async function lawOfRevision(revision: string): Promise<LawText> {
  const folder = await mkdtemp(path.join(tmpdir(), 'permit-law-'))
  try {
    const archive = path.join(folder, 'law.tar')
    await execute('git', ['archive', '--format=tar', `--output=${archive}`, '--end-of-options', revision, 'lib'])
    await execute('tar', ['-xf', archive, '-C', folder])
    const outfile = path.join(folder, 'law.mjs')
    await build({
      stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
    })
    const { facts, rules, windowOrder: windows } = await import(pathToFileURL(outfile).href)
    return lawText({ facts, rules, windows })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
