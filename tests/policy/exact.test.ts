/**
 * Blanks, for the ten real rules: an assessment says exactly what trying every way of filling in says. First against
 * tables of everything (cube.ts), then against the brute force that the engine is tested with, and the earliest day
 * against looking at each day.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { assess } from '../../lib/engine/assess'
import { compile } from '../../lib/engine/law'
import type { Rule } from '../../lib/engine/rules'
import { facts, rules, windowOrder } from '../../lib/policy/law'
import { oneOf, seeded } from '../bench/people'
import { assessment, daysOn, earliest, fillings, valuesFor, verdictFor, yearsOn, type Person, type Value } from '../engine/brute-force'
import { regionsOf, triedOut } from './cube'

const onDays = ['2017-06-30', '2020-02-29', '2026-11-23']
const ALL = 60_000
const SAMPLE = 2_000

const lines: string[] = []
afterAll(() => console.log(lines.join('\n')))

const only = (rule: Rule, person: Person, on: string) => {
  const [found] = assess(compile(facts, [rule], windowOrder), person, on)
  if (found === undefined) throw new RangeError(rule.id)
  return found
}

describe.each(rules.map(rule => ({ id: rule.id, rule })))('$id with blanks', { timeout: 180_000 }, ({ id, rule }) => {
  test('is what trying everything says', () => {
    const law = compile(facts, [rule], windowOrder)
    const sizes: string[] = []
    for (const on of onDays) {
      const { regions, said } = triedOut(facts, rule, windowOrder, on)
      const names = Object.keys(regions)
      const size = names.reduce((product, name) => product * ((regions[name]?.length ?? 0) + 1), 1)
      const random = seeded(7)
      const count = size <= ALL ? size : SAMPLE
      for (let number = 0; number < count; number++) {
        const person: Record<string, Value> = {}
        let rest = number
        for (const name of names) {
          const answers = regions[name] ?? []
          const digit = size <= ALL ? rest % (answers.length + 1) : Math.floor(random() * (answers.length + 1))
          rest = Math.floor(rest / (answers.length + 1))
          const answer = answers[digit]
          if (answer !== undefined) person[name] = answer
        }
        const [whole] = assess(law, person, on)
        if (whole === undefined) throw new RangeError(id)
        const { earliest: _, ...found } = whole
        const right = said(person)
        if (JSON.stringify(found) !== JSON.stringify({ ...right })) expect({ on, person, found }).toEqual({ on, person, found: right })
      }
      sizes.push(`${count.toLocaleString('en')}${count < size ? ` of ${size.toLocaleString('en')}` : ' (all)'}`)
    }
    lines.push(`${id}: partly answered cases on ${onDays.join(', ')}: ${sizes.join(', ')}`)
  })
})

/** Rules small enough for a brute force that knows nothing of regions, readings only; two would take it days. */
const small = rules.filter(({ id }) => id !== 'work-to-pr-family' && id !== 'domestic-helper').map(rule => ({ id: rule.id, rule }))

describe.each(small)('$id', { timeout: 180_000 }, ({ id, rule }) => {
  test('is what the brute force of the engine’s tests says', () => {
    const bare: Rule = { ...rule, grants: [] }
    let tried = 0
    for (const on of onDays) {
      const values = valuesFor(facts, bare, on)
      const random = seeded(11)
      for (let count = 0; count < (id === 'talent-visa' ? 4 : 20); count++) {
        const person: Record<string, Value> = {}
        for (const [name, answers] of Object.entries(values)) if (random() < 0.7) person[name] = oneOf(random, answers)
        const { earliest: _, ...found } = only(bare, person, on)
        expect({ on, person, found }).toEqual({ on, person, found: assessment(facts, bare, windowOrder, person, on) })
        tried += 1
      }
    }
    lines.push(`${id}: ${tried} cases as the brute force has them`)
  })
})

describe('the earliest day', { timeout: 180_000 }, () => {
  const from = ['2016-12-08', '2017-02-28', '2020-02-29', '2022-09-15', '2023-02-28', '2026-11-23', '2088-02-29']

  /** Days something began that make an anniversary fall near, on or beside a leap day. */
  const began = (on: string): readonly Value[] => [
    ...['never', '1900-01-01', '2100-12-31', on, daysOn(on, 1), yearsOn(on, -2), daysOn(yearsOn(on, -3), 1), daysOn(yearsOn(on, -4), 1)],
    ...['2016-02-29', '2020-02-29', '2024-02-29', '2096-02-29', yearsOn(on, 3)],
  ]

  test('is the first that looking at each day finds', () => {
    let looked = 0
    let found = 0
    for (const on of from) {
      const days = Array.from({ length: 15 * 366 + 4 }, (_, after) => daysOn(on, after)).filter(day => day <= yearsOn(on, 15))
      for (const rule of rules) {
        const bare: Rule = { ...rule, grants: [] }
        const random = seeded(29)
        const regions = regionsOf(facts, bare, '2026-11-23')
        const since = Object.keys(regions).filter(name => name.endsWith('Since'))
        for (let count = 0; count < (since.length > 0 ? 30 : 8); count++) {
          // Somebody to whom the rule says yes in 2026, but for the days things began, and perhaps a blank.
          let person: Record<string, Value> = {}
          do for (const [name, answers] of Object.entries(regions)) person[name] = oneOf(random, answers)
          while (verdictFor(bare, person, '2026-11-23') !== 'yes' && random() < 0.999)
          for (const name of since) person[name] = oneOf(random, began(on))
          person = Object.fromEntries(Object.entries(person).filter(() => random() < 0.96))
          // A blank day may be as early or as late as any; other blanks take one answer a region.
          const filled = [...fillings({ ...regions, ...Object.fromEntries(since.map(name => [name, ['never', '1900-01-01']])) }, person)]
          const said = (day: string) => {
            const all = new Set(filled.map(one => verdictFor(bare, one, day)))
            return all.size === 1 ? [...all][0] : 'open'
          }
          const today = said(on)
          const right = today === 'open' || today === 'not-covered' ? null : (days.find(day => said(day) === 'yes') ?? null)
          expect({ id: rule.id, on, person, earliest: only(bare, person, on).earliest }).toEqual({ id: rule.id, on, person, earliest: right })
          looked += 1
          if (right !== null && right > on) found += 1
        }
      }
    }
    lines.push(`earliest: ${looked} cases looked through day by day, ${found} with a day to come`)
    expect(found).toBeGreaterThan(50)
  })

  test('is what the brute force says, which tries all values anew each day', () => {
    const four = { ...(rules.find(({ id }) => id === 'four-year-work-pr') as Rule), grants: [] }
    const person = { nationality: 'foreign', unitRelation: 'employed', unitArea: 'yangpu-base', chineseDescent: true, leastMonthsInChina: 6 }
    for (const areaWorkSince of ['2020-02-29', '2024-02-29', '2023-03-01', 'never']) {
      const known = { ...person, areaWorkSince }
      expect(only(four, known, '2024-02-28').earliest).toBe(earliest(facts, four, known, '2024-02-28'))
    }
  })
})

test('every result is the same in every time zone', { timeout: 180_000 }, () => {
  const run = fileURLToPath(new URL('../../lib/build/run.mjs', import.meta.url))
  const program = fileURLToPath(new URL('assess-many.ts', import.meta.url))
  const [first, ...others] = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(TZ =>
    execFileSync(process.execPath, [run, program], { env: { ...process.env, TZ }, encoding: 'utf8', maxBuffer: 1 << 28 }),
  )
  const said = first?.split('\n') ?? []
  lines.push(`time zones: ${said.length - 2} assessments, the same four times`)
  expect(said[0]).toBe('Asia/Shanghai')
  expect(said.length).toBeGreaterThan(500)
  for (const other of others) expect(other.split('\n').slice(1)).toEqual(said.slice(1))
})
