/**
 * One sheet, looked through before the spreadsheet library reads it: whether anything in it would get lost in reading,
 * and which texts it refers to.
 */
import { listLimits, ListProblem } from './list-problem'
import { attributesOf, eachTag, type XmlTag } from './xml-tags'
import { unpacked, type ZipPart } from './zip'

/** What a sheet holds. */
export interface SheetCheck {
  readonly rows: number
  /** 1 for every text, by its number, that the sheet refers to. */
  readonly texts: Uint8Array
}

/** A row in which so many signs stand is no row of a list. */
const LONGEST_ROW = 8 * 2 ** 20
/** No program writes a longer tag; the library looks through one from its beginning with every piece that comes. */
const LONGEST_TAG = 2 ** 20

const damaged = (): ListProblem => new ListProblem('damaged')

/**
 * Looks through one sheet, of a workbook with so many texts. Throws a ListProblem where it unpacks to too much, breaks
 * off, refers to a text that is not there, or holds a formula without its result.
 */
export async function checkSheet(bytes: Uint8Array, part: ZipPart, texts: number, signal?: AbortSignal): Promise<SheetCheck> {
  if (part.unpacked > listLimits.sheet) throw new ListProblem('unpacksTooLarge', { most: listLimits.sheet / 2 ** 20 })
  const decoder = new TextDecoder('latin1')
  const seen = new Cells(texts)
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
  if (seen.last !== 'worksheet' || text.trim() !== '') throw damaged()
  return { rows: seen.rows, texts: seen.texts }
}

/** Goes from tag to tag through a sheet that comes in pieces. */
class Cells {
  rows = 0
  /** The name of the tag seen last, where it closes something. */
  last = ''
  readonly texts: Uint8Array
  /** Signs since the last row that ended, in the pieces that are gone. */
  private before = 0
  /** The tag of the cell that is open, and whether it refers to a text. */
  private cell = ''
  private isText = false
  /** Where the value begins that was opened by the tag before; -1 where that opened none. */
  private value = -1
  /** Whether a formula ended just now. */
  private formula = false

  constructor(texts: number) {
    this.texts = new Uint8Array(texts)
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
    return text.slice(done)
  }

  private see(text: string, tag: XmlTag): void {
    const { name, kind } = tag
    this.last = kind === 'close' ? name : ''
    if (name === 'c') {
      // Default: a cell need not say which it is.
      if (kind === 'close' && this.formula) throw new ListProblem('noResult', { cell: saidIn(this.cell).get('r') ?? '' })
      this.cell = kind === 'open' ? text.slice(tag.begin, tag.end) : ''
      // Most cells are known for numbers at once; to go through what each says of itself would take long.
      this.isText = (this.cell.includes('"s"') || this.cell.includes("'s'")) && saidIn(this.cell).get('t') === 's'
    } else if (name === 'v' && this.isText) {
      if (kind === 'close') this.refer(this.value < 0 ? undefined : text.slice(this.value, tag.begin).trim())
    } else if (name === 'row' && kind === 'close') this.rows += 1
    this.value = name === 'v' && kind === 'open' ? tag.end : -1
    this.formula = name === 'f' && kind !== 'open'
  }

  /** A cell refers to a text. What is no plain number is read otherwise by others, and names none here. */
  private refer(number: string | undefined): void {
    if (number === '') return
    if (number === undefined || !/^\d+$/.test(number) || Number(number) >= this.texts.length) throw damaged()
    this.texts[Number(number)] = 1
  }
}

const saidIn = (cell: string): ReadonlyMap<string, string> => attributesOf(cell, { begin: 0, end: cell.length })
