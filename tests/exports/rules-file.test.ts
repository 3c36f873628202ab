import Ajv from 'ajv/dist/2020'
import { beforeAll, describe, expect, test } from 'vitest'
import { verdictsOf } from '../../lib/check/check'
import { exportNames, exportText } from '../../lib/exports/files'
import { allI18n } from '@/lib/i18n/i18n-for'
import { conditionsOf } from '../../lib/engine/law'
import type { Answer } from '../../lib/engine/partition'
import { facts, rules } from '../../lib/policy/law'
import { axesOf } from '../proof/axes'
import { yearsOn } from '../proof/calendar'
import { triedOf } from '../proof/share'
import type { Person } from '../proof/trial'
import { fillings } from '../engine/brute-force'
import { leapDays } from '../policy/whole-space'
import { isWhole } from '../runs'

/** So many complete cases of a rule on a day are tried, but before a release. */
const MANY = 2000

type Json = Readonly<Record<string, unknown>>

/** An engine that knows only what the file and its schema tell. */
function truth(condition: Json, person: Person, day: string): boolean {
  const parts = Array.isArray(condition.of) ? (condition.of as readonly Json[]) : [condition.of as Json]
  const answer = person[String(condition.fact)]
  const kinds: Readonly<Record<string, () => boolean>> = {
    all: () => parts.every(part => truth(part, person, day)),
    any: () => parts.some(part => truth(part, person, day)),
    not: () => parts.every(part => !truth(part, person, day)),
    is: () => (condition.oneOf as readonly Answer[]).includes(answer ?? ''),
    holds: () => answer === true,
    'full-years': () => answer !== 'never' && yearsOn(String(answer), Number(condition.years)) <= day,
    'at-least': () => Number(answer) >= Number(condition.number),
    'more-than': () => Number(answer) > Number(condition.number),
  }
  return kinds[String(condition.kind)]?.() ?? expect.fail(`a condition of kind ${String(condition.kind)}`)
}

function verdictFromFile({ readings }: Json, person: Person, day: string): string {
  const live = (readings as readonly Json[]).filter(
    ({ from, until }) => String(from) <= day && (until === undefined || day < String(until)),
  )
  const said = live.map(({ when }) => truth(when as Json, person, day))
  if (said.length === 0) return 'not-covered'
  return said.every(Boolean) ? 'yes' : said.some(Boolean) ? 'disputed' : 'no'
}

let file: Json
let schema: Json
beforeAll(async () => {
  const languages = await allI18n()
  file = JSON.parse(await exportText('rules.json', languages)) as Json
  schema = JSON.parse(await exportText('rules.schema.json', languages)) as Json
})

describe('the rules as a JSON file', () => {
  test.each(rules.map((rule, index) => [rule.id, rule, index] as const))(
    '%s: evaluated from the file alone, the same verdict for everybody',
    (_, rule, index) => {
      const told = (file.rules as readonly Json[])[index] ?? expect.fail()
      const names = new Set(JSON.stringify(told.readings).match(/(?<="fact":")\w+/g))
      let tried = 0
      for (const day of [...(file.turningDays as readonly string[]), '2016-12-08', ...leapDays]) {
        const axes = axesOf(facts, conditionsOf(rule), day).filter(({ fact }) => names.has(fact))
        const ways = axes.reduce((product, { answers }) => product * answers.length, 1)
        const isTried = triedOf(isWhole ? 1 : MANY / ways)
        for (const person of fillings(Object.fromEntries(axes.map(({ fact, answers }) => [fact, answers])), {})) {
          if (!isTried()) continue
          tried += 1
          const [ours, theirs] = [verdictsOf(person, day)[index], verdictFromFile(told, person, day)]
          if (ours !== theirs) expect.fail(`${day} ${JSON.stringify(person)}: ${ours}, from the file ${theirs}`)
        }
      }
      expect(tried).toBeGreaterThan(16)
    },
  )

  test('is what its schema says, and the schema refuses a rule without readings and an unknown kind of condition', () => {
    const valid = new Ajv({ formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema)
    expect(valid(file), JSON.stringify(valid.errors)).toBe(true)
    const text = JSON.stringify(file)
    expect(valid(JSON.parse(text.replace('"readings":', '"reading":')))).toBe(false)
    expect(valid(JSON.parse(text.replace('"kind":"holds"', '"kind":"held"')))).toBe(false)
  })

  test('names nothing that it does not tell of', () => {
    const ids = (list: string) => (file[list] as readonly Json[]).map(({ id }) => id)
    const named = (key: string) => new Set([...JSON.stringify(file).matchAll(new RegExp(`"${key}":"([^"]+)"`, 'g'))].map(([, id]) => id))
    expect(ids('facts')).toEqual(expect.arrayContaining([...named('fact')]))
    expect(ids('terms').sort()).toEqual([...named('term')].sort())
    expect(ids('windows')).toEqual(expect.arrayContaining([...named('window')]))
    expect(ids('papers')).toEqual(expect.arrayContaining([...named('paper')]))
    const cited = [...JSON.stringify(file).matchAll(/"sources":\[([^\][{}]*)\]/g)].flatMap(
      ([, list]) => JSON.parse(`[${list ?? ''}]`) as readonly string[],
    )
    expect(ids('sources')).toEqual(expect.arrayContaining(cited))
  })
})

test('what is exported, by name', () => {
  expect(exportNames).toEqual([
    'case.schema.json',
    'assessment.schema.json',
    'rules.schema.json',
    'rules.json',
    ...rules.map(({ id }) => `${id}.dmn`),
    ...['duckdb', 'postgresql', 'sqlite', 'spark', 'clickhouse'].map(name => `permit-check.${name}.sql`),
  ])
})
