/**
 * Binary workbooks (.xlsb): looked through before the spreadsheet library reads them, for what it does not tell (hidden
 * sheets and rows, number forms of zeros) and for what would cost it too much.
 */
import { readXlsb } from 'hucre/xlsx'
import { heldSheets, type HeldSheet } from './held-workbook'
import { damaged, listLimits, ListProblem } from './list-problem'
import type { MergedDown } from './sheet-rows'
import { unpacked, type ZipPart } from './zip'

const ID = { row: 0, lastCell: 11, form: 44, style: 47, book: 153, sheet: 156, beginStyles: 617, endStyles: 618 } as const
/** Cells of all sheets, empty ones between them counted, at most. */
const MOST_CELLS = 20_000_000

/** Where the parts of a binary workbook lie. */
export interface BinaryParts {
  readonly book: ZipPart
  /** The worksheet of an id. */
  readonly sheetOf: (id: string) => ZipPart | undefined
  readonly styles: ZipPart | undefined
  readonly all: readonly ZipPart[]
}

/** The sheets of a binary workbook. Throws a ListProblem for one that is damaged or unpacks to too much. */
export async function binaryBook(bytes: Uint8Array, parts: BinaryParts) {
  const whole = async (part: ZipPart): Promise<Uint8Array> => {
    if (part.unpacked > listLimits.whole) throw new ListProblem('unpacksTooLarge', { most: listLimits.whole / 2 ** 20 })
    const all = new Uint8Array(part.unpacked)
    let length = 0
    for await (const piece of unpacked(bytes, part)) {
      all.set(piece, length)
      length += piece.length
    }
    return all
  }
  // All that the library unpacks is what the file says it is.
  if (parts.all.reduce((sum, part) => sum + part.unpacked, 0) > listLimits.sheet)
    throw new ListProblem('unpacksTooLarge', { most: listLimits.sheet / 2 ** 20 })
  for (const part of parts.all) if (/\.(?:bin|rels|xml)$/i.test(part.name)) await whole(part)
  const { from1904, sheets: listed } = sheetsIn(await whole(parts.book))
  if (listed.length > listLimits.sheets) throw damaged()
  const digits = parts.styles === undefined ? [] : digitsIn(await whole(parts.styles))
  const scans: (Scanned | undefined)[] = []
  let cells = 0
  for (const { id } of listed) {
    const part = parts.sheetOf(id)
    const scanned = part === undefined ? undefined : scan(await whole(part), digits)
    cells += scanned?.cells ?? 0
    if (cells > MOST_CELLS) throw new ListProblem('unpacksTooLarge', { most: listLimits.sheet / 2 ** 20 })
    scans.push(scanned)
  }
  const { sheets } = await readXlsb(bytes, { dateSystem: '1904' }).catch(() => {
    throw damaged()
  })
  const held = sheets.flatMap(({ name, rows, merges = [] }, index): readonly HeldSheet[] => {
    const scanned = scans[index]
    // A sheet may be a chart or a dialogue: no rows stand on it.
    if (scanned === undefined) return []
    const down = merges.flatMap(({ startRow, endRow, startCol }): readonly MergedDown[] =>
      endRow > startRow ? [{ column: startCol, from: startRow + 1, to: endRow + 1 }] : [],
    )
    return [{ name, hidden: listed[index]?.hidden === true, rows, noResult: undefined, ...scanned, merges: down }]
  })
  return { from1904, sheets: heldSheets(held) }
}

/** The records of a part, one after another. */
function* records(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const next = (): number => {
    if (at >= bytes.length) throw damaged()
    return view.getUint8(at++)
  }
  while (at < bytes.length) {
    const low = next()
    const id = low < 128 ? low : (low & 127) | ((next() & 127) << 7)
    let length = 0
    for (let shift = 0; shift < 28; shift += 7) {
      const part = next()
      length |= (part & 127) << shift
      if (part < 128) break
    }
    if (at + length > bytes.length) throw damaged()
    yield { id, data: new DataView(bytes.buffer, bytes.byteOffset + at, length) }
    at += length
  }
}

const wideText = (data: DataView, at: number): { readonly text: string; readonly end: number } => {
  const length = data.byteLength >= at + 4 ? data.getUint32(at, true) : 0
  // No text at all is written as a length of nothing but ones.
  if (length === 0xffffffff) return { text: '', end: at + 4 }
  const end = at + 4 + length * 2
  if (end > data.byteLength) throw damaged()
  return { text: new TextDecoder('utf-16le').decode(new Uint8Array(data.buffer, data.byteOffset + at + 4, length * 2)), end }
}

function sheetsIn(bytes: Uint8Array) {
  const sheets: { readonly id: string; readonly hidden: boolean }[] = []
  let from1904 = false
  for (const { id, data } of records(bytes)) {
    if (id === ID.book && data.byteLength >= 4) from1904 = (data.getUint32(0, true) & 1) === 1
    else if (id === ID.sheet && data.byteLength >= 8) sheets.push({ id: wideText(data, 8).text, hidden: data.getUint32(0, true) !== 0 })
  }
  return { from1904, sheets }
}

/** By style: with how many digits a number is shown whose form is zeros alone. */
function digitsIn(bytes: Uint8Array): readonly number[] {
  const forms = new Map<number, number>()
  const styles: number[] = []
  let inStyles = false
  for (const { id, data } of records(bytes)) {
    if (id === ID.form && data.byteLength >= 6) {
      const { text } = wideText(data, 2)
      if (/^0{2,32}$/.test(text)) forms.set(data.getUint16(0, true), text.length)
    } else if (id === ID.beginStyles) inStyles = true
    else if (id === ID.endStyles) inStyles = false
    // Default: a form that has no code of its own shows no zeros.
    else if (id === ID.style && inStyles && data.byteLength >= 4) styles.push(forms.get(data.getUint16(2, true)) ?? 0)
  }
  return styles
}

interface Scanned {
  readonly cells: number
  readonly hiddenRows: number
  readonly digits: ReadonlyMap<number, number>
}

/** Counts what a sheet costs to be read, and its hidden rows. */
function scan(bytes: Uint8Array, byStyle: readonly number[]): Scanned {
  const digits = new Map<number, number>()
  let cells = 0
  let width = 0
  let hiddenRows = 0
  for (const { id, data } of records(bytes)) {
    if (id === ID.row && data.byteLength >= 12) {
      cells += width
      width = 0
      if ((data.getUint8(11) & 0x10) !== 0) hiddenRows += 1
    } else if (id > ID.row && id <= ID.lastCell && data.byteLength >= 8) {
      const column = data.getUint32(0, true)
      if (column >= listLimits.columns) throw damaged()
      width = Math.max(width, column + 1)
      // Default: a style that is not there shows no zeros.
      const shown = byStyle[data.getUint32(4, true) & 0xffffff] ?? 0
      // Default: the first number of its column.
      if (shown > 0) digits.set(column, Math.max(shown, digits.get(column) ?? 0))
    }
  }
  return { cells: cells + width, hiddenRows, digits }
}
