/**
 * The contract's page "In: a case", sentence by sentence.
 */
import { ruleIds } from '@/lib/policy/law'
import fc from 'fast-check'
import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { factsSchema, readAnswer, readCase } from '../../lib/check/case'
import { check, law, verdictsOf } from '../../lib/check/check'
import { allFactNames, facts, type FactName } from '../../lib/policy/law'
import { runs } from '../runs'

const areas = ['zhangjiang', 'ftz', 'yangpu-base', 'sjtu-base', 'xuhui-base', 'fudan-base', 'other-shanghai', 'outside-shanghai']

/** The facts as the rulebook lists them (part 2). */
const rulebook: Record<string, readonly string[] | 'boolean' | 'date' | 'months' | 'sum'> = {
  nationality: ['foreign', 'hk-macao-taiwan', 'mainland-chinese'],
  chineseDescent: 'boolean',
  degree: ['none', 'bachelor', 'master', 'doctor'],
  location: ['outside-china', 'in-china'],
  status: [
    'no-visa',
    'talent-visa',
    'other-visa',
    'work-permit',
    'talent-work-permit',
    'study-permit',
    'private-permit',
    'permanent-residence',
  ],
  livesInYangpu: 'boolean',
  unitRelation: ['employed', 'invited', 'none'],
  unitKind: ['enterprise', 'university', 'research-institute', 'other'],
  unitArea: areas,
  unitInYangpu: 'boolean',
  areaWorkSince: 'date',
  shanghaiWorkSince: 'date',
  leastMonthsInChina: 'months',
  leastAnnualWageCny: 'sum',
  leastAnnualTaxCny: 'sum',
  wageSixTimesAverage: 'boolean',
  taxFifthOfStandard: 'boolean',
  taxFifthOfWage: 'boolean',
  employerRecommends: 'boolean',
  talentPermitSince: 'date',
  talentRecognition: ['award-or-programme', 'known-expert', 'sector-talent', 'none'],
  recommender: [
    'zhangjiang-committee',
    'ftz-committee',
    'pudong-government',
    'yangpu-government',
    'xuhui-government',
    'fudan',
    'sjtu',
    'another-body',
    'none',
  ],
  workPermitClass: ['A', 'B', 'C', 'none'],
  confirmationLetter: 'boolean',
  investmentUsd: 'sum',
  investmentSince: 'date',
  investmentForm: ['natural-person', 'controlling-shareholder', 'other'],
  investmentEncouraged: 'boolean',
  taxRecordGood: 'boolean',
  studyPlace: ['shanghai-university', 'other-chinese-university', 'foreign-university', 'none'],
  universityRecommends: 'boolean',
  universityOnMoeList: 'boolean',
  startupArea: areas,
  stayPurpose: ['family-visit', 'business', 'exchange', 'private-affairs', 'work', 'study'],
  wantsHelper: 'boolean',
  hasHelper: 'boolean',
  talentCertificate: 'boolean',
  hkmtHighLevel: 'boolean',
  hrssField: 'boolean',
  hasSpouse: 'boolean',
  hasMinorChildren: 'boolean',
}
const names = Object.keys(rulebook)
const ofKind = (kind: string): readonly string[] =>
  names.filter(name => (Array.isArray(rulebook[name]) ? 'choice' : rulebook[name]) === kind)

/** What each kind of fact takes, and what it does not; white space is a matter of its own. */
const days = ['1900-01-01', '2000-02-29', '2024-02-29', '2026-11-23', '2100-12-31', 'never']
const notDays = [
  '2023-02-29',
  '1900-02-29',
  '2100-02-29',
  '1899-12-31',
  '2101-01-01',
  '2026-11-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '20261123',
  '26-11-23',
  '2026-11-23T00:00',
  '2026/11/23',
  '２０２６-11-23',
  '+002026-11-23',
  'Never',
]
const sums = [0, 0.01, 599_999.99, 600_000, 1e15, Number.MAX_VALUE, Number.MIN_VALUE, -0]
const notNumbers = [-1, -0.01, Infinity, -Infinity, NaN]
const months = [0, 6, 6.0, 12]
const notMonths = [...notNumbers, 6.5, 5.999999999999999, 6.000000000000001, 13, 12.0000001, 1e-7, 1e308]
const strange = ['', ' ', '\u3000', 'yes', 'FOREIGN', 'Unknown', 'null', [], ['foreign'], {}, { nationality: 'foreign' }]

const allowedFor = (name: string): readonly unknown[] => {
  const kind = rulebook[name]
  const own =
    kind === 'boolean' ? [true, false] : kind === 'date' ? days : kind === 'months' ? months : kind === 'sum' ? sums : (kind ?? [])
  return [...own, 'unknown', null]
}
const refusedFor = (name: string): readonly unknown[] => {
  const kind = rulebook[name]
  const text = ['true', 'false', '6', '0']
  const own =
    kind === 'boolean'
      ? [0, 1, 'TRUE', 'never', ...text]
      : kind === 'date'
        ? [...notDays, 20261123, 0, true, ...text]
        : kind === 'months' || kind === 'sum'
          ? [...(kind === 'months' ? notMonths : notNumbers), true, 'never', '6.0', ...text]
          : [true, 0, 'never', ...text]
  return [...own, ...strange]
}

const factsOf = (came: unknown) => {
  const read = readCase(came)
  return read.ok ? read.read.facts : undefined
}
const faultsOf = (came: unknown): readonly [string, unknown][] => {
  const read = readCase(came)
  return read.ok ? [] : read.faults.map(({ fact, came: value }) => [fact, value])
}

describe('the facts', () => {
  test('are the 41 that the rulebook’s ten and its class of the work permit name', () => {
    expect(names).toHaveLength(41)
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(names))
    for (const name of names) {
      const kind = facts[name as FactName]
      const told = rulebook[name]
      if (Array.isArray(told)) expect(kind).toEqual({ kind: 'choice', values: told })
      else expect(kind.kind, name).toBe(told === 'boolean' ? 'flag' : told === 'date' ? 'since' : 'quantity')
    }
  })

  test.each(names)('%s takes every allowed value, and only those', name => {
    for (const value of allowedFor(name)) expect({ value, read: factsOf({ [name]: value }) }).toEqual({ value, read: { [name]: value } })
    for (const value of refusedFor(name)) expect({ value, faults: faultsOf({ [name]: value }) }).toEqual({ value, faults: [[name, value]] })
  })

  test('each may be left out, null or unknown, which is the same to the law', () => {
    const left = check({ facts: {} }, '2026-11-23')
    for (const value of [null, 'unknown']) {
      const all = factsOf(Object.fromEntries(names.map(name => [name, value])))
      expect(all).toBeDefined()
      expect(check({ facts: all ?? {} }, '2026-11-23')).toEqual(left)
    }
  })
})

describe('the shape of a case', () => {
  test('an object with none of id, on, facts is a bare facts object', () => {
    expect(readCase({})).toEqual({ ok: true, read: { facts: {} } })
    expect(readCase({ degree: 'master' })).toEqual({ ok: true, read: { facts: { degree: 'master' } } })
    expect(readCase({ facts: { degree: 'master' } })).toEqual({ ok: true, read: { facts: { degree: 'master' } } })
  })

  test('a case with id or on needs facts, an object', () => {
    expect(faultsOf({ id: 'a' })).toEqual([['facts', null]])
    expect(faultsOf({ on: null })).toEqual([['facts', null]])
    expect(faultsOf({ id: null, on: '2026-11-23' })).toEqual([['facts', null]])
    for (const value of [null, [], 'x', 5, true]) expect(faultsOf({ facts: value })).toEqual([['facts', value]])
  })

  test('anything but an object is no case', () => {
    for (const came of [null, [], [{}], 'text', 5, true])
      expect(readCase(came)).toMatchObject({ ok: false, id: null, faults: [{ fact: 'case', came }] })
  })

  test('id is any text, given back unchanged; null is none', () => {
    for (const id of ['', ' a ', '007', '=1+1', '张三', '__proto__', 'unknown'])
      expect(readCase({ id, facts: {} })).toEqual({ ok: true, read: { id, facts: {} } })
    expect(readCase({ id: null, facts: {} })).toEqual({ ok: true, read: { facts: {} } })
    for (const id of [5, true, [], {}])
      expect(readCase({ id, facts: {} })).toMatchObject({ ok: false, id: null, faults: [{ fact: 'id', came: id }] })
    expect(check({ id: '', facts: {} }, '2026-11-23')).toHaveProperty('id', '')
    expect(check({ facts: {} }, '2026-11-23')).not.toHaveProperty('id')
  })

  test('on is a day from 1900-01-01 to 2100-12-31; null is left out; unknown and never are no days', () => {
    for (const on of days.filter(day => day !== 'never')) expect(readCase({ on, facts: {} })).toEqual({ ok: true, read: { on, facts: {} } })
    expect(readCase({ on: null, facts: {} })).toEqual({ ok: true, read: { facts: {} } })
    for (const on of [...notDays, 'never', 'unknown', '', ' ', 20261123, true, [], {}])
      expect(faultsOf({ on, facts: {} })).toEqual([['on', on]])
    expect(check({ facts: {} }, '2026-11-23').on).toBe('2026-11-23')
    expect(check({ facts: {}, on: '2017-03-02' }, '2026-11-23').on).toBe('2017-03-02')
  })

  test('no other keys, whatever their value', () => {
    expect(faultsOf({ facts: {}, name: null })).toEqual([['name', null]])
    expect(faultsOf({ facts: {}, constructor: 'x' })).toEqual([['constructor', 'x']])
    expect(faultsOf(JSON.parse('{"facts":{},"__proto__":null}'))).toEqual([['__proto__', null]])
  })

  test('no unknown fact, whatever its value', () => {
    for (const name of ['age', 'Nationality', 'nationality ', 'constructor', 'toString', 'hasOwnProperty', 'cases'])
      for (const value of [null, 'unknown', true, 5]) {
        expect(faultsOf({ [name]: value })).toEqual([[name, value]])
        expect(faultsOf({ facts: { [name]: value } })).toEqual([[name, value]])
      }
    expect(faultsOf(JSON.parse('{"__proto__":null}'))).toEqual([['__proto__', null]])
    expect(faultsOf(JSON.parse('{"facts":{"__proto__":{"degree":"master"}}}'))).toEqual([['__proto__', { degree: 'master' }]])
    expect(readAnswer('constructor', null)).toMatchObject({ ok: false })
  })

  test('what stands on a prototype is no answer', () => {
    expect(readCase(Object.create({ facts: { degree: 'master' } }))).toEqual({ ok: true, read: { facts: {} } })
    expect(readCase({ facts: Object.create({ age: 5 }) })).toEqual({ ok: true, read: { facts: {} } })
  })

  test('of a repeated key the last counts', () => {
    expect(factsOf(JSON.parse('{"degree":"none","degree":"doctor"}'))).toEqual({ degree: 'doctor' })
  })
})

describe('white space', () => {
  test('of Unicode is dropped around facts and the day, and nothing else is', () => {
    const white = '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000'
    for (const one of [...white, white]) {
      expect(factsOf({ degree: `${one}master${one}` })).toEqual({ degree: 'master' })
      expect(factsOf({ areaWorkSince: `${one}2024-02-29${one}`, talentPermitSince: `${one}never` })).toEqual({
        areaWorkSince: '2024-02-29',
        talentPermitSince: 'never',
      })
      expect(factsOf({ leastMonthsInChina: `${one}unknown` })).toEqual({ leastMonthsInChina: 'unknown' })
      expect(readCase({ on: `${one}2026-11-23${one}`, facts: {} })).toMatchObject({ read: { on: '2026-11-23' } })
    }
    for (const other of ['\ufeff', '\u200b', '\u180e'])
      expect(faultsOf({ degree: `${other}master` })).toEqual([['degree', `${other}master`]])
    expect(faultsOf({ leastMonthsInChina: ' 6 ' })).toEqual([['leastMonthsInChina', ' 6 ']])
    expect(faultsOf({ hasSpouse: ' true ' })).toEqual([['hasSpouse', ' true ']])
  })
})

describe('faults', () => {
  test('are all reported, in the order of the input', () => {
    const came = {
      degree: 'Master',
      age: 40,
      areaWorkSince: '2023-02-29',
      nationality: 'foreign',
      leastMonthsInChina: 6.5,
      constructor: null,
    }
    expect(faultsOf({ facts: came, on: 'unknown', name: 'x', id: 7 })).toEqual([
      ['degree', 'Master'],
      ['age', 40],
      ['areaWorkSince', '2023-02-29'],
      ['leastMonthsInChina', 6.5],
      ['constructor', null],
      ['on', 'unknown'],
      ['name', 'x'],
      ['id', 7],
    ])
    expect(faultsOf({ id: 7, name: 'x', on: 'unknown' })).toEqual([
      ['id', 7],
      ['name', 'x'],
      ['on', 'unknown'],
      ['facts', null],
    ])
  })

  test('keep the id of the case where it is readable', () => {
    expect(readCase({ id: 'a', facts: { degree: 1 } })).toMatchObject({ ok: false, id: 'a' })
    expect(readCase({ facts: { degree: 1 }, id: 'a' })).toMatchObject({ ok: false, id: 'a' })
    expect(readCase({ facts: { degree: 1 }, id: null })).toMatchObject({ ok: false, id: null })
  })
})

describe('the published schema', () => {
  const value = fc.constantFrom(...new Set(names.flatMap(name => [...allowedFor(name), ...refusedFor(name)])))
  const good = (name: string) => fc.constantFrom(...allowedFor(name))
  const someFacts = fc
    .tuple(
      fc.record(Object.fromEntries(names.map(name => [name, good(name)])), { requiredKeys: [] }),
      fc.dictionary(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.constantFrom('constructor', 'age', 'on', 'toString')),
        value,
        { maxKeys: 2 },
      ),
    )
    .map(([known, wild]) => ({ ...known, ...wild }))

  test('accepts what is accepted here, and nothing else', () => {
    let accepted = 0
    fc.assert(
      fc.property(someFacts, came => {
        const here = readCase({ facts: came }).ok
        if (here) accepted += 1
        expect(z.safeParse(factsSchema, came).success).toBe(here)
      }),
      { numRuns: runs(3000) },
    )
    expect(accepted).toBeGreaterThan(runs(3000) / 15)
    expect(z.safeParse(factsSchema, JSON.parse('{"__proto__":1}')).success).toBe(false)
  })

  test('accepts every case as it was read here, white space gone', () => {
    const spaced = someFacts.map(came =>
      Object.fromEntries(
        Object.entries(came).map(([name, one]) => [name, typeof one === 'string' && one.trim() !== '' ? ` ${one}\u3000` : one]),
      ),
    )
    fc.assert(
      fc.property(spaced, came => {
        const read = readCase({ facts: came })
        if (read.ok) expect(z.safeParse(factsSchema, read.read.facts).success).toBe(true)
      }),
    )
  })

  test('accepts whole numbers by value, not by writing', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 13, noNaN: true }), number => {
        expect(readCase({ leastMonthsInChina: number }).ok).toBe(Number.isInteger(number) && number >= 0 && number <= 12)
      }),
    )
    expect(factsOf(JSON.parse('{"leastMonthsInChina":6.0}'))).toEqual({ leastMonthsInChina: 6 })
    expect(faultsOf(JSON.parse('{"leastAnnualWageCny":1e999}'))).toEqual([['leastAnnualWageCny', Infinity]])
  })

  test('names the facts of the table with their values', () => {
    const published = z.toJSONSchema(factsSchema, { unrepresentable: 'any' }) as {
      properties: Record<string, unknown>
      additionalProperties: unknown
      required?: string[]
    }
    expect(Object.keys(published.properties)).toEqual(allFactNames)
    expect(published.additionalProperties).toBe(false)
    expect(published.required ?? []).toEqual([])
    for (const name of ofKind('choice')) {
      const text = JSON.stringify(published.properties[name])
      for (const one of [...(rulebook[name] as readonly string[]), 'unknown']) expect(text).toContain(JSON.stringify(one))
    }
    for (const name of ofKind('boolean')) expect(JSON.stringify(published.properties[name])).toContain('"boolean"')
    for (const name of ofKind('date')) expect(JSON.stringify(published.properties[name])).toContain('"date"')
    expect(published.properties.leastMonthsInChina).toMatchObject({
      anyOf: [{ anyOf: [{ type: 'number', minimum: 0, maximum: 12, multipleOf: 1 }, { const: 'unknown' }] }, { type: 'null' }],
    })
    for (const name of ofKind('sum')) expect(JSON.stringify(published.properties[name])).toContain('"minimum":0')
  })
})

describe('out', () => {
  test('all rules, always, in the order of the rulebook, in the shape of the contract', () => {
    const { rules } = check({ facts: {} }, '2026-11-23')
    expect(rules.map(({ id }) => id)).toEqual(law.rules.map(({ id }) => id))
    expect(rules).toHaveLength(ruleIds.length)
    for (const rule of rules)
      expect(Object.keys(rule)).toEqual(['id', 'verdict', 'leaning', 'readings', 'grants', 'missing', 'earliest', 'changes'])
  })

  test('before the first rule stood nothing is covered', () => {
    for (const on of ['1900-01-01', '2016-12-08'])
      for (const rule of check({ facts: {}, on }, '2026-11-23').rules)
        expect(rule).toEqual({
          id: rule.id,
          verdict: 'not-covered',
          leaning: null,
          readings: {},
          grants: [],
          missing: [],
          earliest: null,
          changes: [],
        })
  })

  test('the contract’s own example', () => {
    const person = {
      nationality: 'foreign',
      chineseDescent: false,
      unitRelation: 'employed',
      unitArea: 'yangpu-base',
      areaWorkSince: '2016-01-04',
      leastMonthsInChina: 5,
      livesInYangpu: true,
      hasSpouse: false,
      hasMinorChildren: false,
    } as const
    expect(check({ facts: person }, '2026-11-23').rules[2]).toEqual({
      id: 'four-year-work-pr',
      verdict: 'disputed',
      leaning: 'no',
      readings: { 'yangpu-2017': 'yes', 'press-2016': 'no', 'city-2023': 'no' },
      grants: [{ id: 'permanent-residence', state: 'yes', windows: ['exit-entry-yangpu'] }],
      missing: [],
      earliest: null,
      changes: [['chineseDescent', 'leastMonthsInChina']],
    })
  })

  test('verdicts alone are those of the whole', () => {
    const answer = (name: string) => fc.constantFrom(...allowedFor(name).filter(one => one !== null))
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(names.map(name => [name, answer(name)])), { requiredKeys: [] }),
        fc.constantFrom('2016-12-08', '2017-06-30', '2024-02-29', '2026-11-23'),
        (came, on) => {
          const read = readCase({ facts: came, on })
          if (!read.ok) throw new Error('refused')
          expect(verdictsOf(read.read.facts, on)).toEqual(check(read.read, on).rules.map(({ verdict }) => verdict))
        },
      ),
      { numRuns: runs(300) },
    )
  })
})
