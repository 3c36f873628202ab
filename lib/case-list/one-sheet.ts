/**
 * One sheet of a workbook as a workbook of its own, with nothing but what its reading needs: the spreadsheet library
 * reads all texts and all references of a workbook anew for every sheet.
 */
import { listLimits } from './list-problem'
import type { WorkbookParts } from './workbook-parts'
import type { SheetCheck } from './sheet-check'
import { packedBytes, unpacked, type ZipPart } from './zip'
import { textPart, zipOf, type PackedPart } from './zip-written'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a part refers to, by ids in order. */
const references = (...referred: readonly (readonly [kind: string, part: string])[]): string =>
  `<Relationships>${referred.map(([kind, part], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="/${part}"/>`).join('')}</Relationships>`

const SHEET = 'xl/worksheets/sheet1.xml'
const STYLES = 'xl/styles.xml'
const TEXTS = 'xl/sharedStrings.xml'

const copied = (bytes: Uint8Array, part: ZipPart, name: string): PackedPart => ({ ...part, name, packed: packedBytes(bytes, part) })

/** Bytes of empty rows at the end of a sheet that are not worth a second unpacking. */
const FEW = 2 ** 20

/** A sheet without the empty rows at its end, of which there may be a million with nothing but a form. */
async function withoutEmptyEnd(bytes: Uint8Array, sheet: ZipPart, { from, to }: SheetCheck['emptyEnd']): Promise<PackedPart> {
  const length = from + sheet.unpacked - to
  if (to - from < FEW || length > listLimits.part) return copied(bytes, sheet, SHEET)
  const packed = new Uint8Array(length)
  let at = 0
  for await (const piece of unpacked(bytes, sheet)) {
    const end = at + piece.length
    if (at < from) packed.set(piece.subarray(0, from - at), at)
    if (end > to) packed.set(piece.subarray(Math.max(0, to - at)), from + Math.max(0, at - to))
    at = end
  }
  return { name: SHEET, method: 0, checksum: 0, unpacked: length, packed }
}

/** The workbook of one sheet that was looked through. */
export async function oneSheet(
  bytes: Uint8Array,
  { texts, styles }: WorkbookParts,
  sheet: ZipPart,
  { texts: needed, emptyEnd }: Pick<SheetCheck, 'texts' | 'emptyEnd'>,
): Promise<Uint8Array> {
  const last = needed.lastIndexOf(1)
  const kept = texts.slice(0, last + 1).map((text, number) => (needed[number] === 1 ? text : '<si/>'))
  return zipOf([
    textPart('[Content_Types].xml', '<Types/>'),
    textPart('_rels/.rels', references(['officeDocument', 'xl/workbook.xml'])),
    textPart('xl/workbook.xml', '<workbook><sheets><sheet name="list" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    textPart(
      'xl/_rels/workbook.xml.rels',
      references(['worksheet', SHEET], ['sharedStrings', TEXTS], ...(styles === undefined ? [] : ([['styles', STYLES]] as const))),
    ),
    textPart(TEXTS, `<sst>${kept.join('')}</sst>`),
    ...(styles === undefined ? [] : [copied(bytes, styles, STYLES)]),
    await withoutEmptyEnd(bytes, sheet, emptyEnd),
  ])
}
