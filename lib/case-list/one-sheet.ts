/**
 * One sheet of a workbook as a workbook of its own, with nothing but what its reading needs: the spreadsheet library
 * reads all texts and all references of a workbook anew for every sheet.
 */
import type { WorkbookParts } from './workbook-parts'
import { packedBytes, type ZipPart } from './zip'
import { textPart, zipOf, type PackedPart } from './zip-written'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a part refers to, by ids in order. */
const references = (...referred: readonly (readonly [kind: string, part: string])[]): string =>
  `<Relationships>${referred.map(([kind, part], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="/${part}"/>`).join('')}</Relationships>`

const SHEET = 'xl/worksheets/sheet1.xml'
const STYLES = 'xl/styles.xml'
const TEXTS = 'xl/sharedStrings.xml'

const copied = (bytes: Uint8Array, part: ZipPart, name: string): PackedPart => ({ ...part, name, packed: packedBytes(bytes, part) })

/** The workbook of one sheet; `needed` has 1 for each text, by its number, that the sheet refers to. */
export function oneSheet(bytes: Uint8Array, { texts, styles }: WorkbookParts, sheet: ZipPart, needed: Uint8Array): Uint8Array {
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
    copied(bytes, sheet, SHEET),
  ])
}
