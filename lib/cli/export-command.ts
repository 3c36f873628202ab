/**
 * The command line that writes the files other programs read the law from into a folder.
 */
import path from 'node:path'
import { readDay, span, writeDay } from '../engine/days'
import { exportNames, exportText, type ExportOptions } from '../exports/files'
import { firstSqlDay } from '../exports/sql/view'
import { allI18n } from '../i18n/i18n-for'
import { complain, parsedCall, messageOf, UnusableCall } from './call'
import { Output } from './output'
import { makeFolder, writeWhole, type WholeFile } from './whole-files'

/** The folder to write to, and the day the SQL is for, where one is named. */
function readCall(args: readonly string[]): { readonly folder: string; readonly options: ExportOptions } {
  const { positionals, values } = parsedCall({ args: [...args], options: { on: { type: 'string' } }, allowPositionals: true })
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0) throw new UnusableCall('oneFolder')
  const { on } = values
  if (on === undefined) return { folder, options: {} }
  if (typeof on !== 'string' || readDay(on) === undefined || on < firstSqlDay)
    throw new UnusableCall('badDay', { on: String(on), first: firstSqlDay, last: writeDay(span.last) })
  return { folder, options: { on } }
}

/** Runs the command; gives its exit status: 0 written, 2 the call or the folder is unusable. */
export async function runExport(args: readonly string[]): Promise<number> {
  const languages = await allI18n()
  const [{ t }] = languages
  try {
    const { folder, options } = readCall(args)
    const files = await Promise.all(
      exportNames.map(async name => ({ file: path.join(folder, name), text: await exportText(name, languages, options) })),
    )
    write(folder, files)
    const output = new Output()
    await output.write(`${files.map(({ file }) => file).join('\n')}\n`)
    await output.end()
    return 0
  } catch (error) {
    if (!(error instanceof UnusableCall)) throw error
    complain(t, `exports.command.${error.code}`, error.values)
    complain(t, 'exports.command.usage')
    return 2
  }
}

function write(folder: string, files: readonly WholeFile[]): void {
  try {
    makeFolder(folder)
    writeWhole(files)
  } catch (error) {
    throw new UnusableCall('unwritable', { folder, reason: messageOf(error) })
  }
}
