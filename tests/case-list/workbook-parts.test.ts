/**
 * What a workbook is made of, as programs write it and as no program would.
 */
import { describe, expect, test } from 'vitest'
import { workbookParts } from '@/lib/case-list/workbook-parts'
import { bookOf, inline, type Book } from './zipped'

const sheets = [inline('a'), inline('b')]
/** The parts of a workbook, some of whose texts are written otherwise; undefined takes one away. */
const partsOf = (change: Readonly<Record<string, (before: string) => string | undefined>> = {}, book: Partial<Book> = {}) =>
  workbookParts(
    bookOf({
      sheets,
      ...book,
      change: entries =>
        entries.flatMap(entry => {
          const alter = change[entry.name]
          const content = alter === undefined ? entry.content : alter(String(entry.content))
          return content === undefined ? [] : [{ ...entry, content }]
        }),
    }),
  )
const book = 'xl/workbook.xml'
const references = 'xl/_rels/workbook.xml.rels'
const gone = () => undefined
/** The sheets by the names of their parts. */
const sheetsOf = async (...given: Parameters<typeof partsOf>) =>
  (await partsOf(...given)).sheets.map(({ name, part }) => `${name}: ${part.name}`)
const both = ['S1: xl/worksheets/sheet1.xml', 'S2: xl/worksheets/sheet2.xml']

test('sheets stand in their order, with their names and their parts', async () => {
  expect(await sheetsOf()).toEqual(both)
  const { from1904, texts, styles } = await partsOf()
  expect({ from1904, texts, styles }).toEqual({ from1904: false, texts: [], styles: undefined })
})

test('days are counted from 1904 where the workbook says so, in either way of saying it', async () => {
  const says = async (value: string) =>
    (await partsOf({ [book]: before => before.replace('date1904="1"', value) }, { from1904: true })).from1904
  expect([await says('date1904="1"'), await says('date1904="true"'), await says('date1904="0"'), await says('')]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect((await partsOf({ [book]: before => before.replace(/<workbookPr[^>]*>/, '') })).from1904).toBe(false)
})

describe('names and references', () => {
  test('signs written by name are meant as signs, others stand as they are', async () => {
    const named = (name: string) => sheetsOf({ [book]: before => before.replace('name="S1"', `name="${name}"`) })
    expect((await named('R&amp;D &lt;1&gt; &quot;x&apos;s &nope; &amp'))[0]).toBe(`R&D <1> "x's &nope; &amp: xl/worksheets/sheet1.xml`)
    expect((await sheetsOf({ [book]: before => before.replace('name="S1"', '') }))[0]).toBe(': xl/worksheets/sheet1.xml')
  })
  test('a tag may be closed by one of its own, and its id may have any prefix or none', async () => {
    expect(await sheetsOf({ [book]: before => before.replace(/<sheet ([^>]*)\/>/g, '<sheet $1></sheet>') })).toEqual(both)
    for (const id of ['id', 'rel:id']) expect(await sheetsOf({ [book]: before => before.replaceAll('r:id', id) })).toEqual(both)
    await expect(partsOf({ [book]: before => before.replace('r:id', 'rid') })).rejects.toMatchObject({ code: 'damaged' })
  })
  test('parts are found from where they are referred to', async () => {
    for (const target of [
      '/xl/worksheets/sheet1.xml',
      './worksheets//sheet1.xml',
      '../xl/worksheets/sheet1.xml',
      '/xl/./x/../worksheets/sheet1.xml',
    ])
      expect(await sheetsOf({ [references]: before => before.replace('"worksheets/sheet1.xml"', `"${target}"`) })).toEqual(both)
  })
  test('of two references with one id the first counts, and one that says nothing is passed over', async () => {
    const more = '<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet2.xml"/><Relationship/></Relationships>'
    expect(await sheetsOf({ [references]: before => before.replace('</Relationships>', more) })).toEqual(both)
  })
  test('the workbook is what the file refers to as its document, wherever that stands', async () => {
    const first = '<Relationship Id="rId0" Type="x/core-properties" Target="docProps/core.xml"/><Relationship '
    expect(await sheetsOf({ '_rels/.rels': before => before.replace('<Relationship ', first) })).toEqual(both)
  })
})

describe('what is no workbook, or damaged', () => {
  test.each([
    ['[Content_Types].xml', 'notAWorkbook'],
    ['_rels/.rels', 'notAWorkbook'],
    [book, 'notAWorkbook'],
    [references, 'damaged'],
    ['xl/worksheets/sheet2.xml', 'damaged'],
    ['xl/styles.xml', 'damaged'],
    ['xl/sharedStrings.xml', 'damaged'],
  ])('without %s: %s', async (name, code) => {
    await expect(partsOf({ [name]: gone }, { texts: ['x'], forms: [14] })).rejects.toMatchObject({ code })
  })
  test('a document of another program, or of another form', async () => {
    for (const other of ['worksheets/sheet1.xml', 'workbook/sheet.xml', 'workbook.bin'])
      await expect(
        workbookParts(
          bookOf({
            sheets,
            change: entries => [
              ...entries.map(entry =>
                entry.name === '_rels/.rels' ? { ...entry, content: String(entry.content).replace(book, `xl/${other}`) } : entry,
              ),
              ...['workbook/sheet.xml', 'workbook.bin'].map(name => ({ name: `xl/${name}`, content: '<workbook/>' })),
            ],
          }),
        ),
      ).rejects.toMatchObject({ code: 'notAWorkbook' })
  })
  test('a file that names no document', async () => {
    await expect(partsOf({ '_rels/.rels': () => '<Relationships/>' })).rejects.toMatchObject({ code: 'notAWorkbook' })
  })
  test('a part that breaks off', async () => {
    await expect(partsOf({ '_rels/.rels': () => '<Relationships' })).rejects.toMatchObject({ code: 'damaged' })
    for (const name of [book, references, '_rels/.rels'])
      await expect(partsOf({ [name]: before => before.slice(0, -1) })).rejects.toMatchObject({ code: 'damaged' })
  })
  test('a form of numbers that is longer than any program takes', async () => {
    const form = (length: number) =>
      partsOf(
        { 'xl/styles.xml': before => before.replace('<cellXfs>', `<numFmt formatCode="${'0'.repeat(length)}"/><numFmt/><cellXfs>`) },
        { forms: [14] },
      )
    expect((await form(2048)).styles?.name).toBe('xl/styles.xml')
    await expect(form(2049)).rejects.toMatchObject({ code: 'damaged' })
  })
  test('a part that says it unpacks to too much', async () => {
    const saying = (unpacked: number) =>
      workbookParts(
        bookOf({
          sheets,
          texts: ['x'],
          change: entries => entries.map(entry => (entry.name.endsWith('Strings.xml') ? { ...entry, lies: { unpacked } } : entry)),
        }),
      )
    await expect(saying(2 ** 26 + 1)).rejects.toMatchObject({ code: 'unpacksTooLarge', values: { most: 64 } })
    // As much as is allowed is unpacked, and found to be something else.
    await expect(saying(2 ** 26)).rejects.toMatchObject({ code: 'damaged' })
  })
})

describe('texts', () => {
  const textsIn = async (part: string) => (await partsOf({ 'xl/sharedStrings.xml': () => part }, { texts: ['x'] })).texts
  const textsOf = (written: string) => textsIn(`<sst>${written}</sst>`)

  test('are kept as they are written, empty ones too', async () => {
    expect(await textsOf('<si><t>a</t></si> <si/><x:si><r/></x:si>')).toEqual(['<si><t>a</t></si>', '<si/>', '<x:si><r/></x:si>'])
  })
  test('may begin with the first sign of their part', async () => {
    expect(await textsIn('<si>a</si>')).toEqual(['<si>a</si>'])
    await expect(textsIn('<si>a')).rejects.toMatchObject({ code: 'damaged' })
  })
  test('of many signs are whole where the file is unpacked in pieces', async () => {
    const long = `<si><t>a${'中文'.repeat(100_000)}</t></si>`
    expect((await textsOf(long))[0] === long).toBe(true)
  })
  test.each(['<si>', '<si><si></si>', '</si>', '<si><si/></si>', '<si></si></si>'])('%s is damaged', async written => {
    await expect(textsOf(written)).rejects.toMatchObject({ code: 'damaged' })
  })
})
