/**
 * OpenDocument workbooks (.ods): looked through before the spreadsheet library reads them, for what it does not tell
 * (names, hidden sheets and rows, merged cells, number forms of zeros) and for what would cost it too much.
 */
import { streamOdsRows } from 'hucre/ods'
import { heldSheets, type HeldSheet } from './held-workbook'
import type { Value } from './library-cell'
import { damaged, ListProblem, listLimits } from './list-problem'
import type { MergedDown } from './sheet-rows'
import { attributesOf, eachTag, unmarked, type XmlTag } from './xml-tags'
import { unpacked, type ZipPart } from './zip'
import { textPart, zipOf } from './zip-written'

/** Bytes the content may unpack to: the library holds all of it. */
const MOST_CONTENT = 128 * 2 ** 20
/** Cells of all sheets, empty ones between them counted, at most. */
const MOST_CELLS = 20_000_000
/** Spaces told by their number, at most. */
const MOST_SPACES = 2 ** 20

const MIME = 'application/vnd.oasis.opendocument.spreadsheet'

interface Scanned {
  readonly name: string
  readonly style: string
  noResult: string | undefined
  hiddenRows: number
  readonly merges: MergedDown[]
  readonly digits: Map<number, number>
}

/** The sheets of an OpenDocument workbook. Throws a ListProblem for one with a password, damaged, or that unpacks to too much. */
export async function openDocumentBook(bytes: Uint8Array, parts: readonly ZipPart[]) {
  const partOf = (name: string) => parts.find(part => part.name === name)
  const [content, manifest] = [partOf('content.xml'), partOf('META-INF/manifest.xml')]
  if (content === undefined) throw new ListProblem('notAWorkbook')
  if (manifest !== undefined && (await textOf(bytes, manifest)).includes('encryption-data')) throw new ListProblem('password')
  const text = await textOf(bytes, content)
  const { sheets, hidden, kept } = scan(text)
  const rows = sheets.map((): (readonly Value[] | undefined)[] => [])
  try {
    for await (const { index, sheetIndex = 0, values } of streamOdsRows(
      zipOf([textPart('mimetype', MIME), textPart('content.xml', kept)]),
    )) {
      const of = rows[sheetIndex]
      if (of !== undefined) of[index] = values as readonly Value[]
    }
  } catch {
    throw damaged()
  }
  const held = sheets.map(({ name, style, ...seen }, index): HeldSheet => ({
    ...seen,
    name,
    hidden: hidden.has(style),
    rows: rows[index] ?? [],
  }))
  return { from1904: true, sheets: heldSheets(held) }
}

async function textOf(bytes: Uint8Array, part: ZipPart): Promise<string> {
  if (part.unpacked > MOST_CONTENT) throw new ListProblem('unpacksTooLarge', { most: MOST_CONTENT / 2 ** 20 })
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of unpacked(bytes, part)) text += decoder.decode(piece, { stream: true })
  return text + decoder.decode()
}

/** Goes through the content once; gives it without the empty cells that end its rows, of which there may be thousands in each. */
function scan(text: string) {
  const sheets: Scanned[] = []
  const hidden = new Set<string>()
  const zeros = new Map<string, number>()
  const digitsOf = new Map<string, number>()
  let sheet: Scanned | undefined
  let style = ''
  let row = 0
  let repeated = 1
  let column = 0
  let last = 0
  let isHidden = false
  let cells = 0
  let spaces = 0
  let inCell = 0
  let kept = ''
  let copied = 0
  /** Where the empty cells begin that end the row so far; -1 where none do. */
  let ending = -1

  const see = (tag: XmlTag): void => {
    const { name, kind } = tag
    // Default: a file may leave out any attribute.
    const said = (attribute: string): string => attributesOf(text, tag).get(attribute) ?? ''
    const times = (attribute: string): number => Math.max(1, Math.trunc(Number(said(attribute))) || 1)
    const opens = kind !== 'close'
    if (name === 'table' && opens && inCell === 0) {
      sheet = {
        name: unmarked(said('table:name')),
        style: said('table:style-name'),
        noResult: undefined,
        hiddenRows: 0,
        merges: [],
        digits: new Map(),
      }
      sheets.push(sheet)
      if (sheets.length > listLimits.sheets) throw damaged()
      row = 0
    } else if (name === 'table-row' && opens) {
      repeated = times('table:number-rows-repeated')
      column = 0
      last = 0
      ending = -1
      isHidden = /collapse|filter/.test(said('table:visibility'))
      if (kind === 'empty') row += repeated
    } else if (name === 'table-row') {
      if (ending >= 0) {
        kept += text.slice(copied, ending)
        copied = tag.begin
      }
      // The library gives a row on which something stands as often as it is repeated.
      cells += last * repeated
      if (cells > MOST_CELLS) throw new ListProblem('tooManyRows', { most: listLimits.rows })
      if (isHidden && last > 0 && sheet !== undefined) sheet.hiddenRows += repeated
      row += repeated
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      if (opens) seeCell(tag, name, said, times)
      if (name === 'table-cell' && kind === 'open') inCell += 1
      else if (name === 'table-cell' && kind === 'close') inCell -= 1
    } else if (name === 's' && opens) {
      spaces += times('text:c')
      if (spaces > MOST_SPACES) throw damaged()
    } else if (name === 'style' && opens) {
      style = said('style:name')
      const shown = zeros.get(said('style:data-style-name'))
      if (shown !== undefined) digitsOf.set(style, shown)
    } else if (name === 'table-properties' && said('table:display') === 'false') hidden.add(style)
    else if (name === 'number-style' && opens) style = said('style:name')
    else if (name === 'number' && opens) {
      const shown = Number(said('number:min-integer-digits'))
      if (shown >= 2 && shown <= 32 && Number(said('number:decimal-places')) === 0) zeros.set(style, shown)
    }
  }

  function seeCell(tag: XmlTag, name: string, said: (attribute: string) => string, times: (attribute: string) => number): void {
    const count = times('table:number-columns-repeated')
    const begin = column
    column += count
    if (column > listLimits.columns) throw new ListProblem('tooManyColumns', { most: listLimits.columns })
    if (name !== 'table-cell' || sheet === undefined) return
    const isFormula = said('table:formula') !== ''
    const kind = said('office:value-type')
    if (isFormula && kind === '') sheet.noResult ??= `${letters(begin)}${row + 1}`
    const isBlank = tag.kind === 'empty' && kind === '' && !isFormula
    if (!isBlank) last = column
    if (isBlank && ending < 0) ending = tag.begin
    else if (!isBlank) ending = -1
    const rows = times('table:number-rows-spanned')
    if (rows > 1 && begin < listLimits.columns) sheet.merges.push({ column: begin, from: row + 1, to: row + rows })
    const shown = digitsOf.get(said('table:style-name'))
    // Default: the first number of its column.
    if (shown !== undefined && kind === 'float') sheet.digits.set(begin, Math.max(shown, sheet.digits.get(begin) ?? 0))
  }

  if (eachTag(text, see) >= 0) throw damaged()
  return { sheets, hidden, kept: kept + text.slice(copied) }
}

/** A column as spreadsheets call it. */
function letters(column: number): string {
  let name = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  return name
}
