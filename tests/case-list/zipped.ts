/**
 * Zip files and workbooks made by hand, so that they may be as other programs write them, or as no program would.
 */
import { deflateRawSync } from 'node:zlib'

export interface Entry {
  readonly name: string
  readonly content: Uint8Array | string
  /** What is written in place of the truth. */
  readonly lies?: { readonly unpacked?: number; readonly checksum?: number; readonly method?: number }
  readonly stored?: boolean
}

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})
const checksumOf = (bytes: Uint8Array): number => ~bytes.reduce((sum, byte) => (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), -1) >>> 0

/** A zip file; with `wide`, its numbers are written in eight bytes, as some programs always do. */
export function zipped(entries: readonly Entry[], wide = false): Uint8Array<ArrayBuffer> {
  const files: Buffer[] = []
  const listed: Buffer[] = []
  let at = 0
  for (const { name, content, lies, stored } of entries) {
    const bytes = Buffer.from(content)
    const packed = stored ? bytes : deflateRawSync(bytes)
    const label = Buffer.from(name)
    const method = lies?.method ?? (stored ? 0 : 8)
    const numbers = (place: Buffer, offset: number, far: boolean) => {
      place.writeUInt16LE(method, offset)
      place.writeUInt32LE(lies?.checksum ?? checksumOf(bytes), offset + 6)
      place.writeUInt32LE(far ? 0xffffffff : packed.length, offset + 10)
      place.writeUInt32LE(far ? 0xffffffff : (lies?.unpacked ?? bytes.length), offset + 14)
      place.writeUInt16LE(label.length, offset + 18)
    }
    const own = Buffer.alloc(30)
    own.writeUInt32LE(0x04034b50)
    numbers(own, 8, false)
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50)
    numbers(line, 10, wide)
    line.writeUInt32LE(wide ? 0xffffffff : at, 42)
    const further = Buffer.alloc(wide ? 28 : 0)
    if (wide) {
      further.writeUInt16LE(1)
      further.writeUInt16LE(24, 2)
      further.writeBigUInt64LE(BigInt(bytes.length), 4)
      further.writeBigUInt64LE(BigInt(packed.length), 12)
      further.writeBigUInt64LE(BigInt(at), 20)
      line.writeUInt16LE(28, 30)
    }
    files.push(own, label, packed)
    listed.push(line, label, further)
    at += 30 + label.length + packed.length
  }
  const list = Buffer.concat(listed)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...files, list, end]))
}

export interface Book {
  /** The rows of each sheet, in XML. */
  readonly sheets: readonly string[]
  readonly texts?: readonly string[]
  readonly from1904?: boolean
  /** The number forms of cells by style, counted from 1; 14 is a date. */
  readonly forms?: readonly number[]
  readonly change?: (entries: readonly Entry[]) => readonly Entry[]
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRels = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
export const marked = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A workbook in the shape Excel gives it, by hand. */
export function bookOf({ sheets, texts, from1904, forms, change = entries => entries }: Book, wide = false): Uint8Array<ArrayBuffer> {
  const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  const xml = (content: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
  const entries: Entry[] = [
    { name: '[Content_Types].xml', content: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>') },
    {
      name: '_rels/.rels',
      content: xml(`<Relationships ${packageRels}>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    },
    {
      name: 'xl/workbook.xml',
      content: xml(
        `<workbook ${main} xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map((_, index) => `<sheet name="S${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: xml(
        `<Relationships ${packageRels}>${sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${texts ? relation('rId98', 'sharedStrings', 'sharedStrings.xml') : ''}${forms ? relation('rId99', 'styles', '/xl/styles.xml') : ''}</Relationships>`,
      ),
    },
    ...(texts
      ? [
          {
            name: 'xl/sharedStrings.xml',
            content: xml(`<sst ${main}>${texts.map(text => `<si><t xml:space="preserve">${marked(text)}</t></si>`).join('')}</sst>`),
          },
        ]
      : []),
    ...(forms
      ? [
          {
            name: 'xl/styles.xml',
            content: xml(
              `<styleSheet ${main}><cellXfs><xf numFmtId="0"/>${forms.map(form => `<xf numFmtId="${form}"/>`).join('')}</cellXfs></styleSheet>`,
            ),
          },
        ]
      : []),
    ...sheets.map((rows, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: xml(`<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`),
    })),
  ]
  return zipped(change(entries), wide)
}

/** A row of inline texts. */
export const inline = (...texts: readonly string[]): string =>
  `<row>${texts.map(text => `<c t="inlineStr"><is><t xml:space="preserve">${marked(text)}</t></is></c>`).join('')}</row>`
/** A row of cells in XML. */
export const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`
