/**
 * What a workbook is made of, looked through before the spreadsheet library reads it: which sheets it has, how it
 * counts days, and whether anything in a sheet would get lost in reading.
 */
import { limits, ListProblem } from './problem'
import { partsOf, unpacked, type ZipPart } from './zip'

/** A sheet, with its part of the file. */
export interface SheetPart {
  readonly name: string
  readonly part: ZipPart
}

/** A workbook’s sheets in order, and what is common to them. */
export interface WorkbookParts {
  readonly from1904: boolean
  readonly sheets: readonly SheetPart[]
  /** How many texts the sheets refer to by number. */
  readonly texts: number
}

const element = (name: string): RegExp => new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')
const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean) ?? ''
const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unmarked = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => marks[name] ?? whole)

/** A part’s name as another part refers to it. */
function resolved(target: string, folder: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/').filter(one => one !== '' && one !== '.')) {
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

/** What a part refers to: by id, the kind (the last word of its address) and the name of the part. */
const referencesIn = (text: string, folder: string) =>
  [...text.matchAll(element('Relationship'))].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    kind: attribute(tag, 'Type').split('/').at(-1) ?? '',
    part: resolved(unmarked(attribute(tag, 'Target')), folder),
  }))

/** Looks through a workbook. Throws a ListProblem for a zip file that is none, or is damaged, or unpacks to too much. */
export async function workbookParts(bytes: Uint8Array): Promise<WorkbookParts> {
  const parts = new Map(partsOf(bytes).map(part => [part.name, part]))
  const whole = async (name: string): Promise<string> => {
    const part = parts.get(name)
    if (part === undefined) throw new ListProblem('damaged')
    if (part.unpacked > limits.part) throw new ListProblem('unpacksTooLarge', { most: limits.part / 2 ** 20 })
    const decoder = new TextDecoder()
    let text = ''
    for await (const piece of unpacked(bytes, part)) text += decoder.decode(piece, { stream: true })
    return text + decoder.decode()
  }
  if (!parts.has('[Content_Types].xml') || !parts.has('_rels/.rels')) throw new ListProblem('notAWorkbook')
  await whole('[Content_Types].xml')
  const book = referencesIn(await whole('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument')?.part ?? ''
  const folder = book.slice(0, book.lastIndexOf('/') + 1)
  const references = `${folder}_rels/${book.slice(folder.length)}.rels`
  if (!/workbook[^/]*\.xml$/i.test(book) || !parts.has(book)) throw new ListProblem('notAWorkbook')
  const text = await whole(book)
  const refersTo = parts.has(references) ? referencesIn(await whole(references), folder) : []
  const named = (kind: string) => refersTo.find(one => one.kind === kind)?.part
  const [texts, styles] = [named('sharedStrings'), named('styles')]
  if (styles !== undefined) await whole(styles)
  const sheets = [...text.matchAll(element('sheet'))].flatMap(([tag]) => {
    const part = parts.get(refersTo.find(({ id }) => id === attribute(tag, 'id'))?.part ?? '')
    if (part === undefined) throw new ListProblem('damaged')
    return [{ name: unmarked(attribute(tag, 'name')), part }]
  })
  return {
    from1904: [...text.matchAll(element('workbookPr'))].some(([tag]) => /^(?:1|true)$/.test(attribute(tag, 'date1904'))),
    sheets,
    texts: texts === undefined ? 0 : ((await whole(texts)).match(element('si'))?.length ?? 0),
  }
}

/** A row in which so many signs stand is no row of a list. */
const LONGEST_ROW = 8 * 2 ** 20
const textNumber = /\bt\s*=\s*["']s["'][^>]*>\s*<(?:\w+:)?v\b[^>]*>\s*(\d+)/g
const withoutResult = /<(?:\w+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>/

/**
 * Looks through one sheet; gives the number of its rows. Throws a ListProblem where it unpacks to too much, breaks
 * off, refers to a text that is not there, or holds a formula without its result.
 */
export async function lookThrough(bytes: Uint8Array, { part }: SheetPart, texts: number, signal?: AbortSignal): Promise<number> {
  if (part.unpacked > limits.sheet) throw new ListProblem('unpacksTooLarge', { most: limits.sheet / 2 ** 20 })
  const decoder = new TextDecoder('latin1')
  let rows = 0
  let rest = ''
  for await (const piece of unpacked(bytes, part)) {
    signal?.throwIfAborted()
    rest += decoder.decode(piece, { stream: true })
    const end = rest.lastIndexOf('row>') + 4
    if (end > 3) {
      rows += lookAt(rest.slice(0, end), texts)
      rest = rest.slice(end)
    }
    if (rest.length > LONGEST_ROW) throw new ListProblem('tooManyColumns', { most: limits.columns })
  }
  lookAt(rest, texts)
  if (!/<\/(?:\w+:)?worksheet>\s*$/.test(rest)) throw new ListProblem('damaged')
  return rows
}

/** Looks at whole rows; gives how many they are. */
function lookAt(rows: string, texts: number): number {
  for (const [, number] of rows.matchAll(textNumber)) if (Number(number) >= texts) throw new ListProblem('damaged')
  const formula = withoutResult.exec(rows)
  if (formula !== null) {
    const before = rows.slice(0, formula.index)
    throw new ListProblem('noResult', { cell: attribute(before.slice(before.lastIndexOf('<')), 'r') })
  }
  return rows.match(/<\/(?:\w+:)?row>/g)?.length ?? 0
}
