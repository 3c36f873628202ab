/**
 * Lists written and read again: people made up at random, in every language, come back with the same answers, and so
 * with the same assessment, value for value.
 */
import fc from 'fast-check'
import { colToLetter, readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { check } from '@/lib/check/check'
import { plainAnswers } from '@/lib/case-list/answer-text'
import { caseOf } from '@/lib/case-list/case-file'
import type { ListedPerson } from '@/lib/case-list/person'
import { csvTemplate, workbookTemplate } from '@/lib/case-list/template'
import { asWorkbook, writtenRows } from '@/lib/case-list/list-export'
import { asCsv } from '@/lib/case-list/sheet-export'
import { examplePerson } from '@/lib/case-list/example-person'
import { workedFacts } from '@/lib/check/worked-facts'
import { cellFaultText } from '@/lib/case-list/cell-fault-text'
import { lawReadOn } from '@/lib/policy/law'
import { statusText } from '@/lib/text/leaning-text'
import { factNames, facts } from '@/lib/policy/facts'
import { anyAnswer } from '../cases/any-answer'
import { readList, type ListPart } from '@/lib/case-list/read-list'
import { fileOf, open, paste, type Gathered } from './reading'
import { vocabulary, voices } from './vocabulary-of-tests'
import { runs } from '../runs'

const today = '2026-11-25'
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

const answer = anyAnswer(
  day,
  fc.oneof(
    fc.nat(2_000_000),
    fc.nat(10_000_000).map(cents => cents / 100),
  ),
)
const answers = fc.record(
  Object.fromEntries(
    factNames.map(name => [name, fc.oneof({ weight: 6, arbitrary: answer(facts[name]) }, fc.constant('unknown'), fc.constant(null))]),
  ),
)
const id = fc.oneof(
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '-x',
    '@x',
    '+1',
    "'",
    '007',
    'TRUE',
    '2022-01-01',
    'a"b,c;d\te\nf',
    ' 李雷 ',
    '\ttab',
    'é😀',
    '_x0041_',
    '<b>&amp;</b>',
  ),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !/[\r\u0000]/.test(text)),
)
const person: fc.Arbitrary<ListedPerson> = fc.record({
  row: fc.constant(2),
  id: fc.option(id, { nil: undefined }),
  on: fc.option(day, { nil: undefined }),
  facts: answers,
  faults: fc.constant([]),
})
const list = fc.tuple(fc.array(person, { minLength: 1, maxLength: 6 }), fc.constantFrom(...voices.map(({ speech }) => speech.locale)))

const spokenIn = (locale: string) => voices.find(({ speech }) => speech.locale === locale) ?? voices[0]

const assessed = (people: readonly ListedPerson[]) => people.map(one => check(caseOf(one), today))
function expectSame(read: Gathered, people: readonly ListedPerson[]) {
  expect(read.problem).toBeUndefined()
  expect(read.people.flatMap(({ faults }) => faults)).toEqual([])
  expect(read.people.map(caseOf)).toEqual(people.map(caseOf))
  expect(assessed(read.people)).toEqual(assessed(people))
}
const withAnswers = { today, withAnswers: true }

test('written as CSV and read again, as a file and pasted', async () => {
  await fc.assert(
    fc.asyncProperty(list, async ([people, locale]) => {
      const voice = spokenIn(locale)
      const csv = asCsv(writtenRows(people, voice, withAnswers))
      expectSame(await open(csv), people)
      expectSame(await paste(csv), people)
    }),
    { numRuns: runs(60), seed: 3 },
  )
})

test('written as a workbook and read again', async () => {
  await fc.assert(
    fc.asyncProperty(list, async ([people, locale]) => {
      const voice = spokenIn(locale)
      expectSame(await open(new Uint8Array(await asWorkbook(writtenRows(people, voice, withAnswers), voice, withAnswers))), people)
    }),
    { numRuns: runs(60), seed: 4 },
  )
})

describe('what is written', () => {
  const foreign: ListedPerson = { row: 2, id: '=SUM(A1)', on: undefined, facts: { nationality: 'foreign' }, faults: [] }
  const refused: ListedPerson = {
    ...foreign,
    row: 3,
    id: 'B',
    faults: [{ column: 1, about: 'degree', came: '=x', why: 'notAllowed', allowed: { kind: 'answer', of: facts.degree } }],
  }
  test.each(voices)('verdicts in words; a refused row has none, but says why and keeps what came', voice => {
    const [head, first, second] = writtenRows([foreign, refused], voice, withAnswers)
    const { rules } = check({ facts: foreign.facts }, today)
    expect(first?.slice(2, 12)).toEqual(rules.map(({ verdict }) => statusText(voice, verdict, null)))
    expect(second?.slice(2, 15)).toEqual(Array.from({ length: 13 }, () => ''))
    expect(second?.[15]).toContain('=x')
    expect(second?.[18 + factNames.indexOf('degree')]).toBe('=x')
    expect([head?.length, first?.length, second?.length]).toEqual([18, 18, 18].map(others => others + factNames.length))
    expect(writtenRows([foreign], voice, { today, withAnswers: false })[1]?.slice(-2)).toEqual([{ day: today }, { day: lawReadOn }])
  })
  test.each(voices)('what may stand in a refused cell is told in words that are understood, never in those of programs', voice => {
    for (const name of factNames) {
      const fault = { column: 1, about: name, came: '#N/A', why: 'notAllowed', allowed: { kind: 'answer', of: facts[name] } } as const
      const text = cellFaultText(fault, { ...voice, today })
      const kind = facts[name]
      const codes = kind.kind === 'choice' ? kind.values.filter(value => value.length > 1) : []
      expect(text.split(/[:：;；。.]\s?/).filter(part => codes.some(code => part === code) || /null|unknown\b|never\b/.test(part))).toEqual(
        [],
      )
    }
  })
  test.each(voices)('behind a disputed verdict, where it leans', voice => {
    const disputed = {
      ...foreign,
      facts: {
        nationality: 'foreign',
        chineseDescent: false,
        wantsHelper: true,
        hasHelper: false,
        status: 'permanent-residence',
        talentCertificate: false,
      },
    } as const
    const [, row] = writtenRows([disputed], voice, withAnswers)
    const [first, second] = [voice.t('result.status.disputed'), voice.t('result.leaning.official.no')]
    expect(row?.[11]).toContain(first)
    expect(row?.[11]).toContain(second)
  })
  test('nothing in a CSV is a formula', () => {
    const [voice] = voices
    expect(
      asCsv(writtenRows([foreign, refused], voice, withAnswers))
        .split(/[\n,]/)
        .filter(cell => /^[=+\-@\t\r]/.test(cell.replace(/^"/, ''))),
    ).toEqual([])
  })
})

describe.each(voices)('the template', voice => {
  test('as CSV is read without mapping and without a fault; its example is nobody until it has a name of its own', async () => {
    const template = csvTemplate(voice, today)
    const untouched = await open(template)
    expect([untouched.setAside.length, untouched.problem?.code]).toEqual([1, 'noPeople'])
    const { exampleId } = voice.speech.people.template
    const read = await open(template.replace(`"${exampleId}"`, 'Anna').replace(exampleId, 'Anna'))
    expect([read.kinds, read.people.map(({ id, faults }) => [id, faults])]).toEqual([['columns', 'people'], [['Anna', []]]])
    const given = Object.entries(read.people[0]?.facts ?? {}).filter(([, answer]) => answer !== null)
    expect(Object.fromEntries(given)).toEqual(examplePerson(today))
  })
  test('as a workbook lets one choose, explains each column, and keeps within what spreadsheets can show', async () => {
    const { sheets } = await readXlsx(await workbookTemplate(voice, today))
    const [listed, explained, values] = sheets
    const rules = listed?.dataValidations ?? []
    expect(rules.map(({ range }) => range.replace(/\d+/g, ''))).toEqual(
      Array.from({ length: 1 + factNames.length }, (_, index) => `${colToLetter(index + 1)}:${colToLetter(index + 1)}`),
    )
    expect(rules.map(({ type }) => type)).toEqual([
      'custom',
      ...factNames.map(name => (/choice|flag/.test(facts[name].kind) ? 'list' : 'custom')),
    ])
    for (const { inputTitle = '', inputMessage = '', errorMessage = '' } of rules) {
      expect([inputTitle.length <= 32, inputMessage.length > 0 && inputMessage.length <= 255, errorMessage.length <= 225]).toEqual([
        true,
        true,
        true,
      ])
    }
    expect(explained?.rows.slice(1).map(([, name]) => name)).toEqual(['id', 'on', ...factNames])
    expect(explained?.rows.every(cells => cells.slice(0, 4).every(cell => typeof cell === 'string' && cell !== ''))).toBe(true)
    const degrees = (values?.rows ?? []).map(cells => cells[2 + factNames.indexOf('degree')]).filter(Boolean)
    expect(degrees).toEqual([
      voice.speech.facts.degree.name,
      ...Object.values(voice.speech.facts.degree.options),
      plainAnswers(voice.speech).unknown,
    ])
    expect(values?.hidden).toBe(true)
  })
  test('as a workbook has every head on its first sheet, and nobody yet', async () => {
    const read = await open(new Uint8Array(await workbookTemplate(voice, today)))
    expect(read.columns.map(({ meaning }) => meaning)).toEqual(['id', 'on', ...factNames])
    expect(read.problem?.code).toBe('noPeople')
  })
})

test('the example of the template agrees with itself: what follows from its wage and tax is what it answers', () => {
  const example = examplePerson(today)
  const [wage, tax] = [Number(example.leastAnnualWageCny), Number(example.leastAnnualTaxCny)]
  const yearly = (sum: number) => Object.fromEntries([2022, 2023, 2024, 2025].map(year => [year, sum]))
  const worked = workedFacts({ facts: {}, workings: { wages: yearly(wage), taxes: yearly(tax) } }, today) ?? {}
  for (const fact of ['wageSixTimesAverage', 'taxFifthOfStandard', 'taxFifthOfWage'] as const) expect(worked[fact]).toBe(example[fact])
})

test.each(voices)('a list read in one language and written in another says the units of its sums in the heads', async voice => {
  const csv = csvTemplate(voice, today)
  expect(csv).toContain(voice.t('people.units.CNY', { head: voice.speech.facts.leastAnnualWageCny.name }))
  expect(csv).toContain(voice.t('people.units.USD', { head: voice.speech.facts.investmentUsd.name }))
})

test.each(voices)('a workbook written is read as one sheet: the one about it is no list', async voice => {
  const one: ListedPerson = { row: 2, id: 'Ann', on: undefined, facts: { degree: 'master' }, faults: [] }
  const about = { name: 'staff.xlsx', sheet: undefined, all: 1, kept: [] }
  const bytes = await asWorkbook(writtenRows([one], voice, withAnswers), voice, withAnswers, about)
  const parts: ListPart[] = []
  for await (const part of readList(fileOf(new Uint8Array(bytes)), vocabulary)) parts.push(part)
  expect(parts[0]).toMatchObject({ kind: 'columns', headRow: 1, sheet: voice.t('people.template.list'), book: { others: [] } })
})
