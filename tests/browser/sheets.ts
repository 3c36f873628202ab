import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A printed page. */
export interface Sheet {
  readonly text: string
  readonly width: number
  readonly height: number
  /** The fonts set on it; `own` when the file carries the font itself. */
  readonly fonts: readonly { readonly name: string; readonly own: boolean }[]
}

/** A PDF read back as text, sheet by sheet. Sizes in points; A4 is 595 by 842. */
export async function readBack(pdf: Buffer): Promise<readonly Sheet[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1)
      const content = await page.getTextContent()
      const [, , width = 0, height = 0] = page.view
      const text = content.items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      const { fnArray, argsArray } = await page.getOperatorList()
      const used = new Set(fnArray.flatMap((operator, at) => (operator === OPS.setFont ? [String(argsArray[at][0])] : [])))
      const fonts = [...used].map(id => {
        const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean }
        return { name: font.name, own: font.missingFile !== true }
      })
      return { text, width, height, fonts }
    }),
  )
}

/** What a tagged PDF says of its parts: which roles they have, and in which languages they are. */
export async function markedUp(pdf: Buffer): Promise<{ readonly roles: readonly string[]; readonly languages: readonly string[] }> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const roles = new Set<string>()
  const languages = new Set<string>()
  const walk = (node: { readonly role?: string; readonly lang?: string; readonly children?: readonly object[] }): void => {
    if (node.role !== undefined) roles.add(node.role)
    if (node.lang !== undefined) languages.add(node.lang)
    for (const child of node.children ?? []) walk(child)
  }
  for (let number = 1; number <= document.numPages; number++) {
    const tree: object | null = await (await document.getPage(number)).getStructTree()
    if (tree !== null) walk(tree)
  }
  return { roles: [...roles], languages: [...languages] }
}

/** Radicals that share a glyph with a sign, each with that sign, as far as Unicode does not normalise them itself. */
const signs = new Map(
  [
    '⺠民',
    '⻁虎',
    '⻄西',
    '⻅见',
    '⻆角',
    '⻉贝',
    '⻋车',
    '⻓长',
    '⻔门',
    '⻘青',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻢马',
    '⻤鬼',
    '⻥鱼',
    '⻦鸟',
    '⻨麦',
    '⻩黄',
    '⻬齐',
    '⻮齿',
    '⻰龙',
    '⻳龟',
  ].map(pair => [pair.slice(0, 1), pair.slice(1)]),
)

/** Space is set by the printer, not by the text, and stands in some fonts as a control sign; a radical is read as its sign. */
export const plain = (text: string): string =>
  text
    .replace(/[\u2e80-\u2eff]/g, sign => signs.get(sign) ?? sign)
    .normalize('NFKC')
    .replace(/[\s\p{Cc}]+/gu, '')
/** All the text of some sheets. */
export const squeezed = (sheets: readonly Sheet[]): string => plain(sheets.map(({ text }) => text).join(''))
