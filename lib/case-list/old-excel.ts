/**
 * Workbooks of Excel 97 to 2003 (.xls, and .et of WPS): looked through before the spreadsheet library reads them, for
 * what it does not tell: passwords, hidden sheets and rows, number forms of zeros.
 */
import { readXls } from 'hucre/xlsx'
import { heldSheets, type HeldSheet } from './held-workbook'
import { damaged, listLimits, ListProblem } from './list-problem'
import { containerOf, streamIn } from './old-container'
import type { MergedDown } from './sheet-rows'

const SID = {
  eof: 0x0a,
  password: 0x2f,
  dates: 0x22,
  sheet: 0x85,
  manyNumbers: 0xbd,
  richText: 0xd6,
  style: 0xe0,
  merged: 0xe5,
  number: 0x203,
  row: 0x208,
  smallNumber: 0x27e,
  form: 0x41e,
  begin: 0x809,
} as const
/** The version of a workbook from 1997 on. */
const VERSION = 0x600

/** A sheet as the workbook lists it. */
interface Listed {
  readonly at: number
  readonly hidden: boolean
  readonly isSheet: boolean
}

/** What is found of a sheet. */
interface Scanned {
  hiddenRows: number
  rows: number
  readonly merges: MergedDown[]
  readonly digits: Map<number, number>
}

/** The sheets of an old workbook. Throws a ListProblem where it has a password, is older still, or is damaged. */
export async function oldExcelBook(bytes: Uint8Array) {
  if (streamIn(bytes, ['EncryptedPackage']) !== undefined) throw new ListProblem('password')
  const stream = streamIn(bytes, ['Workbook', 'Book'])
  if (stream === undefined) throw new ListProblem('notAWorkbook')
  const { from1904, listed, scanned } = scan(stream)
  const positions = new Set(listed.map(({ at }) => at))
  if (positions.size < listed.length || listed.length > listLimits.sheets) throw damaged()
  const { sheets } = await readXls(containerOf('Workbook', stream), { dateSystem: '1904' }).catch(() => {
    throw damaged()
  })
  const held = sheets.flatMap((sheet, index): readonly HeldSheet[] => {
    const { at, hidden, isSheet } = listed[index] ?? { at: -1, hidden: false, isSheet: false }
    if (!isSheet) return []
    const { hiddenRows, merges, digits } = scanned.get(at) ?? nothing()
    return [{ name: sheet.name, hidden, rows: sheet.rows, noResult: undefined, hiddenRows, merges, digits }]
  })
  return { from1904, sheets: heldSheets(held) }
}

const nothing = (): Scanned => ({ hiddenRows: 0, rows: 0, merges: [], digits: new Map() })

/** Goes through the records of a workbook once. */
function scan(stream: Uint8Array) {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const u16 = (at: number) => view.getUint16(at, true)
  const listed: Listed[] = []
  const scanned = new Map<number, Scanned>()
  const zeros = new Map<number, number>()
  const styles: number[] = []
  let from1904 = false
  let depth = 0
  let sheet: Scanned | undefined
  let at = 0
  for (let length = 0; at + 4 <= stream.length; at += 4 + length) {
    const id = u16(at)
    length = u16(at + 2)
    const data = at + 4
    if (id === 0 && length === 0) break
    if (data + length > stream.length) throw damaged()
    const has = (bytes: number) => length >= bytes
    if (at === 0 && (id !== SID.begin || !has(2))) throw new ListProblem('oldExcel')
    if (id === SID.begin) {
      if (at === 0 && u16(data) !== VERSION) throw new ListProblem('oldExcel')
      if (depth === 0) {
        sheet = at === 0 ? undefined : nothing()
        if (sheet !== undefined) scanned.set(at, sheet)
      }
      depth += 1
    } else if (id === SID.eof) depth = Math.max(0, depth - 1)
    else if (id === SID.password) throw new ListProblem('password')
    // A text that the library does not read.
    else if (id === SID.richText) throw new ListProblem('oldExcel')
    else if (id === SID.dates && has(2)) from1904 = u16(data) === 1
    else if (id === SID.form && has(5)) {
      const digits = zerosIn(stream.subarray(data + 2, data + length))
      if (digits > 0) zeros.set(u16(data), digits)
    } else if (id === SID.style && has(4)) styles.push(u16(data + 2))
    else if (id === SID.sheet && has(8)) {
      listed.push({ at: view.getUint32(data, true), hidden: (view.getUint8(data + 4) & 3) !== 0, isSheet: view.getUint8(data + 5) === 0 })
    } else if (sheet !== undefined && depth === 1) seeCell(sheet, id, data, length)
  }

  function seeCell(seen: Scanned, id: number, data: number, length: number): void {
    const style = (column: number, number: number) => {
      // Default: a style that is not there has no form.
      const digits = zeros.get(styles[number] ?? -1)
      // Default: the first number of its column.
      if (digits !== undefined) seen.digits.set(column, Math.max(digits, seen.digits.get(column) ?? 0))
    }
    if (id === SID.row && length >= 14) {
      seen.rows += 1
      if ((u16(data + 12) & 0x20) !== 0) seen.hiddenRows += 1
    } else if ((id === SID.number || id === SID.smallNumber) && length >= 6) style(u16(data + 2), u16(data + 4))
    else if (id === SID.manyNumbers && length >= 6) {
      for (let place = 4, column = u16(data + 2); place + 6 < length; place += 6, column += 1) style(column, u16(data + place))
    } else if (id === SID.merged && length >= 2) {
      for (let place = 2; place + 8 <= length; place += 8) {
        const [from, to, column] = [u16(data + place) + 1, u16(data + place + 2) + 1, u16(data + place + 4)]
        if (to > from) seen.merges.push({ column, from, to })
      }
    }
  }
  return { from1904, listed, scanned }
}

/** How many zeros a number form is, where it is nothing else; in one byte a sign or in two. */
function zerosIn(text: Uint8Array): number {
  const [low = 0, high = 0, wide = 0] = text
  const count = low + high * 256
  const signs = text.subarray(3, 3 + count * ((wide & 1) + 1)).filter((_, index) => (wide & 1) === 0 || index % 2 === 0)
  return count >= 2 && count <= 32 && signs.length === count && signs.every(sign => sign === 48) ? count : 0
}
