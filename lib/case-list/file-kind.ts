/**
 * What a file is, by its content: names lie.
 */
import { damaged, ListProblem, type ProblemCode } from './list-problem'
import { firstBytes, type FileSource } from './list-source'

/** What can be read as a list. */
export type FileKind = 'workbook' | 'text'

/** How files begin that are no list, in signs of one byte each. */
const beginnings: readonly (readonly [begin: string, problem: ProblemCode])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['RIFF', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['\x1f\x8b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['{\\rtf', 'notAWorkbook'],
]
const ZIP = 'PK\x03\x04'
/** The container of old Excel files, and of new ones with a password. */
const OLD_CONTAINER = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

const bytewise = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** Looks what a file is. Throws a ListProblem for one that is no list. */
export async function fileKind(source: FileSource): Promise<FileKind> {
  const begin = bytewise(await firstBytes(source, 1024))
  if (begin === '') throw new ListProblem('empty')
  if (begin.startsWith(ZIP)) return 'workbook'
  if (begin.startsWith(OLD_CONTAINER)) return 'workbook'
  if (begin.startsWith('PK')) throw damaged()
  const other = beginnings.find(([beginning]) => begin.startsWith(beginning))
  if (other !== undefined) throw new ListProblem(other[1])
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|table|meta|\?xml|div|script)/i.test(begin.replaceAll('\0', '')))
    throw new ListProblem('webPage')
  if (begin.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(begin)) throw new ListProblem('binary')
  return 'text'
}
