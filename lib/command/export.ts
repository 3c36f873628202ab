/**
 * The command line that writes the files other programs read the law from into a folder.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { exportNames, exportText } from '../exports/files'
import { allTongues } from '../i18n/tongue'
import { Unusable } from './lines'

function folderOf(args: readonly string[]): string {
  const { positionals } = parsed(args)
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) throw new Unusable('oneFolder')
  return folder
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: {} })
  } catch (error) {
    throw new Unusable('badOption', { reason: reasonOf(error) })
  }
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
