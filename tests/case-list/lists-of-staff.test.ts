/**
 * Lists as staff have them: titles above the heads, several sheets, formulas nobody calculated, forms around heads.
 */
import { describe, expect, test } from 'vitest'
import { readList, type ListPart } from '@/lib/case-list/read-list'
import { fileOf, open, paste } from './reading'
import { inPart } from './staff-books'
import { vocabulary } from './vocabulary-of-tests'
import { bookOf, inline, row, type Book, type Entry } from './zipped'

const heads = inline('姓名', '国籍', '最高学位')
const one = (name: string) => inline(name, '德国', '硕士')
const bookRead = (book: Book) => open(bookOf(book), 'list.xlsx')
const names = async (book: Book) => (await bookRead(book)).people.map(({ id }) => id)
async function columnsPart(book: Book): Promise<Extract<ListPart, { kind: 'columns' }>> {
  for await (const part of readList(fileOf(bookOf(book), 'list.xlsx'), vocabulary)) if (part.kind === 'columns') return part
  return expect.fail('no columns')
}

describe('the heads', () => {
  test('are found below titles and notes', async () => {
    const book = { sheets: [inline('某某公司外籍员工名单') + inline('填报：人力资源部', '', '2026年') + heads + one('张安娜')] }
    expect(await names(book)).toEqual(['张安娜'])
    expect((await columnsPart(book)).headRow).toBe(3)
  })
  test('are found below titles in a text', async () => {
    const { people } = await paste('名单,,\n填报,,2026\n姓名,国籍,最高学位\n张安娜,德国,硕士\n')
    expect(people.map(({ row, id, facts }) => [row, id, facts.nationality])).toEqual([[4, '张安娜', 'foreign']])
  })
  test('of two rows, the upper one for groups, are those of their columns', async () => {
    const grouped =
      row('<c r="A1" t="inlineStr"><is><t>姓名</t></is></c>', '<c r="B1" t="inlineStr"><is><t>基本情况</t></is></c>') +
      row('<c r="B2" t="inlineStr"><is><t>国籍</t></is></c>', '<c r="C2" t="inlineStr"><is><t>学历</t></is></c>')
    const { people, columns } = await bookRead({ sheets: [grouped + one('张安娜')] })
    expect(columns.map(({ meaning }) => meaning)).toEqual(['id', 'nationality', 'degree'])
    expect(people.map(({ id }) => id)).toEqual(['张安娜'])
  })
  test('are understood whatever form stands around them', async () => {
    const { columns } = await paste('*1.姓名,2、国籍（必填）,（3）最高学位 (required),序号,税前年薪（万元）\n')
    expect(columns.map(({ meaning }) => meaning)).toEqual(['id', 'nationality', 'degree', 'ignored', 'leastAnnualWageCny'])
  })
  test('that name another unit than ours are asked about', async () => {
    const { columns } = await paste('姓名,税前年薪（美元）,在上海直接投资额（人民币）\nA,1,1\n')
    expect(columns.map(({ meaning }) => meaning)).toEqual(['id', undefined, undefined])
  })
})

describe('values', () => {
  test('with one meaning are understood', async () => {
    const { people } = await paste(
      '姓名,国籍,最高学位,外籍配偶,税前年工资最低额\n甲,德国,本科,√,65.5万元\n乙,中国香港,MSc,×,"¥650,000"\n丙,Germany,Master’s,—,N/A\n',
    )
    expect(people.map(({ facts }) => Object.values(facts))).toEqual([
      ['foreign', 'bachelor', true, 655000],
      ['hk-macao-taiwan', 'master', false, 650000],
      ['foreign', 'master', null, null],
    ])
  })
  test('below a head in ten thousands count in them', async () => {
    const { people } = await paste('姓名,税前年薪（万元）\n甲,65\n乙,65万\n')
    expect(people.map(({ facts }) => facts.leastAnnualWageCny)).toEqual([650000, 650000])
  })
  test('of another money are refused', async () => {
    const { people } = await paste('姓名,税前年工资最低额\n甲,$65000\n')
    expect(people[0]?.faults.map(({ came }) => came)).toEqual(['$65000'])
  })
  test('a name and a number are two, whichever column comes first; without a name, the number stands for it', async () => {
    const { people } = await paste('工号,姓名,国籍\n00731,张安娜,德国\n00732,,德国\n')
    expect(people.map(({ id, number }) => [id, number])).toEqual([
      ['张安娜', '00731'],
      ['00732', '00732'],
    ])
  })
})

describe('a workbook', () => {
  const hiding = (sheet: number) => inPart('workbook.xml', text => text.replace(`name="S${sheet}"`, `name="S${sheet}" state="hidden"`))
  test('is read from its visible sheets; a hidden one only where there is no other, and that is said', async () => {
    expect(await names({ sheets: [heads + one('离职'), heads + one('在职')], change: hiding(1) })).toEqual(['在职'])
    const only = { sheets: [heads + one('A')], change: hiding(1) }
    expect([await names(only), (await columnsPart(only)).book?.hidden]).toEqual([['A'], true])
  })
  test('is read from the sheet with most heads, and tells of others that look like lists', async () => {
    const sheets = [inline('姓名'), inline('姓名', '国籍') + inline('B', '德国'), heads + one('A')]
    expect(await names({ sheets })).toEqual(['A'])
    expect(await columnsPart({ sheets })).toMatchObject({ sheet: 'S3', book: { others: ['S2'], hidden: false } })
  })
  test('may begin with a chart', async () => {
    const change = inPart('workbook.xml.rels', text => text.replace('/worksheet"', '/chartsheet"'))
    expect(await names({ sheets: ['', heads + one('A')], change })).toEqual(['A'])
  })
  test('may name its parts in other letter case, and end a sheet with a comment', async () => {
    const change = (entries: readonly Entry[]) =>
      entries.map(entry =>
        entry.name.endsWith('sheet1.xml')
          ? { ...entry, name: 'XL\\Worksheets\\Sheet1.XML', content: `${String(entry.content)}<!-- end -->` }
          : entry,
      )
    expect(await names({ sheets: [heads + one('A')], change })).toEqual(['A'])
  })
  test.each(['sheet1.xml', 'workbook.xml', 'sharedStrings.xml', '.rels', 'styles.xml'])(
    'may have %s in UTF-16, of either kind',
    async name => {
      const rows = row(...[0, 1, 2].map(text => `<c t="s"><v>${text}</v></c>`)) + one('Ä张安娜')
      for (const [mark, swapped] of [
        [[0xff, 0xfe], false],
        [[0xfe, 0xff], true],
      ] as const) {
        const wide = (text: string) => {
          const bytes = Buffer.from(text, 'utf16le')
          return Buffer.concat([Buffer.from(mark), swapped ? bytes.swap16() : bytes])
        }
        const change = (entries: readonly Entry[]) =>
          entries.map(entry => (entry.name.endsWith(name) ? { ...entry, content: wide(String(entry.content)) } : entry))
        expect(await names({ sheets: [rows], texts: ['姓名', '国籍', '最高学位'], forms: [14], change })).toEqual(['Ä张安娜'])
      }
    },
  )
  test('gives a value merged downward to each of its rows, but makes no person of an empty one', async () => {
    const rows = heads + one('A') + inline('B', '', '博士') + inline('', '', '')
    const change = inPart('sheet1.xml', text =>
      text.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="B2:B4"/></mergeCells>'),
    )
    const { people } = await bookRead({ sheets: [rows], change })
    expect(people.map(({ id, facts }) => [id, facts.nationality])).toEqual([
      ['A', 'foreign'],
      ['B', 'foreign'],
    ])
  })
  test('keeps the zeros a number is shown with', async () => {
    const change = inPart('styles.xml', text =>
      text.replace('<cellXfs>', '<numFmts><numFmt numFmtId="170" formatCode="00000"/></numFmts><cellXfs>'),
    )
    const sheet = inline('工号', '最高学位') + row('<c r="A2" s="1"><v>731</v></c>', '<c r="B2" t="inlineStr"><is><t>硕士</t></is></c>')
    expect(await names({ sheets: [sheet], forms: [170], change })).toEqual(['00731'])
  })
  test('says how many of its rows are hidden', async () => {
    expect((await columnsPart({ sheets: [heads + one('A').replace('<row>', '<row hidden="1">') + one('B')] })).book?.hiddenRows).toBe(1)
  })
  test('with a formula never calculated is refused with its cell', async () => {
    const cell = (formula: string) => heads + row('<c r="A2"><v>1</v></c>', `<c r="B2">${formula}</c>`)
    const problem = async (formula: string, change?: Book['change']) =>
      (await bookRead({ sheets: [cell(formula)], ...(change && { change }) })).problem
    const uncalculated = inPart('workbook.xml', text => text.replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'))
    const refused = { code: 'noResult', values: { cell: 'B2' } }
    for (const formula of ['<f>1</f><v></v>', '<f>1</f><v/>', '<f>1</f>']) expect(await problem(formula)).toEqual(refused)
    expect(await problem('<f>1</f><v>0</v>', uncalculated)).toEqual(refused)
    expect(await problem('<f>1</f><v>0</v>')).toBeUndefined()
  })
})
