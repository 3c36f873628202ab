/**
 * Lists kept as files: plain cases by the contract, which come back as they were, and say what changed since.
 */
import { expect, test } from 'vitest'
import { readCase } from '@/lib/check/case'
import { verdictsOf } from '@/lib/check/check'
import { caseOf, changedSince, inLetters, writeCaseFile, type SavedList } from '@/lib/case-list/case-file'
import { moreFaults, type ListedPerson } from '@/lib/case-list/person'
import { lawReadOn } from '@/lib/policy/law'
import { open, paste } from './reading'

const people: readonly ListedPerson[] = [
  {
    row: 2,
    id: '李雷',
    on: undefined,
    facts: { nationality: 'foreign', degree: 'doctor', unitRelation: 'employed', unitArea: 'ftz', areaWorkSince: null },
    faults: [],
  },
  { row: 3, id: undefined, on: '2016-12-10', facts: { nationality: 'unknown' }, faults: [] },
  {
    row: 4,
    id: 'C',
    on: undefined,
    facts: {
      nationality: 'foreign',
      chineseDescent: false,
      unitRelation: 'employed',
      unitArea: 'yangpu-base',
      areaWorkSince: '2023-01-01',
    },
    faults: [],
  },
]
const today = '2026-11-25'
const written = writeCaseFile('Autumn', people, today)

test('the file is the contract’s list of cases, and says of itself what was found', () => {
  const { about, cases } = JSON.parse(written) as { about: SavedList; cases: unknown[] }
  expect(cases).toEqual(people.map(caseOf))
  expect(about).toEqual({
    format: 'talent-permit-check',
    version: 1,
    name: 'Autumn',
    lawReadOn,
    checkedOn: today,
    verdicts: people.map(({ facts, on }) => inLetters(verdictsOf(facts, on ?? today))),
  })
})

test('it comes back as it was, as a file and pasted', async () => {
  for (const read of [await open(written, 'autumn.json'), await paste(written)]) {
    expect(read.kinds).toEqual(['cases', 'people'])
    expect(read.people.map(caseOf)).toEqual(people.map(caseOf))
    expect(read.saved).toMatchObject({ name: 'Autumn', lawReadOn, checkedOn: today })
  }
})

test('whose verdicts are others now, and whether by the law or by time', async () => {
  const { saved } = await open(written)
  if (saved === undefined || saved === 'unreadable') throw new Error('nothing saved')
  expect(changedSince(saved, people, today)).toEqual(new Map())
  expect(changedSince(saved, people, '2027-01-01')).toEqual(new Map([[2, 'time']]))
  const otherLaw = { ...saved, verdicts: saved.verdicts.map((letters, place) => (place === 1 ? 'yyyyyyyyyy' : letters)) }
  expect(changedSince(otherLaw, people, today)).toEqual(new Map([[1, 'law']]))
})

test('people who were not assessed have no verdicts in the file, and what is wrong with a whole row stands together', async () => {
  const twice = moreFaults(1)
  const unnamed: ListedPerson = {
    ...people[0],
    row: 2,
    id: undefined,
    on: undefined,
    facts: {},
    faults: [{ ...twice, about: 'id', came: '5' }],
  }
  expect(JSON.parse(writeCaseFile('', [unnamed], today))).toMatchObject({ cases: [{ id: '5', facts: {} }] })
  const refused: ListedPerson = {
    row: 2,
    id: 'a',
    on: undefined,
    facts: { degree: 'master' },
    faults: [
      { ...twice, came: 'x' },
      { ...twice, came: 'y' },
    ],
  }
  const file = writeCaseFile('', [refused, ...people], today)
  const { about, cases } = JSON.parse(file) as { about: SavedList; cases: unknown[] }
  expect(about.verdicts).toEqual(['', ...people.map(({ facts, on }) => inLetters(verdictsOf(facts, on ?? today)))])
  expect(cases[0]).toEqual({ id: 'a', facts: { degree: 'master', row: 'x | y' } })
  expect((await open(file)).saved).toEqual({ name: '', lawReadOn, checkedOn: today, verdicts: about.verdicts })
})

test('more than a hundred faults are counted, but no answer that was refused goes unseen', async () => {
  const odd = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, index]))
  const faultsOf = async (answers: object) => {
    const [person] = (await paste(JSON.stringify({ facts: answers }))).people
    expect(person?.facts).toStrictEqual({ hasSpouse: true })
    return (person?.faults ?? []).map(({ about, came, column, why, allowed }) => [
      about,
      came,
      column,
      why,
      'more' in allowed ? allowed.more : 0,
    ])
  }
  const row = (index: number) => ['row', String(index), -1, 'contract', 0]
  const rows = Array.from({ length: 100 }, (_, index) => row(index))
  const degree = ['degree', 'x', -1, 'contract', 0]
  expect(await faultsOf({ ...odd(150), degree: 'x', hasSpouse: true })).toEqual([...rows, degree, ['row', '', -1, 'more', 50]])
  expect(await faultsOf({ ...odd(100), degree: 'x', hasSpouse: true })).toEqual([...rows, degree])
  expect(await faultsOf({ degree: 'x', ...odd(150), hasSpouse: true })).toEqual([degree, ...rows.slice(0, 99), ['row', '', -1, 'more', 51]])
})

test('a name that is none is refused beside bare answers too, and who it is must be a text', async () => {
  const [bare, named] = (await paste('[{"degree":"x","age":1,"hasSpouse":true},{"id":5,"facts":{}}]')).people
  expect(bare).toStrictEqual({ row: 1, id: undefined, on: undefined, facts: { hasSpouse: true }, faults: bare?.faults })
  expect(bare?.faults.map(({ about, came }) => [about, came])).toEqual([
    ['degree', 'x'],
    ['row', '1'],
  ])
  expect([named?.row, named?.id, named?.faults.map(({ about, came }) => [about, came])]).toEqual([2, undefined, [['id', '5']]])
})

test('bare lists, single cases and lines of cases are lists too; what is wrong in them is told and the rest kept', async () => {
  expect(
    (await paste('{"cases":[{"degree":"master"},{"id":"a","facts":{"degree":"x","hasSpouse":true},"on":" 2026-11-23 ","age":1}]}')).people,
  ).toEqual([
    { row: 1, id: undefined, on: undefined, facts: { degree: 'master' }, faults: [] },
    {
      row: 2,
      id: 'a',
      on: '2026-11-23',
      facts: { hasSpouse: true },
      faults: [
        expect.objectContaining({ about: 'degree', came: 'x', why: 'contract' }),
        expect.objectContaining({ about: 'row', came: '1', why: 'contract' }),
      ],
    },
  ])
  expect((await paste('{"degree":"master"}')).people.map(({ row, facts }) => [row, facts])).toEqual([[1, { degree: 'master' }]])
  expect((await paste('[{"degree":"master"},{}]')).people).toHaveLength(2)
  expect((await paste('{"degree":"master"}\n \n{"id":"b","facts":{}}')).people.map(({ row, id }) => [row, id])).toEqual([
    [1, undefined],
    [3, 'b'],
  ])
})

test('what could not be understood comes back with the list, to be put right then', async () => {
  const read = await paste(
    'id,on,degree,leastMonthsInChina,areaWorkSince\nAnn,soon,Laurea,14,03/04/2020\nBo,,master,10\nCy,,doctor,6,never\n',
  )
  const file = writeCaseFile('Spring', read.people, today)
  const again = await open(file)
  expect(again.people.map(({ faults }) => faults.map(({ about, came }) => [about, came]))).toEqual([
    [
      ['on', 'soon'],
      ['degree', 'Laurea'],
      ['leastMonthsInChina', '14'],
      ['areaWorkSince', '03/04/2020'],
    ],
    [['row', 'Bo |  | master | 10']],
    [],
  ])
  expect(again.people.map(caseOf)).toEqual(read.people.map(caseOf))
  // Who reads the file by the contract alone refuses these people too, and says why.
  expect((JSON.parse(file) as { cases: unknown[] }).cases.map(one => readCase(one).ok)).toEqual([false, false, true])
  expect(JSON.parse(writeCaseFile('Spring', again.people, today))).toEqual(JSON.parse(file))
})

/** What a file says of itself, with some of it otherwise. */
const saying = (otherwise: object, cases: readonly unknown[] = [{ id: 'a', facts: { degree: 'doctor' } }]) =>
  JSON.stringify({
    about: { format: 'talent-permit-check', version: 1, name: 'x', lawReadOn, checkedOn: today, verdicts: ['nnnnnnnnnn'], ...otherwise },
    cases,
  })

test.each<[string, object]>([
  ['a day that is none', { lawReadOn: 'x' }],
  ['a day of no calendar', { checkedOn: '9999-99-99' }],
  ['a day in another order', { checkedOn: '23/11/2026' }],
  ['no day', { lawReadOn: undefined }],
  ['a number for a day', { checkedOn: 20261123 }],
  ['a version that is none', { version: '1' }],
  ['a later version that is no number', { version: '2' }],
  ['no version', { version: undefined }],
  ['a version before the first', { version: 0 }],
  ['no verdicts', { verdicts: undefined }],
  ['verdicts of fewer people', { verdicts: [] }],
  ['verdicts of more people', { verdicts: ['nnnnnnnnnn', 'nnnnnnnnnn'] }],
  ['verdicts of fewer rules', { verdicts: ['nnn'] }],
  ['letters that are no verdicts', { verdicts: ['nnnnnnnnnX'] }],
  ['verdicts that are no texts', { verdicts: [5] }],
  ['verdicts that are lists of letters', { verdicts: [[...'nnnnnnnnnn']] }],
  ['only its format', { version: undefined, name: undefined, lawReadOn: undefined, checkedOn: undefined, verdicts: undefined }],
])('a file that says of itself %s is read; what changed since it was saved is not guessed at', async (_, otherwise) => {
  const read = await open(saying(otherwise), 'a.case.json')
  expect(read.problem).toBeUndefined()
  expect(read.people.map(caseOf)).toEqual([{ id: 'a', facts: { degree: 'doctor' } }])
  expect(read.saved).toBe('unreadable')
})

test('what is no object says nothing of itself, and has no answers', async () => {
  expect((await open('{"about":null,"cases":[]}')).saved).toBeUndefined()
  const { people: read } = await paste('[null,[],"x",5,{"facts":5,"degree":"master"},{"facts":null},{"facts":["a"]}]')
  expect(read.map(({ facts }) => facts)).toEqual(read.map(() => ({})))
  expect(read.every(({ faults }) => faults.length > 0)).toBe(true)
})

test('a file of which one person’s verdicts are none is read without any; a name that is no text is none', async () => {
  const two = [{ facts: {} }, { facts: {} }]
  expect((await open(saying({ verdicts: ['nnnnnnnnnn', 'nnn'] }, two))).saved).toBe('unreadable')
  expect((await open(saying({ verdicts: ['nnnnnnnnnn', ''] }, two))).saved).toMatchObject({ verdicts: ['nnnnnnnnnn', ''] })
  expect((await open(saying({ name: 5 }))).saved).toMatchObject({ name: '' })
})

test('a file of a newer version is refused as one; a file of others says nothing of when it was saved', async () => {
  expect((await open(saying({ version: 3 }))).problem?.code).toBe('newerFile')
  expect((await open(saying({ format: 'another' }))).saved).toBeUndefined()
  expect((await open(JSON.stringify({ about: 5, cases: [] }))).saved).toBeUndefined()
  expect((await open(saying({}))).saved).toMatchObject({ checkedOn: today })
})
