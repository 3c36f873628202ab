/**
 * Values that a list does not take, put right once for all the rows in which they stand.
 */
import { describe, expect, test } from 'vitest'
import { ListStore } from '@/app/_parts/people/store/list-store'
import type { RememberedCorrection } from '@/app/_parts/people/store/protocol'
import { readRemembered } from '@/app/_parts/people/store/remembered-corrections'
import { everybody } from '@/lib/case-list/list-query'
import { present } from '@/lib/engine/present'

const today = '2026-11-23'
const storeOf = async (text: string, remembered: readonly RememberedCorrection[] = []) => {
  const store = new ListStore({ source: { from: 'paste', text }, today, locale: 'zh', remembered }, () => {})
  return { store, overview: await store.read() }
}
const press = (store: ListStore, about: RememberedCorrection['about'], came: string, typed: string, remember = false) =>
  store.correctValue({ about, came, typed, remember })
const cells = (store: ListStore): number => store.refused(100).values.reduce((sum, { count }) => sum + count, 0)

/** Three hundred people: no nationality and no degree is understood, and every ninth area. */
const nations = ['总部派遣', '常驻代表', '客座', '借调']
const degrees = ['同等学力', '课程班']
const areas = ['甲园区', '乙园区']
const threeHundred = [
  '姓名,国籍,最高学位,单位注册区域',
  ...Array.from({ length: 300 }, (_, index) =>
    [
      `人员${index + 1}`,
      nations[index % nations.length],
      degrees[index % degrees.length],
      index % 9 === 0 ? areas[index % areas.length] : '',
    ].join(','),
  ),
].join('\n')

describe('a list of 300 with 634 refused cells', () => {
  test('has eight values to put right, and is put right with eight presses', async () => {
    const { store, overview } = await storeOf(threeHundred)
    const { values, total, rows } = store.refused(100)
    expect([overview.counts.faulty, cells(store), total, rows]).toEqual([300, 634, 8, 0])
    expect(store.faulty({ count: 5 })).toEqual([])
    expect(values.map(({ count }) => count)).toEqual([150, 150, 75, 75, 75, 75, 17, 17])
    expect(values[0]).toMatchObject({ about: 'degree', came: '同等学力', named: [{ name: '人员1' }, { name: '人员3' }, { name: '人员5' }] })
    let presses = 0
    const answers = { nationality: 'foreign', degree: 'master', unitArea: 'zhangjiang' }
    for (const { about, came } of values) {
      const said = press(store, about, came, present(new Map(Object.entries(answers)).get(about), about))
      presses += 1
      expect(said.corrected).toMatchObject({ kind: 'value', about, came })
    }
    expect(presses).toBe(8)
    expect(store.look(everybody).counts).toMatchObject({ all: 300, faulty: 0 })
    expect(store.person(0)?.facts).toEqual(answers)
    expect(store.person(1)?.facts).toEqual({ nationality: 'foreign', degree: 'master' })
    // And back, one press at a time, to what the file said.
    for (let index = 0; index < 8; index += 1) store.undoCorrection()
    expect([store.look(everybody).counts.faulty, cells(store)]).toEqual([300, 634])
    expect(store.refused(100)).toEqual({ values, total, rows })
    expect(store.undoCorrection().corrected).toBeUndefined()
  })
})

describe('a value', () => {
  const list =
    '姓名,最高学位,区域内工作起始日,税前年薪（万元）\n甲,同等学力,03/04/2022,\n乙, 同等学力 ,03/04/2022,"65,5"\n丙,博士,,六十多\n'
  test('that is typed wrong again changes nothing, and says so', async () => {
    const { store } = await storeOf(list)
    expect(press(store, 'degree', '同等学力', '什么').corrected).toEqual({
      kind: 'refused',
      about: 'degree',
      came: '同等学力',
      typed: '什么',
    })
    expect(cells(store)).toBe(6)
    expect(press(store, 'degree', '同等学力', '硕士').corrected).toMatchObject({ kind: 'value', answer: 'master', count: 2 })
  })
  test('that can be read in two ways is asked once, with both', async () => {
    const { store } = await storeOf(list)
    const waysOf = (came: string) => store.refused(100).values.find(value => value.came === came)?.ways
    const ways = (came: string) => waysOf(came)?.map(({ answer }) => answer)
    expect(ways('03/04/2022')).toEqual(['2022-04-03', '2022-03-04'])
    expect(ways('65,5')).toEqual([655_000, 6_550_000])
    expect(ways('同等学力')).toBeUndefined()
    press(store, 'areaWorkSince', '03/04/2022', '2022-04-03')
    expect([0, 1].map(person => store.person(person)?.facts.areaWorkSince)).toEqual(['2022-04-03', '2022-04-03'])
    // The column counts in ten thousands; what the value may mean does not.
    press(store, 'leastAnnualWageCny', '65,5', present(waysOf('65,5')?.[0], 'a way to read it').typed)
    expect(store.person(1)?.facts.leastAnnualWageCny).toBe(655_000)
  })
  test('below a head in ten thousands is typed in them, for all rows and for one, and the page knows which columns are', async () => {
    const { store, overview } = await storeOf(list)
    expect(overview.tenThousands).toEqual([3])
    press(store, 'leastAnnualWageCny', '65,5', '65.5')
    expect(store.person(1)?.facts.leastAnnualWageCny).toBe(655_000)
    store.correct(2, { about: 'leastAnnualWageCny', came: '六十多' }, '62')
    expect(store.person(2)?.facts.leastAnnualWageCny).toBe(620_000)
  })
  test('can be left blank, but only where one says so', async () => {
    const { store } = await storeOf(list)
    press(store, 'degree', '同等学力', ' ')
    expect(store.person(0)?.facts.degree).toBeUndefined()
    expect(store.refused(100).values.map(({ about }) => about)).not.toContain('degree')
  })
  test('put back leaves alone what was answered otherwise meanwhile', async () => {
    const { store } = await storeOf(list)
    press(store, 'degree', '同等学力', '硕士')
    press(store, 'areaWorkSince', '03/04/2022', '2022-04-03')
    store.choose(0, true)
    store.change({ person: 0, facts: { ...store.person(0)?.facts, hasSpouse: true } })
    expect(store.undoCorrection().chosen).toBe(0)
    expect(store.undoCorrection().counts.faulty).toBe(3)
    expect(store.person(0)?.facts).toEqual({ hasSpouse: true })
    expect(store.person(0)?.faults.map(({ came }) => came)).toEqual(['同等学力', '03/04/2022'])
  })
  test('put right in one row is put back like any other', async () => {
    const { store } = await storeOf(list)
    expect(store.correct(0, { about: 'degree', came: '同等学力' }, '硕士').corrected).toEqual({ kind: 'row', line: 2, name: '甲' })
    expect(store.refused(100).values.find(({ about }) => about === 'degree')?.count).toBe(1)
    store.undoCorrection()
    expect(store.refused(100).values.find(({ about }) => about === 'degree')?.count).toBe(2)
  })
  test('of a person left out is not counted, and the person stays out', async () => {
    const { store } = await storeOf(list)
    store.leaveOut(0)
    expect(store.refused(100).values.find(({ about }) => about === 'degree')?.count).toBe(1)
    expect(press(store, 'degree', '同等学力', '硕士').counts.all).toBe(2)
    store.undoCorrection()
    expect(store.person(0)).toBeUndefined()
  })
})

test('what is wrong with a row as a whole is looked at row by row, beside the values', async () => {
  const { store } = await storeOf('姓名,最高学位\n甲,同等学力\n乙,同等学力,x\n丙,博士\n')
  expect(store.refused(5)).toMatchObject({ total: 1, rows: 1 })
  expect(store.faulty({ count: 5 }).map(({ name, faults }) => [name, faults.map(({ about }) => about)])).toEqual([['乙', ['row']]])
  expect(store.faulty({ only: 1 })[0]?.faults.map(({ about }) => about)).toEqual(['degree', 'row'])
})

describe('what a device remembers', () => {
  const remembered: readonly RememberedCorrection[] = [
    { about: 'degree', came: '同等学力', typed: 'master' },
    { about: 'degree', came: '课程班', typed: 'no answer at all' },
    { about: 'nationality', came: '总部派遣', typed: 'foreign' },
    { about: 'nationality', came: 'nobody has this', typed: 'foreign' },
  ]
  test('is used where the same values stand again, told, and put back at one press', async () => {
    const { store, overview } = await storeOf(threeHundred, remembered)
    expect(overview.corrected).toEqual({
      kind: 'remembered',
      values: [
        { about: 'nationality', came: '总部派遣', answer: 'foreign', count: 75 },
        { about: 'degree', came: '同等学力', answer: 'master', count: 150 },
      ],
    })
    expect(store.refused(100).total).toBe(6)
    store.undoCorrection()
    expect([store.refused(100).total, cells(store)]).toEqual([8, 634])
  })
  test('is not spoken of where nothing of it stands', async () => {
    expect((await storeOf('姓名,最高学位\n甲,硕士\n', remembered)).overview.corrected).toBeUndefined()
  })
})

describe('what is found in the place of remembered corrections', () => {
  const good: RememberedCorrection = { about: 'degree', came: '同等学力', typed: 'master' }
  test('is read as it was written', () => {
    expect(readRemembered({ version: 1, corrections: [good, { about: 'on', came: 'x', typed: ' ' }] })).toEqual([
      good,
      { about: 'on', came: 'x', typed: ' ' },
    ])
  })
  test.each([
    ['nothing', null],
    ['a text', 'corrections'],
    ['another version', { version: 2, corrections: [good] }],
    ['no list', { version: 1, corrections: {} }],
    ['a fact that is none', { version: 1, corrections: [{ ...good, about: 'constructor' }] }],
    ['a row', { version: 1, corrections: [{ ...good, about: 'row' }] }],
    ['a value that is no text', { version: 1, corrections: [{ ...good, came: 5 }] }],
    ['an empty value', { version: 1, corrections: [{ ...good, came: '' }] }],
    ['an answer that is too long', { version: 1, corrections: [{ ...good, typed: 'x'.repeat(201) }] }],
    ['no correction', { version: 1, corrections: [null, 7] }],
  ])('is not used where it is %s', (_, came) => expect(readRemembered(came)).toEqual([]))
  test('is no more than a thousand values, the last ones', () => {
    const corrections = Array.from({ length: 1200 }, (_, index) => ({ ...good, came: String(index) }))
    expect(readRemembered({ version: 1, corrections }).map(({ came }) => came)).toEqual(corrections.slice(200).map(({ came }) => came))
  })
})
