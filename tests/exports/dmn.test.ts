import { describe, expect, test } from 'vitest'
import { law, verdictsOf } from '../../lib/check/check'
import { any, all, not } from '../../lib/engine/conditions'
import { writeDay } from '../../lib/engine/days'
import { flag, conditionBuilders } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import { rules, ruleIds, facts } from '../../lib/policy/law'
import { dmnOf } from '../../lib/exports/dmn'
import { nameOf } from '../../lib/exports/feel'
import { tablesOf } from '../../lib/exports/tables'
import { axesOf, inForceOn } from '../proof/axes'
import { daysOn, yearsOn } from '../proof/calendar'
import { triedOf } from '../proof/share'
import { Space, type Partly } from '../proof/space'
import { VerdictTable } from '../proof/verdicts'
import { oneOf, people, seeded } from '../bench/people'
import { leapDays } from '../policy/whole-space'
import { isWhole, runs } from '../runs'
import { locales, speaking } from '../text/i18n-of-tests'
import { DmnEngine, feelDay, type Inputs } from './dmn-engine'

/** So many partly answered cases of a rule on a day are tried, but before a release. */
const MANY = 4000

const languages = locales.map(speaking)
const engines = new Map(
  await Promise.all(rules.map(async rule => [rule.id, await DmnEngine.read(await dmnOf(law, rule, languages))] as const)),
)

/** Answers as FEEL takes them: days as dates, blanks left out. */
const inputsOf = (answers: Partly, on: string): Inputs => ({
  ...Object.fromEntries(
    Object.entries(answers).flatMap(([fact, answer]) =>
      answer === undefined ? [] : [[fact, /^\d{4}-/.test(String(answer)) ? feelDay(String(answer)) : answer]],
    ),
  ),
  on: feelDay(on),
})

/** One day in each period between which a rule’s readings change, and the day before the first. */
const daysOf = (rule: (typeof rules)[number]): readonly string[] => {
  const turns = [...new Set(rule.readings.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])))].sort()
  return [daysOn(turns[0] ?? '', -1), ...turns]
}

describe.each(rules)('the file of $id, run by another engine', rule => {
  const engine = engines.get(rule.id) ?? expect.fail(rule.id)

  test('says what trying out every filling says, for everybody, whatever is blank, in every period of law', () => {
    let compared = 0
    for (const day of daysOf(rule)) {
      const table = new VerdictTable(rule, new Space(axesOf(facts, inForceOn(rule, day).readings, day)), day)
      const tried = triedOf(isWhole ? 1 : MANY / table.space.size)
      table.space.walk((cell, digits, answers) => {
        if (!tried()) return
        const wanted = table.said(cell, digits)
        const inputs = inputsOf(answers, day)
        const decided = new Map<string, unknown>()
        const verdict = engine.decide(nameOf(rule.id), inputs, decided)
        const readings = rule.readings.map(({ id }) => engine.decide(nameOf(id), inputs, decided))
        const wantedReadings = rule.readings.map(({ id }) => wanted.readings.find(reading => reading.id === id)?.state ?? 'not-in-force')
        if (verdict !== wanted.verdict || String(readings) !== String(wantedReadings)) {
          expect.fail(
            `${day} ${JSON.stringify(answers)}: ${verdict} (${readings.join()}), wanted ${wanted.verdict} (${wantedReadings.join()})`,
          )
        }
        compared += 1
      })
    }
    expect(compared).toBeGreaterThan(9)
  })

  test('is a picture too: every element drawn once, every arrow joined', () => {
    const { definitions } = engine
    const part = (element: unknown, name: string) => (element as Readonly<Record<string, unknown>>)[name]
    const diagrams = part(part(definitions, 'dmnDI'), 'diagrams') as readonly unknown[]
    const drawn = (part(diagrams[0], 'diagramElements') as readonly unknown[]).map(element =>
      String(part(part(element, 'dmnElementRef'), 'id')),
    )
    const elements = part(definitions, 'drgElement') as readonly Readonly<Record<string, unknown>>[]
    const requirements = elements.flatMap(({ informationRequirement = [], authorityRequirement = [] }) => [
      ...(informationRequirement as readonly unknown[]),
      ...(authorityRequirement as readonly unknown[]),
    ])
    expect(drawn.sort()).toEqual([...elements, ...requirements].map(element => String(part(element, 'id'))).sort())
  })
})

test('agrees with our own engine on people and days at random, a third of their answers blank', () => {
  const random = seeded(20_161_209)
  const on = [...law.turns.map(writeDay), ...leapDays]
  for (const answers of people(runs(300), 4)) {
    const day = oneOf(random, on)
    const some = Object.fromEntries(Object.entries(answers).filter(() => random() > 1 / 3))
    const said = ruleIds.map(id => engines.get(id)?.decide(nameOf(id), inputsOf(some, day)))
    expect(said, `${day} ${JSON.stringify(some)}`).toEqual(verdictsOf(some, day))
  }
})

test('counts full years as the law does, also from and to a 29 February', () => {
  const engine = engines.get('four-year-work-pr') ?? expect.fail()
  const began = [
    '2016-02-28',
    '2016-02-29',
    '2016-03-01',
    '2019-02-28',
    '2020-02-28',
    '2020-02-29',
    '2020-03-01',
    '2096-02-29',
    '1900-01-01',
    '2100-12-31',
  ]
  let counted = 0
  for (const on of [...leapDays, '2017-02-28', '2020-02-28', '2020-02-29', '2021-02-28', '2021-02-27'])
    for (const day of began) {
      const reached = [...Array(201).keys()].filter(years => yearsOn(day, years) <= on).length
      expect(engine.decide('areaWorkSince_full_years', inputsOf({ areaWorkSince: day }, on)), `${day} to ${on}`).toBe(
        Math.max(0, reached - 1),
      )
      counted += 1
    }
  expect(counted).toBe(120)
  expect(engine.decide('areaWorkSince_full_years', inputsOf({ areaWorkSince: 'never' }, '2024-02-29'))).toBe(0)
  expect(engine.decide('areaWorkSince_full_years', inputsOf({}, '2024-02-29'))).toBe(null)
})

test('the evaluator bites: two rows that fit, none that fits, and a wrong verdict are noticed', async () => {
  const [rule] = rules
  if (rule === undefined) return expect.fail()
  const xml = await dmnOf(law, rule, languages)
  const foreigner = inputsOf({ nationality: 'foreign', talentRecognition: 'known-expert', recommender: 'fudan' }, '2026-11-23')
  const decide = async (from: string, to: string) => (await DmnEngine.read(xml.replaceAll(from, to))).decide(nameOf(rule.id), foreigner)
  await expect(decide('"', '"')).resolves.toBe('yes')
  await expect(decide('>"none"<', '>-<')).rejects.toThrow('both fit')
  await expect(decide('"fudan"', '"tongji"')).rejects.toThrow('no row fits')
})

test('where the readings’ states do not tell the verdict, the facts do: a, and not a, are disputed whatever a is', () => {
  const table = { a: flag(), b: flag() }
  const { a, b } = conditionBuilders(table)
  const reading = (id: string, when: ReturnType<typeof not>) => ({ id, from: '2020-01-01', sources: [], when })
  const rule = {
    id: 'contrary',
    readings: [reading('one', a.holds()), reading('two', any(not(a.holds()), all(a.holds(), not(a.holds()), b.holds())))],
    grants: [],
  }
  const { verdict } = tablesOf(compile(table, [rule], []), rule)
  expect(verdict.rows).toEqual([
    { tests: ['< date("2020-01-01")'], says: 'not-covered' },
    { tests: ['>= date("2020-01-01")'], says: 'disputed' },
  ])
})
