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
import { asCsv, asWorkbook, writtenRows } from '@/lib/case-list/list-export'
import { statusText } from '@/lib/text/leaning-text'
import { factNames, facts } from '@/lib/policy/facts'
import { anyAnswer } from '../cases/any-answer'
import { open, paste, type Gathered } from './reading'
import { voices } from './vocabulary-of-tests'
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
    expect(second?.slice(2, 14)).toEqual(Array.from({ length: 12 }, () => ''))
    expect(second?.[14]).toContain('=x')
    expect(second?.[15 + factNames.indexOf('degree')]).toBe('=x')
    expect([head?.length, first?.length, second?.length]).toEqual([15, 15, 15].map(others => others + factNames.length))
    expect(writtenRows([foreign], voice, { today, withAnswers: false })[1]?.slice(0, 2)).toEqual(['=SUM(A1)', today])
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
  test('as CSV is read without mapping and without a fault, its example too', async () => {
    const read = await open(csvTemplate(voice, today))
    expect([read.kinds, read.people.map(({ faults }) => faults)]).toEqual([['columns', 'people'], [[]]])
    expect(Object.values(read.people[0]?.facts ?? {}).filter(one => one !== null)).toHaveLength(factNames.length)
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
