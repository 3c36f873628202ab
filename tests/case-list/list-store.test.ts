import { describe, expect, it } from 'vitest'
import { ListStore } from '@/app/_parts/people/store/list-store'
import type { ReadingState, UploadSource } from '@/app/_parts/people/store/protocol'
import { listIn } from '@/app/_parts/people/store/saved-list-db'
import { ListError } from '@/app/_parts/people/store/list-error'
import { check } from '@/lib/check/check'
import type { CaseFacts } from '@/lib/check/case'
import { everybody } from '@/lib/case-list/list-query'
import { facts, type FactName } from '@/lib/policy/facts'
import { grantsSomething, ruleResultsOf } from '@/lib/results/rule-results'
import { people, seeded } from '../bench/people'

const today = '2026-11-23'
const roomOf = (source: UploadSource, onProgress: (progress: ReadingState) => void = () => {}) =>
  new ListStore({ source, today, locale: 'en' }, onProgress)
const pasted = async (...rows: readonly string[]) => {
  const room = roomOf({ from: 'paste', text: rows.join('\n') })
  return { room, overview: await room.read() }
}

/** People of whom some answers are blank or not known. */
const half = (count: number, seed: number): readonly CaseFacts[] => {
  const random = seeded(seed)
  return people(count, seed).map(person =>
    Object.fromEntries(
      Object.entries(person).map(([fact, answer]) => [fact, random() < 0.25 ? null : random() < 0.05 ? 'unknown' : answer]),
    ),
  )
}
const names = Object.keys(facts) as FactName[]
const asRow = (person: CaseFacts) => names.map(name => person[name] ?? '').join(',')

describe('a row of the list', () => {
  it('says what the result of the same person says: standings, next day, what is missing', async () => {
    const all = half(400, 7)
    const { room } = await pasted(names.join(','), ...all.map(asRow))
    const rows = room.rows(0, all.length)
    expect(rows.length).toBe(all.length)
    const now = new Set(room.look({ ...everybody, filter: 'now' }) && room.rows(0, all.length).map(({ person }) => person))
    room.look(everybody)
    for (const [place, row] of rows.entries()) {
      const person = all[place] ?? {}
      const outcomes = ruleResultsOf({ facts: person, on: today, today })
      expect(row.statuses).toEqual(outcomes.map(({ status }) => status))
      expect(now.has(place)).toBe(outcomes.some(one => one.status === 'yes' && grantsSomething(one)))
      const { rules } = check({ facts: person }, today)
      expect([...row.missing].sort()).toEqual([...new Set(rules.flatMap(({ missing }) => missing))].sort())
      expect(row.next).toBe(rules.flatMap(({ verdict, earliest }) => (verdict === 'yes' ? [] : (earliest ?? []))).sort()[0] ?? null)
      expect(room.person(row.person)?.facts).toEqual(Object.fromEntries(Object.entries(person).filter(([, answer]) => answer !== null)))
    }
    expect(now.size).toBeLessThan(rows.filter(({ statuses }) => statuses.includes('yes')).length)
    expect(new Set(rows.flatMap(({ statuses }) => statuses)).size).toBeGreaterThan(3)
  })

  it('is another at once when an answer or the day is', async () => {
    const { room } = await pasted('id,degree', 'Ann,master')
    const before = room.rows(0, 1)
    room.change({ person: 0, facts: { nationality: 'mainland-chinese' } })
    expect(room.rows(0, 1)[0]?.statuses).toEqual(
      ruleResultsOf({ facts: { nationality: 'mainland-chinese' }, on: today, today }).map(({ status }) => status),
    )
    expect(room.rows(0, 1)).not.toEqual(before)
    room.change({ person: 0, on: '2010-01-01' })
    expect(room.rows(0, 1)[0]?.statuses).toEqual(Array.from({ length: 10 }, () => 'not-covered'))
    room.change({ person: 0, on: null })
    expect(room.person(0)?.on).toBeUndefined()
  })
})

describe('a list', () => {
  it('asks only for heads it does not understand, and is read with what is said of them', async () => {
    const { room, overview } = await pasted('id,Studied up to,degree', 'Ann,Bern,master', 'Bo,Rome,doctor')
    expect(overview.heads).toEqual([
      { column: 0, head: 'id', meaning: 'id', samples: ['Ann', 'Bo'] },
      { column: 1, head: 'Studied up to', meaning: undefined, samples: ['Bern', 'Rome'] },
      { column: 2, head: 'degree', meaning: 'degree', samples: ['master', 'doctor'] },
    ])
    const read = await room.mean([{ column: 1, meaning: 'ignored' }])
    expect(read.heads.map(({ meaning }) => meaning)).toEqual(['id', 'ignored', 'degree'])
    expect(read.counts.all).toBe(2)
  })

  it('says in which encoding it was read, also while heads are not understood', async () => {
    const read = (head: string) =>
      roomOf({ from: 'file', file: new File([head, new Uint8Array([0x0a, 0xc0, 0xee, 0xc0, 0xd7, 0x2c]), 'master'], 'gb.csv') }).read()
    expect(await read('id,degree')).toMatchObject({ encoding: 'gb18030', counts: { all: 1 } })
    expect(await read('id,Studied up to')).toMatchObject({
      encoding: 'gb18030',
      heads: [{}, { head: 'Studied up to', samples: ['master'] }],
    })
    expect((await pasted('id,degree', 'Ann,master')).overview.encoding).toBeUndefined()
  })

  it('assesses good rows while others have faults; a mended row joins them, one left out goes', async () => {
    const { room, overview } = await pasted('id,degree,leastMonthsInChina', 'Ann,master,10', 'Bo,clever,14', 'Cy,doctor,x')
    expect(overview.counts).toMatchObject({ all: 3, faulty: 2 })
    expect(overview.printable).toBe(1)
    expect(room.rows(0, 3).map(({ statuses }) => statuses.length)).toEqual([10, 0, 0])
    const typed = (about: FactName, came: string, text: string) => room.correct(1, { about, came }, text).counts.faulty
    expect(typed('degree', 'clever', 'PhD')).toBe(2)
    // Pressed twice: the second press finds nothing any more, and leaves the next fault alone.
    expect(typed('degree', 'clever', 'PhD')).toBe(2)
    expect(room.faulty({ only: 1 })[0]?.faults.map(({ came }) => came)).toEqual(['14'])
    expect(typed('leastMonthsInChina', '14', '15')).toBe(2)
    expect(room.faulty({ only: 1 })[0]?.faults[0]?.came).toBe('15')
    expect(typed('leastMonthsInChina', '15', '12')).toBe(1)
    expect(room.person(1)?.facts).toMatchObject({ degree: 'doctor', leastMonthsInChina: 12 })
    expect(room.leaveOut(2).counts).toMatchObject({ all: 2, faulty: 0 })
    expect(room.person(2)).toBeUndefined()
  })

  it('prints those chosen, in the order shown, and nobody with faults', async () => {
    const { room } = await pasted('id,degree', 'Cy,master', 'Ann,doctor', 'Bo,clever')
    expect(room.choose('shown', true)).toMatchObject({ chosen: 2, chosenShown: 2, printable: 2 })
    room.look({ ...everybody, by: 'name' })
    expect(room.printed().map(({ name }) => name)).toEqual(['Ann', 'Cy'])
    expect(room.choose(0, false).chosen).toBe(1)
    expect(room.printed().map(({ name }) => name)).toEqual(['Ann'])
  })

  it('knows who stands before and after a person among those shown', async () => {
    const { room } = await pasted('id,degree', 'Cy,master', 'Ann,doctor', 'Bo,none')
    room.look({ ...everybody, by: 'name' })
    expect(room.person(2)).toMatchObject({ index: 1, before: 1, after: 0 })
    expect(room.person(1)).toMatchObject({ index: 0, before: undefined, after: 2 })
  })

  it('that cannot be read is refused by name; one that ends in trouble keeps what was read before', async () => {
    await expect(pasted('')).rejects.toBeInstanceOf(ListError)
    const { overview } = await pasted('id,degree', 'Ann,master', 'Bo,"doctor"x', 'Cy,none')
    expect(overview.problem?.code).toBe('brokenQuotes')
    expect(overview.counts.all).toBe(1)
  })

  it('saved as a case file is opened again as it was, and says whose result is another by now', async () => {
    const all = half(30, 11)
    const { room } = await pasted(names.join(','), ...all.map(asRow))
    const text = await (await room.write('case', false)).text()
    const again = roomOf({ from: 'file', file: new File([text], 'people.case.json') })
    const overview = await again.read()
    expect([overview.saved?.checkedOn, overview.counts.changed]).toEqual([today, 0])
    expect(again.rows(0, 30).map(({ statuses }) => statuses)).toEqual(room.rows(0, 30).map(({ statuses }) => statuses))
    const told = JSON.parse(text) as { about: { verdicts: string[] } }
    told.about.verdicts[3] = 'dddddddddd'
    const older = roomOf({ from: 'file', file: new File([JSON.stringify(told)], 'people.case.json') })
    expect((await older.read()).counts.changed).toBe(1)
    expect(older.rows(0, 30).map(({ since }) => since)).toEqual(all.map((_, place) => (place === 3 ? 'law' : undefined)))
    expect(older.look({ ...everybody, filter: 'changed' }).shown).toBe(1)
    expect(older.person(3)?.saved).toEqual(Array.from({ length: 10 }, () => 'disputed'))
    expect(older.person(4)?.saved).toBeUndefined()
  })

  it('is written whole, or only the people shown in their order', async () => {
    const { room } = await pasted('id,degree', 'Cy,doctor', 'Ann,master', 'Bo,none')
    const written = async (shown: boolean) =>
      (await (await room.write('csv', shown)).text()).split('\n').flatMap(line => line.match(/^(?:Cy|Ann|Bo)/)?.[0] ?? [])
    room.look({ ...everybody, search: 'n', by: 'name' })
    expect([await written(false), await written(true)]).toEqual([['Cy', 'Ann', 'Bo'], ['Ann']])
    room.look({ ...everybody, by: 'name' })
    expect(await written(true)).toEqual(['Ann', 'Bo', 'Cy'])
  })

  it('saved with rows that were refused is opened with them refused; put right, they are no change since it was saved', async () => {
    const { room } = await pasted('id,degree,leastMonthsInChina', 'Ann,master,3', 'Bo,clever,14', 'Cy,doctor,2,6')
    const again = roomOf({ from: 'file', file: new File([await (await room.write('case', false)).text()], 'people.case.json') })
    expect((await again.read()).counts).toMatchObject({ all: 3, faulty: 2, changed: 0 })
    expect(again.correct(2, { about: 'row', came: 'Cy | doctor | 2 | 6' }, '').counts).toMatchObject({ faulty: 1, changed: 0 })
    expect(again.person(2)?.saved).toBeUndefined()
  })

  it('whose file says odd things of when it was saved is shown, and nothing is said of what changed', async () => {
    const text = JSON.stringify({
      about: { format: 'talent-permit-check', version: 1, lawReadOn: 'x', checkedOn: '9999-99-99' },
      cases: [{ id: 'a', facts: { degree: 'doctor' } }],
    })
    const room = roomOf({ from: 'file', file: new File([text], 'a.case.json') })
    const overview = await room.read()
    expect(overview).toMatchObject({ saved: undefined, savedUnreadable: true, counts: { all: 1, changed: 0 } })
    expect((await pasted('id,degree', 'Ann,master')).overview.savedUnreadable).toBe(false)
  })

  it('is not begun for a day that is none', () => {
    for (const day of ['11/29/2026', 'x', '', '2101-01-01']) {
      expect(() => new ListStore({ source: { from: 'paste', text: 'id\nAnn' }, today: day, locale: 'en' }, () => {})).toThrow(`"${day}"`)
    }
  })

  it('tells while it is read how far it has come', async () => {
    const told: ReadingState[] = []
    const [, person = {}] = half(2, 3)
    const text = [names.join(','), ...Array.from({ length: 3000 }, () => asRow(person))].join('\n')
    await roomOf({ from: 'file', file: new File([text], 'people.csv') }, progress => told.push(progress)).read()
    expect(told.length).toBeGreaterThan(1)
    expect(told.at(-1)).toEqual({ rows: 3000, part: 1 })
    expect(told.map(({ rows }) => rows)).toEqual(told.map(({ rows }) => rows).sort((a, b) => a - b))
  })
})

describe('a record of this browser’s store', () => {
  const list = { file: new Blob(['{}']), name: 'people', people: 3, day: today }
  it('is a list where it has every part of one', () => expect(listIn(list)).toEqual(list))
  it.each<[string, unknown]>([
    ['a number', 5],
    ['nothing', null],
    ['a text', 'list'],
    ['an empty object', {}],
    ['an array', [list]],
    ['a day that is none', { ...list, day: 'nonsense' }],
    ['only a day that is none', { day: 'nonsense' }],
    ['a day of no calendar', { ...list, day: '9999-99-99' }],
    ['a moment for a day', { ...list, day: new Date(0) }],
    ['no count', { ...list, people: '3' }],
    ['half a person', { ...list, people: 0.5 }],
    ['fewer people than none', { ...list, people: -1 }],
    ['no file', { ...list, file: '{}' }],
    ['no name', { ...list, name: undefined }],
  ])('is none where it is %s', (_, record) => expect(listIn(record)).toBeUndefined())
})
