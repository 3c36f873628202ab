/**
 * The list of the next month laid over the one before, and what was written down of people along the way.
 */
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { ListStore } from '@/app/_parts/people/store/list-store'
import type { UploadSource } from '@/app/_parts/people/store/protocol'
import { everybody } from '@/lib/case-list/list-query'

const today = '2026-11-23'
const storeOf = async (source: UploadSource) => {
  const store = new ListStore({ source, today, locale: 'en' }, () => {})
  await store.read()
  return store
}
const pasted = (...rows: readonly string[]) => storeOf({ from: 'paste', text: rows.join('\n') })
const caseFileOf = async (store: ListStore): Promise<UploadSource> => ({
  from: 'file',
  file: new File([await store.write('case', false)], 'october.case.json'),
})
const head = 'Employee number,Name,nationality,degree'
const october = [head, '7,Anna Zhang,foreign,master', '8,Bo,foreign,doctor', '9,Cy,foreign,none', ',Dora,foreign,bachelor']
const november = [head, '9,Cy Li,foreign,none', '07,Anna Zhang,foreign,doctor', ',DORA,foreign,bachelor', '11,Eve,foreign,master']

describe('what is written down of a person', () => {
  test('is in the case file with the ticks and the day meant to apply, and is found by search', async () => {
    const store = await pasted(...october)
    store.note(0, { status: 'sent', owner: 'Wu', note: 'asked the window' })
    store.note(0, { ready: ['passport'], applyOn: '2026-12-01' })
    const again = await storeOf(await caseFileOf(store))
    expect(again.person(0)?.work).toEqual({
      status: 'sent',
      owner: 'Wu',
      note: 'asked the window',
      ready: ['passport'],
      applyOn: '2026-12-01',
    })
    expect(again.person(1)?.work).toBeUndefined()
    expect(['wu', 'THE WINDOW'].map(search => again.look({ ...everybody, search }).shown)).toEqual([1, 1])
  })
  test('is taken away part by part, and the file of a list without any is as it ever was', async () => {
    const store = await pasted(head.slice(16), 'Anna,foreign,master')
    const before = await (await store.write('case', false)).text()
    store.note(0, { status: 'prepare', note: 'x' })
    store.note(0, { status: '' })
    expect(store.person(0)?.work).toEqual({ note: 'x' })
    store.note(0, { note: '' })
    expect(await (await store.write('case', false)).text()).toBe(before)
  })
  test('is written beside the name in spreadsheets, which are read again with it kept', async () => {
    const store = await pasted(...october)
    store.note(1, { status: 'prepare', owner: '=Wu', note: 'two\nlines' })
    const csv = await (await store.write('csv', false)).text()
    const again = await storeOf({ from: 'file', file: new File([csv], 'results.csv') })
    expect(again.look(everybody).kept.map(({ head }) => head)).toEqual(['Progress', 'Handled by', 'Working notes'])
    expect(again.rows(0, 2).map(({ name, kept }) => [name, kept])).toEqual([
      ['Anna Zhang', ['', '', '']],
      ['Bo', ['To prepare', '=Wu', 'two\nlines']],
    ])
  })
  test('changes no result, and stays when an answer changes', async () => {
    const store = await pasted(...october)
    const [row] = store.rows(0, 1)
    store.note(0, { status: 'decided' })
    expect(store.rows(0, 1)[0]).toEqual({ ...row, work: { status: 'decided' } })
    store.change({ person: 0, facts: { nationality: 'foreign', degree: 'none' } })
    expect(store.rows(0, 1)[0]?.work).toEqual({ status: 'decided' })
  })
  test('that is no such thing is left out of a file, and the rest is read', async () => {
    const store = await pasted(...october)
    store.note(0, { note: 'kept' })
    const file = JSON.parse(await (await store.write('case', false)).text()) as { about: { work: unknown[] } }
    file.about.work[1] = { status: 'lost', owner: 5, ready: ['passport', 'no such paper', 3], applyOn: '2026-13-01' }
    const again = await storeOf({ from: 'file', file: new File([JSON.stringify(file)], 'x.json') })
    expect([0, 1, 2].map(person => again.person(person)?.work)).toEqual([{ note: 'kept' }, { ready: ['passport'] }, undefined])
  })
})

describe('a list laid over an earlier one', async () => {
  const before = await pasted(...october)
  before.note(0, { status: 'sent', ready: ['passport'] })
  before.note(3, { note: 'of October' })
  const now = await pasted(...november)
  now.note(2, { note: 'of November' })
  const overview = await now.layOver(await caseFileOf(before))

  const rows = now.rows(0, 4)

  test('says who is new, gone, changed: by number, or else by name in any letter case', () => {
    expect(overview.overlay).toEqual({ name: 'october.case.json', fresh: 1, otherwise: 1, same: 2, gone: 1, twice: 0 })
    expect(rows.map(({ name, compared }) => [name, compared])).toEqual([
      ['Cy Li', undefined],
      ['Anna Zhang', { answers: 1, results: expect.any(Number) as number }],
      ['DORA', undefined],
      ['Eve', 'fresh'],
    ])
    expect((['fresh', 'otherwise'] as const).map(filter => [now.look({ ...everybody, filter }).shown, now.rows(0, 1)[0]?.name])).toEqual([
      [1, 'Eve'],
      [1, 'Anna Zhang'],
    ])
  })

  test('names each answer and result that is another, and who is gone', () => {
    const { people, more } = now.earlier.compared()
    expect([people.map(({ name, kind }) => [name, kind]), more]).toEqual([
      [
        ['Anna Zhang', 'changed'],
        ['Eve', 'fresh'],
        ['Bo', 'gone'],
      ],
      0,
    ])
    const changes = now.person(1)?.changes
    expect(changes?.answers).toEqual([{ fact: 'degree', before: 'master', now: 'doctor' }])
    expect(changes?.results).toContainEqual({ rule: 'descent-doctorate-pr', before: 'no', now: 'open' })
  })

  test('brings along what was written down, and keeps what is written here', () => {
    expect(rows.map(({ work }) => work)).toEqual([undefined, { status: 'sent', ready: ['passport'] }, { note: 'of November' }, undefined])
  })

  test('is written as a workbook: a row for each change', async () => {
    const { sheets } = await readXlsx(new Uint8Array(await (await now.earlier.write()).arrayBuffer()))
    const [first, ...others] = sheets[0]?.rows ?? []
    expect(first).toEqual(['Name or number', 'Number', 'What changed', 'Answer or measure', 'Before', 'Now'])
    expect(others).toContainEqual(['Anna Zhang', '07', 'Answer', 'Highest degree', 'Master’s degree', 'Doctorate'])
    expect(others.at(-2)?.slice(0, 3)).toEqual(['Eve', '11', 'New in the list'])
    expect(others.at(-1)?.slice(0, 3)).toEqual(['Bo', '8', 'No longer in the list'])
  })

  test('is compared anew with who is put right', () => {
    expect(now.change({ person: 1, facts: { nationality: 'foreign', degree: 'master' } }).overlay).toMatchObject({ otherwise: 0, same: 3 })
  })
})

test('who stands twice is matched with nobody, and told; one name with two numbers is two people', async () => {
  const before = await pasted(head, ',Li Wei,foreign,none', ',Li Wei,foreign,master', '1,Wang,foreign,none')
  const now = await pasted(head, ',Li Wei,foreign,doctor', '2,Wang,foreign,none')
  const { overlay } = await now.layOver(await caseFileOf(before))
  expect(overlay).toMatchObject({ fresh: 2, otherwise: 0, same: 0, gone: 3, twice: 1 })
})

test('an earlier list that cannot be read, or has heads that are not understood, is refused and the list stays', async () => {
  const now = await pasted(...november)
  const refused = (text: string) => now.layOver({ from: 'paste', text }).then(undefined, (failure: unknown) => failure)
  expect([await refused(''), await refused('Name,Shoe size\nAnn,38')]).toMatchObject([
    { problem: { code: 'empty' } },
    { problem: { code: 'earlierHeads' } },
  ])
  expect(now.look(everybody)).toMatchObject({ shown: 4, overlay: undefined })
})
