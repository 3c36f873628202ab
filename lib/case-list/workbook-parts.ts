/**
 * What a workbook is made of, looked through before the spreadsheet library reads it: which sheets it has, how it
 * counts days, and which texts its sheets refer to.
 */
import { listLimits, ListProblem } from './list-problem'
import { attributesOf, eachTag, type XmlTag } from './xml-tags'
import { zipPartsOf, unpacked, type ZipPart } from './zip'

/** A sheet, with its part of the file. */
export interface SheetPart {
  readonly name: string
  readonly part: ZipPart
}

/** A workbook’s sheets in order, and what is common to them. */
export interface WorkbookParts {
  readonly from1904: boolean
  readonly sheets: readonly SheetPart[]
  /** The texts the sheets refer to by number, each as it is written. */
  readonly texts: readonly string[]
  /** The part that says how numbers are shown, where there is one. */
  readonly styles: ZipPart | undefined
}

const damaged = (): ListProblem => new ListProblem('damaged')
const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unmarked = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => marks[name] ?? whole)

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

/** Looks through a workbook. Throws a ListProblem for a zip file that is none, or is damaged, or unpacks to too much. */
export async function workbookParts(bytes: Uint8Array): Promise<WorkbookParts> {
  const parts = new Map(zipPartsOf(bytes).map(part => [part.name, part]))
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
  const references = `${folder}_rels/${book.slice(folder.length)}.rels`
  const file = book.slice(folder.length).toLowerCase()
  if (!file.endsWith('.xml') || !file.includes('workbook') || !parts.has(book)) throw new ListProblem('notAWorkbook')
  const text = await whole(book)
  const refersTo = parts.has(references) ? referencesIn(await whole(references), folder) : []
  const named = (kind: string) => refersTo.find(one => one.kind === kind)?.part
  const [texts, styles] = [named('sharedStrings'), named('styles')]
  if (styles !== undefined) checkForms(await whole(styles))
  // Of two references with one id the first counts.
  const byId = new Map([...refersTo].reverse().map(one => [one.id, one.part]))
  const sheets = saidBy(text, 'sheet').map(said => {
    const id = [...said].find(([name]) => name === 'id' || name.endsWith(':id'))?.[1]
    const name = id === undefined ? undefined : byId.get(id)
    const part = name === undefined ? undefined : parts.get(name)
    if (part === undefined) throw damaged()
    return { name: unmarked(attribute(said, 'name')), part }
  })
  return {
    from1904: saidBy(text, 'workbookPr').some(said => ['1', 'true'].includes(attribute(said, 'date1904'))),
    sheets,
    texts: texts === undefined ? [] : textsIn(await whole(texts)),
    styles: styles === undefined ? undefined : parts.get(styles),
  }
}

/** Longer than any program takes; it is looked at for every number that is shown by it. */
const LONGEST_FORM = 2048

function checkForms(styles: string): void {
  if (saidBy(styles, 'numFmt').some(said => attribute(said, 'formatCode').length > LONGEST_FORM)) throw damaged()
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
