/**
 * The law as SQL, run by the databases it is written for, beside the check itself.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCase } from '@/lib/check/case'
import { checkWithRoutes } from '@/lib/check/check-routes'
import type { FactKind } from '@/lib/engine/facts'
import { sqlOf } from '@/lib/exports/sql/view'
import { exportText } from '@/lib/exports/files'
import { allI18n } from '@/lib/i18n/i18n-for'
import { dialects } from '@/lib/exports/sql/dialects'
import { allFactNames, allFacts, routeIds, ruleIds } from '@/lib/policy/law'
import { oneOf, people, seeded } from '../bench/people'
import { isWhole, runs } from '../runs'
import { databases, type Cells, type Database } from './databases'

const days = ['2017-06-01', '2018-03-01', '2019-12-01', '2023-06-01', '2026-11-23']
const random = seeded(20261123)
type Value = string | number | boolean

function valueOfRouteFact(kind: FactKind): Value {
  switch (kind.kind) {
    case 'choice':
      return oneOf(random, kind.values)
    case 'flag':
      return random() < 0.6
    case 'since':
      return random() < 0.2 ? 'never' : `${2012 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`
    case 'quantity':
      return kind.least + Math.floor(random() * 13)
  }
}

/** People of whom from nothing to nine tenths are not known, their days often at an anniversary of a check date. */
const persons = people(isWhole ? 20_000 : runs(4000), 4242).map((known, index) => {
  const blanks = [0, 0.1, 0.3, 0.6, 0.9][index % 5] ?? 0
  return Object.fromEntries(
    allFactNames.map(name => {
      const kind: FactKind = allFacts[name]
      const anniversary = kind.kind === 'since' && random() < 0.3
      const value = anniversary
        ? `${2010 + Math.floor(random() * 15)}${oneOf(random, [...days.map(day => day.slice(4)), '-02-28'])}`
        : name in known
          ? known[name as keyof typeof known]
          : valueOfRouteFact(kind)
      return [name, random() < blanks ? (random() < 0.3 ? 'unknown' : null) : value]
    }),
  )
})

const cellOf = (value: Value | null): string | null => (value === null ? oneOf(random, [null, '']) : String(value))
const judged = [...ruleIds, ...routeIds]
const columns = judged.flatMap(id => [`"${id}"`, `"${id}:leaning"`]).join()

/** Verdicts and leanings of all rules and routes, in their order, as the check has them. */
function assessed(facts: Readonly<Record<string, Value | null>>, on: string): readonly unknown[] {
  const read = readCase({ on, facts })
  if (!read.ok) throw new Error('a person who cannot be checked')
  const { rules, routes = [] } = checkWithRoutes(read.read, on)
  return [...rules, ...routes].flatMap(({ verdict, leaning }) => [verdict, leaning])
}

/** What the check says of all of them on each of the days, found once for all databases. */
const expectedOn = new Map(days.map(on => [on, persons.map(person => assessed(person, on))]))

/** What of two lists of rows differs, the first few. */
function differences(found: readonly (readonly unknown[])[], expected: readonly (readonly unknown[])[]): readonly object[] {
  if (found.length !== expected.length) return [{ rows: found.length, instead: expected.length }]
  return found
    .flatMap((row, index) =>
      JSON.stringify(row) === JSON.stringify(expected[index]) ? [] : [{ index, row, expected: expected[index], facts: persons[index] }],
    )
    .slice(0, 3)
}

describe.each(Object.keys(databases) as (keyof typeof databases)[])('%s', name => {
  let database: Database
  beforeAll(async () => {
    database = await databases[name]()
  }, 120_000)
  afterAll(() => database.close())
  const judgedRows = () => database.rows(`SELECT ${columns} FROM permit_check ORDER BY id`)
  const idOf = (index: number) => String(index).padStart(6, '0')

  test.each(days)('says on %s what the check says, whatever is blank', async on => {
    await database.run(`DROP VIEW IF EXISTS permit_check; DROP TABLE IF EXISTS people; ${sqlOf(name, { on })}`)
    await database.load(
      'people',
      persons.map((person, index) => [idOf(index), ...allFactNames.map(fact => cellOf(person[fact] ?? null))]),
    )
    expect(differences(await judgedRows(), expectedOn.get(on) ?? [])).toEqual([])
    expect(await database.rows('SELECT count(*) FROM permit_check WHERE errors IS NOT NULL').then(([row]) => Number(row?.[0]))).toBe(0)
  })

  test('says so for lists of which each row has a check date of its own', async () => {
    const dates = ['1920-01-01', '2016-12-08', '2016-12-09', ...days, '2024-02-29', '2025-02-28', '2028-02-28', '2100-12-31']
    const listed = persons.slice(0, isWhole ? 6000 : runs(4000))
    const dayOf = (index: number) => dates[index % dates.length] ?? ''
    await database.run(`DROP VIEW IF EXISTS permit_check; DROP TABLE IF EXISTS people; ${sqlOf(name)}`)
    await database.load(
      'people',
      listed.map((person, index) => [idOf(index), dayOf(index), ...allFactNames.map(fact => cellOf(person[fact] ?? null))]),
    )
    expect(
      differences(
        await judgedRows(),
        listed.map((person, index) => assessed(person, dayOf(index))),
      ),
    ).toEqual([])
    expect(
      await database.rows(
        `SELECT DISTINCT "on", period FROM permit_check WHERE "on" IN ('2016-12-08', '2016-12-09', '2017-06-01') ORDER BY "on"`,
      ),
    ).toEqual([
      ['2016-12-08', ''],
      ['2016-12-09', '2016-12-09'],
      ['2017-06-01', '2016-12-09'],
    ])
  })

  test('refuses what the check refuses, by the names of the facts, and takes what it takes', async () => {
    const cells: Readonly<Record<string, readonly string[]>> = {
      degree: ['', ' ', 'master', ' master ', '\u3000doctor\u00a0', 'Master', 'PhD', 'unknown', ' unknown', 'null', '“master”', "ma'ster"],
      chineseDescent: ['true', 'TRUE', 'False', 'fALSE', 'tRuE', 'falſe', 'ｔrue', '', ' true\t', 'yes', '1', 'unknown', 'Unknown'],
      areaWorkSince: [
        '2022-03-02',
        '2022-02-29',
        '2024-02-29',
        '1900-02-29',
        '2000-02-29',
        '2023-04-31',
        '2023-13-01',
        '2023-00-10',
        '2023-01-00',
        '1899-12-31',
        '2101-01-01',
        '2022-3-2',
        'never',
        'Never',
        '2022-03-02T00:00',
        ' 2022-03-02\n',
        '２０２２-03-02',
        '2022-03-02\n2',
      ],
      leastMonthsInChina: [
        '0',
        '6',
        '6.0',
        '6.5',
        '06',
        '12',
        '13',
        '-1',
        '+6',
        '1e1',
        '6.',
        '.6',
        '6,0',
        ' 6 ',
        'six',
        'NaN',
        '1'.repeat(400),
      ],
      leastAnnualWageCny: ['600000', '599999.99', '600000.5', '1e6', 'Infinity', '0.0', '00600000.10'],
      investmentUsd: ['500000', '9007199254740993', '123456789012345678901234567890'],
      on: ['', '  ', '2026-11-23', ' 2026-11-23 ', '2026-02-29', 'unknown', '2101-01-01', '1919-12-31'],
      fiveYearGround: ['award', 'none', 'other'],
    }
    const rows = Object.entries(cells).flatMap(([column, texts]) => texts.map(text => ({ [column]: text })))
    const many = [...rows, { degree: 'x', on: 'y', wantsHelper: 'z', stemGround: 'no' }]
    const dated = many.map((row): Readonly<Record<string, string>> => ({ on: '2026-11-23', ...row }))
    await database.run(`DROP VIEW IF EXISTS permit_check; DROP TABLE IF EXISTS people; ${sqlOf(name)}`)
    const table: Cells = dated.map((row, index) => [idOf(index), ...['on', ...allFactNames].map(column => row[column] ?? null)])
    await database.load('people', table)
    const found = await database.rows('SELECT errors FROM permit_check ORDER BY id')
    const expected = dated.map(row => refusedBy(row))
    expect(found.map(([errors], index) => ({ row: many[index], errors }))).toEqual(
      expected.map((errors, index) => ({ row: many[index], errors })),
    )
    const verdicts = await judgedRows()
    expect(verdicts.filter((row, index) => (expected[index] === null) === row.every(one => one === null))).toEqual([])
  })

  test('checks a row without a check date for today in Shanghai', async () => {
    await database.run(`DROP VIEW IF EXISTS permit_check; DROP TABLE IF EXISTS people; ${sqlOf(name)}`)
    await database.load('people', [['a', null, ...allFactNames.map(() => null)]])
    const day = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
    const before = day()
    const [[on] = []] = await database.rows('SELECT "on" FROM permit_check')
    expect([before, day()]).toContain(on)
  })
})

/** The facts that the reader of CSV refuses in a row; null where it takes the row. */
function refusedBy(row: Readonly<Record<string, string>>): string | null {
  const wrong = ['on', ...allFactNames].filter(column => {
    const cell = row[column]
    if (cell === undefined || cell.trim() === '') return false
    if (column === 'on') return readOf({ on: cell, facts: {} }) || cell.trim() < '1920-01-01'
    return isWrongCell(cell, allFacts[column as keyof typeof allFacts], column)
  })
  return wrong.length === 0 ? null : wrong.join(' ')
}
const readOf = (one: object): boolean => !readCase(one).ok

function isWrongCell(cell: string, kind: FactKind, fact: string): boolean {
  const text = cell.trim()
  if (kind.kind === 'flag') return !/^(true|false)$/i.test(text) && text !== 'unknown'
  if (kind.kind === 'quantity' && text !== 'unknown') return !/^\d+(\.\d+)?$/.test(text) || readOf({ [fact]: Number(text) })
  return readOf({ [fact]: text })
}

test('the file of a database says what it is, whether it is tried, and for which days', async () => {
  const languages = await allI18n()
  const [mine, other] = await Promise.all([
    exportText('permit-check.sqlite.sql', languages),
    exportText('permit-check.spark.sql', languages, { on: days[4] ?? '' }),
  ])
  expect(mine).toMatch(/^(-- .*\n){5}\nCREATE TABLE IF NOT EXISTS "people" \(\n {2}"id" TEXT,\n {2}"on" TEXT,\n {2}"nationality" TEXT,/)
  expect(mine).toContain('-- Run by the tests of this project')
  expect(mine).toContain('from 1920-01-01 to 2100-12-31')
  expect(other).toContain('but not tried.')
  expect(other).toContain('`id` STRING,\n  `nationality` STRING')
  expect(other.replace(/^--.*\n/gm, '')).not.toContain('"')
})

test('every dialect says whether it is tried, and those that are are these', () => {
  const tried = Object.entries(dialects).filter(([, one]) => one.tried)
  expect(tried.map(([name]) => name)).toEqual(Object.keys(databases))
})
