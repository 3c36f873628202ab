/**
 * What a workbook is made of, looked through before the spreadsheet library reads it: which sheets it has, how it
 * counts days, and which texts its sheets refer to.
 */
import type { BinaryParts } from './binary-workbook'
import { damaged, listLimits, ListProblem } from './list-problem'
import { isTrue } from './sheet-check'
import { attributesOf, eachTag, unmarked, type XmlTag } from './xml-tags'
import { zipPartsOf, unpacked, type ZipPart } from './zip'

/** A sheet, with its part of the file. */
export interface SheetPart {
  readonly name: string
  readonly part: ZipPart
  readonly hidden: boolean
}

/** A workbook’s sheets in order, and what is common to them. */
export interface WorkbookParts {
  readonly from1904: boolean
  /** Whether it asks to be calculated when it is opened: what its formulas say is not known then. */
  readonly uncalculated: boolean
  /** By style: with how many digits at least a number is shown. */
  readonly digits: ReadonlyMap<number, number>
  readonly sheets: readonly SheetPart[]
  /** The texts the sheets refer to by number, each as it is written. */
  readonly texts: readonly string[]
  /** The part that says how numbers are shown, where there is one. */
  readonly styles: ZipPart | undefined
}

/** The tags of some names in a text, in order. Throws a ListProblem for a text that breaks off. */
function tagsOf(text: string, ...names: readonly string[]): readonly XmlTag[] {
  const tags: XmlTag[] = []
  if (eachTag(text, tag => void (names.includes(tag.name) && tags.push(tag))) >= 0) throw damaged()
  return tags
}

/** What the tags of a name say of themselves, in order. */
const saidBy = (text: string, name: string): readonly ReadonlyMap<string, string>[] =>
  tagsOf(text, name).flatMap(tag => (tag.kind === 'close' ? [] : [attributesOf(text, tag)]))

/** A part’s name as another part refers to it. */
function resolved(target: string, folder: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/').filter(one => one !== '' && one !== '.')) {
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

/** What a tag says of itself. Default: a file may leave out any of it. */
const attribute = (said: ReadonlyMap<string, string>, name: string): string => said.get(name) ?? ''

/** What a part refers to: by id, the kind (the last word of its address) and the name of the part. */
const referencesIn = (text: string, folder: string) =>
  saidBy(text, 'Relationship').map(said => ({
    id: attribute(said, 'Id'),
    kind: attribute(said, 'Type').replace(/^.*\//, ''),
    part: resolved(unmarked(attribute(said, 'Target')), folder),
  }))

/** The part of a zip file that is its workbook, what that refers to, and how parts are read as a whole. */
async function mainPart(bytes: Uint8Array) {
  const parts = new PartsByName(zipPartsOf(bytes))
  const whole = async (name: string): Promise<string> => {
    const part = parts.get(name)
    if (part === undefined) throw damaged()
    if (part.unpacked > listLimits.part) throw new ListProblem('unpacksTooLarge', { most: listLimits.part / 2 ** 20 })
    const decoder = new TextDecoder()
    let text = ''
    for await (const piece of unpacked(bytes, part)) text += decoder.decode(piece, { stream: true })
    return text + decoder.decode()
  }
  if (!parts.has('[Content_Types].xml') || !parts.has('_rels/.rels')) throw new ListProblem('notAWorkbook')
  await whole('[Content_Types].xml')
  // Default: what names no workbook is none, as is found out below.
  const book = referencesIn(await whole('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument')?.part ?? ''
  const folder = book.slice(0, book.lastIndexOf('/') + 1)
  const file = book.slice(folder.length).toLowerCase()
  if (!/\.(?:xml|bin)$/.test(file) || !file.includes('workbook') || !parts.has(book)) throw new ListProblem('notAWorkbook')
  const references = `${folder}_rels/${book.slice(folder.length)}.rels`
  const refersTo = parts.has(references) ? referencesIn(await whole(references), folder) : []
  return { parts, whole, book, isBinary: file.endsWith('.bin'), refersTo }
}

/** The parts of a binary workbook; undefined where the workbook is none. Throws as `workbookParts` does. */
export async function binaryParts(bytes: Uint8Array): Promise<BinaryParts | undefined> {
  const { parts, book, isBinary, refersTo } = await mainPart(bytes)
  const main = parts.get(book)
  if (!isBinary || main === undefined) return undefined
  // Of two references with one id the last counts, as it does for the library.
  const byId = new Map(refersTo.filter(({ kind }) => kind === 'worksheet').map(one => [one.id, one.part]))
  const styles = refersTo.findLast(({ kind }) => kind === 'styles')?.part
  return {
    book: main,
    // Default: an id that refers to no worksheet has no part.
    sheetOf: id => parts.get(byId.get(id) ?? ''),
    styles: styles === undefined ? undefined : parts.get(styles),
    all: zipPartsOf(bytes),
  }
}

/** Looks through a workbook. Throws a ListProblem for a zip file that is none, or is damaged, or unpacks to too much. */
export async function workbookParts(bytes: Uint8Array): Promise<WorkbookParts> {
  const { parts, whole, book, isBinary, refersTo } = await mainPart(bytes)
  if (isBinary) throw new ListProblem('notAWorkbook')
  const text = await whole(book)
  const named = (kind: string) => refersTo.find(one => one.kind === kind)?.part
  const [texts, styles] = [named('sharedStrings'), named('styles')]
  const digits = styles === undefined ? new Map<number, number>() : digitsOf(await whole(styles))
  // Of two references with one id the first counts.
  const byId = new Map([...refersTo].reverse().map(one => [one.id, one]))
  const sheets = saidBy(text, 'sheet').flatMap(said => {
    const id = [...said].find(([name]) => name === 'id' || name.endsWith(':id'))?.[1]
    const referred = id === undefined ? undefined : byId.get(id)
    const part = referred === undefined ? undefined : parts.get(referred.part)
    if (part === undefined) throw damaged()
    // A sheet may be a chart or a dialogue: no rows stand on it.
    if (referred?.kind !== 'worksheet') return []
    return [{ name: unmarked(attribute(said, 'name')), part, hidden: /hidden$/i.test(attribute(said, 'state')) }]
  })
  return {
    from1904: saidBy(text, 'workbookPr').some(said => ['1', 'true'].includes(attribute(said, 'date1904'))),
    uncalculated: saidBy(text, 'calcPr').some(said => isTrue(said.get('fullCalcOnLoad'))),
    digits,
    sheets,
    texts: texts === undefined ? [] : textsIn(await whole(texts)),
    styles: styles === undefined ? undefined : parts.get(styles),
  }
}

/** Longer than any program takes; it is looked at for every number that is shown by it. */
const LONGEST_FORM = 2048

/** By style: with how many digits a number is shown whose form is zeros alone. */
function digitsOf(styles: string): ReadonlyMap<number, number> {
  const forms = new Map(saidBy(styles, 'numFmt').map(said => [attribute(said, 'numFmtId'), attribute(said, 'formatCode')]))
  if (saidBy(styles, 'numFmt').some(said => attribute(said, 'formatCode').length > LONGEST_FORM)) throw damaged()
  const digits = new Map<number, number>()
  let style = -1
  for (const tag of tagsOf(styles, 'cellXfs', 'xf')) {
    if (tag.name === 'cellXfs') style = tag.kind === 'open' ? 0 : -1
    else if (style >= 0 && tag.kind !== 'close') {
      // Default: a form that has no code of its own is one of those every program knows.
      const code = forms.get(attribute(attributesOf(styles, tag), 'numFmtId')) ?? ''
      if (/^0{2,32}$/.test(code)) digits.set(style, code.length)
      style += 1
    }
  }
  return digits
}

/** The parts by their names, in which letter case and the way slashes lean make no difference. */
class PartsByName {
  private readonly parts: ReadonlyMap<string, ZipPart>

  constructor(parts: readonly ZipPart[]) {
    this.parts = new Map(parts.map(part => [PartsByName.plain(part.name), part]))
  }

  private static plain(name: string): string {
    return name.replaceAll('\\', '/').toLowerCase()
  }

  get(name: string): ZipPart | undefined {
    return this.parts.get(PartsByName.plain(name))
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }
}

/** The shared texts, each as it is written. */
function textsIn(part: string): readonly string[] {
  const texts: string[] = []
  let begin = -1
  for (const tag of tagsOf(part, 'si')) {
    if ((tag.kind === 'close') !== begin >= 0) throw damaged()
    if (tag.kind === 'open') begin = tag.begin
    else {
      texts.push(part.slice(tag.kind === 'close' ? begin : tag.begin, tag.end))
      begin = -1
    }
  }
  if (begin >= 0) throw damaged()
  return texts
}
