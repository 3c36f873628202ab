/**
 * The product, and what is planted beside it, as the compiler sees them.
 */
import path from 'node:path'
import ts from 'typescript'
import { messageTypes, sourceMessages } from '../../lib/build/message-types.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const absolute = (file: string) => path.join(root, file)

function options(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(absolute('tsconfig.json'), ts.sys.readFile) as { config: { include: readonly string[] } }
  return ts.parseJsonConfigFileContent({ ...config, include: ['app', 'lib', 'tests/proof', 'next-env.d.ts'] }, ts.sys, root)
}

/** Files that no test plants are read once. */
const read = new Map<string, ts.SourceFile | undefined>()

/**
 * A program of some files of the product, or of all of app, lib and tests/proof. `planted` stand in for files by their
 * paths; the types of the messages are those that messages/en gives now.
 */
export function programOf(files: readonly string[] | 'all', planted: Readonly<Record<string, string>> = {}): ts.Program {
  const { options: found, fileNames } = options()
  const compilerOptions = { ...found, noEmit: true, incremental: false, noUnusedLocals: false }
  const texts = new Map(
    Object.entries({ 'messages.d.ts': messageTypes(sourceMessages()), ...planted }).map(([file, text]) => [absolute(file), text]),
  )
  const host = ts.createCompilerHost(compilerOptions)
  const { getSourceFile } = host
  host.fileExists = file => texts.has(path.normalize(file)) || ts.sys.fileExists(file)
  host.readFile = file => texts.get(path.normalize(file)) ?? ts.sys.readFile(file)
  host.getSourceFile = (file, version, ...more) => {
    const text = texts.get(path.normalize(file))
    if (text !== undefined) return ts.createSourceFile(file, text, version)
    if (!read.has(file)) read.set(file, getSourceFile(file, version, ...more))
    return read.get(file)
  }
  return ts.createProgram(files === 'all' ? fileNames : files.map(absolute), compilerOptions, host)
}

/** What the compiler has against a file, in its words. */
export function complaintsOf(program: ts.Program, file: string): readonly string[] {
  const source = program.getSourceFile(absolute(file))
  if (source === undefined) throw new RangeError(`${file} is not in the program`)
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, ' '),
  )
}
