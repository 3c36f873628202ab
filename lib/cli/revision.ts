/**
 * The law of another revision of this repository, read out of git and made ready by itself.
 */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { lawText, type LawText, type Release } from '../law-history/law-text'
import { UnusableCall } from './call'
import { isRelease, jsonIn } from './json-files'
import { withTemporaryFolder } from './temporary-folder'

const execute = promisify(execFile)

/**
 * A law that `--release` wrote to a `.json` file, or that of a revision, of which only what decides is read. Rejects
 * where there is none such, with Unusable for a file that holds something else.
 */
export async function lawOf(revision: string): Promise<Pick<Release, 'law'> & Partial<Release>> {
  if (!revision.endsWith('.json')) return { law: await lawOfRevision(revision) }
  const came = await jsonIn(revision)
  if (!isRelease(came)) throw new UnusableCall('notReleased', { revision })
  return came
}

const entry = `
  export { facts } from './lib/policy/facts'
  export { rules } from './lib/policy/rules'
  export { windowOrder } from './lib/policy/windows'`

const lawOfRevision = (revision: string): Promise<LawText> =>
  withTemporaryFolder('permit-law', async folder => {
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
  })
