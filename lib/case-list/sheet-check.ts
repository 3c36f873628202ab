/**
 * One sheet, looked through before the spreadsheet library reads it: whether anything in it would get lost in reading,
 * and which texts it refers to.
 */
import { damaged, listLimits, ListProblem } from './list-problem'
import type { MergedDown } from './sheet-rows'
import { attributesOf, eachTag, type XmlTag } from './xml-tags'
import { unpacked, type ZipPart } from './zip'

/** What a sheet holds. */
export interface SheetCheck {
  readonly rows: number
  /** 1 for every text, by its number, that the sheet refers to. */
  readonly texts: Uint8Array
  /** The first cell with a formula that was never calculated. */
  readonly noResult: string | undefined
  /** How many rows are hidden, by hand or by a filter. */
  readonly hiddenRows: number
  /** Cells merged downward. */
  readonly merges: readonly MergedDown[]
  /** By column, from 0: how many digits its numbers are shown with at least. */
  readonly digits: ReadonlyMap<number, number>
  /** Rows on which nothing stands, at the end of all rows: where in the part they begin, and where they have ended. */
  readonly emptyEnd: { readonly from: number; readonly to: number }
}

/** What is to be known of the workbook to look through one of its sheets. */
export interface CheckedBook {
  /** How many shared texts it has. */
  readonly texts: number
  /** Whether nothing in it was calculated yet: a formula’s 0 is then no result. */
  readonly uncalculated: boolean
  /** By style: with how many digits at least a number is shown. */
  readonly digits: ReadonlyMap<number, number>
}

/** A row in which so many signs stand is no row of a list. */
const LONGEST_ROW = 8 * 2 ** 20
/** No program writes a longer tag; the library looks through one from its beginning with every piece that comes. */
const LONGEST_TAG = 2 ** 20
/** Rows that take a value from above, each with all columns up to it, at most: a million rows of a list have no more. */
const MOST_MERGED = 2 ** 27

/** Looks through one sheet. Throws a ListProblem where it unpacks to too much, breaks off, or refers to a text that is not there. */
export async function checkSheet(bytes: Uint8Array, part: ZipPart, book: CheckedBook, signal?: AbortSignal): Promise<SheetCheck> {
  if (part.unpacked > listLimits.sheet) throw new ListProblem('unpacksTooLarge', { most: listLimits.sheet / 2 ** 20 })
  const decoder = new TextDecoder('latin1')
  const seen = new Cells(book)
  let text = ''
  // What is left of a tag or a cell is not looked at again before there is twice as much.
  let enough = 0
  for await (const piece of unpacked(bytes, part)) {
    signal?.throwIfAborted()
    text += decoder.decode(piece)
    if (text.length <= enough) continue
    text = seen.take(text)
    enough = text.length * 2
  }
  text = seen.take(text)
  if (seen.last !== 'worksheet' || !isCommentOnly(text)) throw damaged()
  const { rows, texts, noResult, hiddenRows, merges, digits, emptyEnd } = seen
  return { rows, texts, noResult, hiddenRows, merges, digits, emptyEnd }
}

/** Whether nothing but white space and comments stands in a text. */
function isCommentOnly(text: string): boolean {
  let at = 0
  for (let begin = text.indexOf('<!--'); begin >= 0; begin = text.indexOf('<!--', at)) {
    if (text.slice(at, begin).trim() !== '') return false
    const end = text.indexOf('-->', begin + 4)
    if (end < 0) return false
    at = end + 3
  }
  return text.slice(at).trim() === ''
}

/** Goes from tag to tag through a sheet that comes in pieces. */
class Cells {
  rows = 0
  noResult: string | undefined
  hiddenRows = 0
  readonly merges: MergedDown[] = []
  readonly digits = new Map<number, number>()
  private merged = 0
  /** The name of the tag seen last, where it closes something. */
  last = ''
  readonly texts: Uint8Array
  /** Where the last row ended on which something stands, and where the rows end; bytes of the part. */
  readonly emptyEnd = { from: 0, to: 0 }
  /** Bytes of the pieces that are gone. */
  private gone = 0
  private isFilled = false
  /** Signs since the last row that ended, in the pieces that are gone. */
  private before = 0
  /** The tag of the cell that is open, and whether it refers to a text. */
  private cell = ''
  private isText = false
  /** Where the value begins that was opened by the tag before; -1 where that opened none. */
  private value = -1
  /** Whether the cell has a formula, and whether that has a result. */
  private formula = false
  private result = false

  constructor(private readonly book: CheckedBook) {
    this.texts = new Uint8Array(book.texts)
  }

  /** Looks at a text as far as it is whole; gives what is left of it. */
  take(text: string): string {
    let done = 0
    let row = -this.before
    const broken = eachTag(text, tag => {
      this.see(text, tag)
      done = tag.end
      if (tag.kind === 'close' && tag.name === 'row') row = tag.end
    })
    if (broken >= 0 && text.length - broken > LONGEST_TAG) throw damaged()
    if (text.length - row > LONGEST_ROW) throw new ListProblem('tooManyColumns', { most: listLimits.columns })
    this.before = done - row
    // What is left begins right behind the tag seen last: with the value, where that tag opened one.
    this.value = Math.min(this.value, 0)
    this.gone += done
    return text.slice(done)
  }

  private see(text: string, tag: XmlTag): void {
    const { name, kind } = tag
    this.last = kind === 'close' ? name : ''
    if (name === 'v' || name === 'is' || name === 'f') this.isFilled = true
    else if (name === 'row' && kind === 'close' && this.isFilled) {
      this.emptyEnd.from = this.gone + tag.end
      this.isFilled = false
    } else if (name === 'sheetData' && kind === 'close') this.emptyEnd.to = this.gone + tag.begin
    if (name === 'c') {
      // Default: a cell need not say which it is.
      if (kind === 'close' && this.formula && !this.result) this.noResult ??= saidIn(this.cell).get('r') ?? ''
      this.formula = false
      this.result = false
      this.cell = kind === 'open' ? text.slice(tag.begin, tag.end) : ''
      // Most cells are known for numbers at once; to go through what each says of itself would take long.
      this.isText = (this.cell.includes('"s"') || this.cell.includes("'s'")) && saidIn(this.cell).get('t') === 's'
      if (this.book.digits.size > 0) this.seeDigits()
    } else if (name === 'v') {
      const value = this.value < 0 ? undefined : text.slice(this.value, tag.begin).trim()
      if (kind === 'close' && this.isText) this.refer(value)
      if (kind === 'close' && this.formula) this.result = this.isResult(value)
    } else if (name === 'is') this.result = true
    else if (name === 'row' && kind === 'close') this.rows += 1
    else if (name === 'row' && kind === 'open') this.seeHidden(text, tag)
    else if (name === 'mergeCell' && kind !== 'close') this.merge(attributesOf(text, tag).get('ref'))
    this.value = name === 'v' && kind === 'open' ? tag.end : -1
    if (name === 'f' && kind !== 'open') this.formula = true
  }

  /** Whether a formula’s value is one: an empty text may be, an empty number is not, nor a 0 nobody calculated. */
  private isResult(value: string | undefined): boolean {
    if (value === '') return saidIn(this.cell).get('t') === 'str'
    return value === undefined || !this.book.uncalculated || Number(value) !== 0
  }

  private seeHidden(text: string, tag: XmlTag): void {
    if (text.slice(tag.begin, tag.end).includes('hidden') && isTrue(attributesOf(text, tag).get('hidden'))) this.hiddenRows += 1
  }

  private seeDigits(): void {
    const said = saidIn(this.cell)
    const digits = this.book.digits.get(Number(said.get('s')))
    const column = columnOf(said.get('r'))
    // Default: the first number of its column is shown with no more digits than itself.
    if (digits !== undefined && column >= 0) this.digits.set(column, Math.max(digits, this.digits.get(column) ?? 0))
  }

  private merge(range: string | undefined): void {
    const found = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})$/.exec(range ?? '')
    const [from, to] = [Number(found?.[2]), Number(found?.[3])]
    if (!found || !(to > from)) return
    const column = columnOf(found[1])
    this.merged += (to - from) * (column + 1)
    if (this.merged > MOST_MERGED) throw damaged()
    this.merges.push({ column, from, to })
  }

  /** A cell refers to a text. What is no plain number is read otherwise by others, and names none here. */
  private refer(number: string | undefined): void {
    if (number === '') return
    if (number === undefined || !/^\d+$/.test(number) || Number(number) >= this.texts.length) throw damaged()
    this.texts[Number(number)] = 1
  }
}

/** The column of a reference, from 0; -1 where there is none. */
const columnOf = (reference = ''): number =>
  // Default: what is no reference names no column.
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Whether an attribute says yes. */
export const isTrue = (said: string | undefined): boolean => said === '1' || said === 'true'

const saidIn = (cell: string): ReadonlyMap<string, string> => attributesOf(cell, { begin: 0, end: cell.length })
