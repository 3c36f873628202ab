/**
 * What is doubtful in a list as a whole: sums that are hardly in their unit, people who stand on it twice.
 */
import { describe, expect, test } from 'vitest'
import { ListStore } from '@/app/_parts/people/store/list-store'
import { writeCaseFile } from '@/lib/case-list/case-file'
import { sumFacts } from '@/lib/case-list/implausible-sums'

const today = '2026-11-23'
async function opened(...rows: readonly string[]) {
  const store = new ListStore({ source: { from: 'paste', text: rows.join('\n') }, today, locale: 'zh' }, () => {})
  return { store, overview: await store.read() }
}
const twice = async (...rows: readonly string[]) =>
  (await opened(...rows)).overview.duplicates.groups.map(group => group.map(({ line }) => line))

describe('sums', () => {
  const heads = '姓名\t国籍\t税前年工资最低额\t年个人所得税最低额'
  test('of money under ten thousand a year are asked about once a column, but for nothing at all', async () => {
    const { overview } = await opened(
      heads,
      '甲\t德国\t65\t6.5',
      '乙\t德国\t70\t120000',
      '丙\t德国\t0\t0',
      '丁\t德国\t10000\t',
      '戊\t德国\t9999.99\t',
    )
    expect(overview.implausible).toEqual([
      { fact: 'leastAnnualWageCny', said: 'nothing', count: 3, examples: [65, 70, 9999.99] },
      { fact: 'leastAnnualTaxCny', said: 'nothing', count: 1, examples: [6.5] },
    ])
    expect([...sumFacts].sort()).toEqual(['investmentUsd', 'leastAnnualTaxCny', 'leastAnnualWageCny'])
  })
  test('are taken in ten thousands with one word, and as written with another; what is plausible stays', async () => {
    const { store } = await opened(heads, '甲\t德国\t65.55\t', '乙\t德国\t700000\t', '丙\t德国\t80\t')
    const wages = () => [0, 1, 2].map(person => store.person(person)?.facts.leastAnnualWageCny)
    const { implausible } = store.takeSums('leastAnnualWageCny', 'tenThousands')
    expect([wages(), implausible[0]?.said]).toEqual([[655_500, 700_000, 800_000], 'tenThousands'])
    store.takeSums('leastAnnualWageCny', 'tenThousands')
    expect(wages()).toEqual([655_500, 700_000, 800_000])
    expect(store.takeSums('leastAnnualWageCny', 'asWritten').implausible[0]?.said).toBe('asWritten')
    expect(wages()).toEqual([65.55, 700_000, 80])
    store.takeSums('leastAnnualWageCny', 'asWritten')
    store.takeSums('investmentUsd', 'tenThousands')
    expect(wages()).toEqual([65.55, 700_000, 80])
  })
  test('put right by hand meanwhile stay as they were put', async () => {
    const { store } = await opened(heads, '甲\t德国\t65\t', '乙\t德国\t70\t')
    store.change({ person: 0, facts: { leastAnnualWageCny: 500_000 } })
    store.takeSums('leastAnnualWageCny', 'tenThousands')
    expect([0, 1].map(person => store.person(person)?.facts.leastAnnualWageCny)).toEqual([500_000, 700_000])
  })
  test('below a head that counts in ten thousands are no question; nor are those of a case file', async () => {
    expect((await opened('姓名\t国籍\t税前年薪（万元）', '甲\t德国\t65')).overview.implausible).toEqual([])
    const file = writeCaseFile('x', [{ row: 1, id: 'A', on: undefined, facts: { leastAnnualWageCny: 65 }, faults: [] }], today, [])
    expect((await opened(file)).overview).toMatchObject({ implausible: [], duplicates: { count: 0 }, counts: { all: 1 } })
  })
  test('of a row left out or refused are not lost', async () => {
    const { store } = await opened(heads, '甲\t德国\t65\t', '乙\t火星\t70\t')
    store.leaveOut(0)
    expect(store.takeSums('leastAnnualWageCny', 'tenThousands').counts).toMatchObject({ all: 1, faulty: 1 })
    store.correct(1, { about: 'nationality', came: '火星' }, 'foreign')
    expect(store.person(1)?.facts.leastAnnualWageCny).toBe(700_000)
  })
})

describe('one person twice is told', () => {
  test('by the number, whatever the name', async () => {
    expect(await twice('工号\t姓名\t国籍', '1\t甲\t德国', '2\t乙\t德国', '1\t甲（新）\t德国')).toEqual([[2, 4]])
  })
  test('by the name, where there is no number, or where the numbers are one', async () => {
    expect(
      await twice('姓名\t国籍\t最高学位', '张安娜\t德国\t博士', '李博\t德国\t硕士', '张安娜\t德国\t博士', ' 张安娜 \t德国\t硕士'),
    ).toEqual([[2, 4, 5]])
    expect(await twice('工号\t姓名\t国籍', '1\t甲\t德国', '1\t甲\t德国')).toEqual([[2, 3]])
    expect(await twice('工号\t姓名\t国籍', '1\t甲\t德国', '\t甲\t德国')).toEqual([[2, 3]])
  })
  test('but two people of one name with numbers or passports of their own are two', async () => {
    expect(await twice('工号\t姓名\t国籍', '1\t张伟\t德国', '2\t张伟\t德国')).toEqual([])
    expect(await twice('姓名\t护照号\t国籍', '张伟\tC1\t德国', '张伟\tC2\t德国')).toEqual([])
    expect(await twice('姓名\t护照号\t国籍', '张伟\tC1\t德国', '张伟\tC1\t德国')).toEqual([[2, 3]])
  })
  test('letter case makes no other person, and nobody is one with those who have no name', async () => {
    expect(await twice('姓名\t国籍\t最高学位', 'Anna Li\t德国\t博士', 'ANNA LI\t德国\t博士', '\t德国\t博士', '\t德国\t博士')).toEqual([
      [2, 3],
    ])
  })
  test('until all rows but one are left out', async () => {
    const { store, overview } = await opened('姓名\t国籍\t最高学位', '甲\t德国\t博士', '甲\t德国\t博士', '甲\t德国\t硕士')
    expect(overview.duplicates).toMatchObject({ count: 1, groups: [[{ person: 0, line: 2, name: '甲' }, {}, {}]] })
    expect(store.leaveOut(1).duplicates.groups[0]).toHaveLength(2)
    expect(store.leaveOut(2).duplicates).toEqual({ count: 0, groups: [] })
  })
  test('for the first twenty, and how many there are', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `N${index}\t德国\t博士`)
    const { overview } = await opened('姓名\t国籍\t最高学位', ...names, ...names)
    expect([overview.duplicates.count, overview.duplicates.groups.length]).toEqual([25, 20])
  })
})
