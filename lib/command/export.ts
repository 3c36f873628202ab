/**
 * The command line that writes the files other programs read the law from into a folder.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { exportNames, exportText } from '../exports/files'
import { allTongues } from '../i18n/tongue'
import { parsedCall, reasonOf, Unusable } from './call'

function folderOf(args: readonly string[]): string {
  const { positionals } = parsedCall({ args: [...args], allowPositionals: true })
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) throw new Unusable('oneFolder')
  return folder
}

/** Runs the command; gives its exit status: 0 written, 2 the call or the folder is unusable. */
export async function run(args: readonly string[]): Promise<number> {
  const tongues = await allTongues()
  const [{ tell }] = tongues
  try {
    const folder = folderOf(args)
    const write = async (): Promise<void> => {
      await mkdir(folder, { recursive: true })
      for (const name of exportNames) await writeFile(path.join(folder, name), await exportText(name, tongues))
    }
    await write().catch((error: unknown) => {
      throw new Unusable('unwritable', { folder, reason: reasonOf(error) })
    })
    process.stdout.write(`${exportNames.map(name => path.join(folder, name)).join('\n')}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    process.stderr.write(`${tell(`exports.command.${error.code}`, error.values)}\n${tell('exports.command.usage')}\n`)
    return 2
  }
}
