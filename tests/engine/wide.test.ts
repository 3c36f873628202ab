import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, verdicts } from '../../lib/engine/assess'
import { all, any, not, type Condition } from '../../lib/engine/conditions'
import { choice, flag, quantity, since, conditionBuilders, type FactTable } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import type { Rule } from '../../lib/engine/rules'
import { verdictFor, type Person } from '../proof/trial'
import { anyCondition } from './any-condition'
import { assessment } from './brute-force'
import { runs } from '../runs'

const on = '2100-12-31'
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const ruleOf = (when: Condition, id = 'one'): Rule => ({ id, readings: [{ id: 'r', from: '1900-01-01', sources: [], when }], grants: [] })

/** Held against what is true of each person by itself, rule by rule. */
function sameForEverybody(facts: FactTable, rules: readonly Rule[], people: readonly Person[]): void {
  const law = compile(facts, rules, [])
  for (const person of people) {
    const said = verdicts(law, person, on)
    const wrong = rules.flatMap((rule, index) =>
      said[index] === verdictFor(rule, person, on) ? [] : [`${JSON.stringify(person)}: ${rule.id} ${said[index]}`],
    )
    expect(wrong).toEqual([])
  }
}

describe.each([127, 128, 129, 255, 256, 700])('a fact that a law cuts into %i regions and more', count => {
  test('values of a list with a rule each: everybody meets their own rule and no other', () => {
    const facts = { land: choice('none', ...upTo(count).map(value => `land-${value}`)) }
    const { land } = conditionBuilders(facts)
    const rules = upTo(count).map(value => ruleOf(land.is(`land-${value}`), `r${value}`))
    sameForEverybody(
      facts,
      rules,
      facts.land.values.map(land => ({ land })),
    )
    const last = assess(compile(facts, rules, []), { land: 'none' }, on).at(-1)
    expect(last).toMatchObject({ verdict: 'no', changes: [['land']], missing: [] })
  })

  test('numbers with as many marks, at and above: everybody meets the marks they reach and no other', () => {
    const facts = { whole: quantity({ least: 0, whole: true }), sum: quantity({ least: 0, whole: false }) }
    const { whole, sum } = conditionBuilders(facts)
    const rules = upTo(count).flatMap(mark => [
      ruleOf(whole.atLeast(mark), `whole-${mark}`),
      ruleOf(any(sum.moreThan(mark), sum.atLeast(mark + 0.5)), `sum-${mark}`),
    ])
    const people = [0, 1, 63, 64, 65, 126, 127, 128, 129, 254, 255, 256, count - 1, count, count + 1].map(number => ({
      whole: number,
      sum: number + (number % 3) / 4,
    }))
    sameForEverybody(facts, rules, people)
  })

  test('days with as many counts of years: everybody has the years that are full', () => {
    const facts = { began: since() }
    const rules = upTo(count).map(years => ruleOf({ kind: 'full-years', fact: 'began', years }, `years-${years}`))
    sameForEverybody(
      facts,
      rules,
      ['never', ...[0, 1, 72, 73, 74, 126, 127, 128, 129, 199, 200].map(back => `${2100 - back}-12-31`), '1900-01-01'].map(began => ({
        began,
      })),
    )
  })

  test('beside another fact: all that is said is what trying everything says', () => {
    const facts = {
      land: choice(...upTo(count).map(value => `land-${value}`)),
      tall: flag(),
      months: quantity({ least: 0, most: count, whole: true }),
    }
    const { land, tall, months } = conditionBuilders(facts)
    const each = upTo(count).map(value => all(land.is(`land-${value}`), value % 3 === 0 ? tall.holds() : not(tall.holds())))
    const made = ruleOf(any(...each.slice(0, -1), all(months.atLeast(count), tall.holds())))
    // The other rule cuts the number as often; the one that is looked at has few borders to try.
    const fine = upTo(count).map(mark => ruleOf(months.atLeast(mark), `fine-${mark}`))
    const law = compile(facts, [made, ...fine], [])
    for (const person of [
      {},
      { land: `land-${count}` },
      { land: `land-${count}`, tall: false, months: 3 },
      { land: 'land-3', tall: false, months: count },
      { land: 'land-4', tall: true },
      { tall: true, months: 0 },
    ]) {
      const [{ earliest: _, ...found } = expect.fail('no rule')] = assess(law, person, on)
      expect(found).toEqual(assessment(facts, made, [], person, on))
    }
  })
})

describe('any rule about a list of 300 values', () => {
  const values = upTo(300).map(value => `v${value}`)
  const facts = { land: choice(...values), other: choice(...values.slice(0, 5)), tall: flag() }
  const { land, other, tall } = conditionBuilders(facts)
  const some = fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 40 })
  const atom = fc.oneof(
    some.map(list => land.isOneOf(...list)),
    fc.constantFrom(...values.slice(0, 5)).map(value => other.is(value)),
    fc.constant(tall.holds()),
  )
  const person = fc.record(
    { land: fc.constantFrom(...values), other: fc.constantFrom(...values.slice(0, 5)), tall: fc.boolean() },
    { requiredKeys: [] },
  )
  const known = (one: Partial<Person>) => Object.fromEntries(Object.entries(one).filter(([, answer]) => answer !== undefined)) as Person

  test('says what trying everything says, also where another rule tells every value apart', () => {
    fc.assert(
      fc.property(anyCondition(atom, 3), person, fc.boolean(), (when, one, apart) => {
        const rules = [ruleOf(when), ...(apart ? values.map(value => ruleOf(land.is(value), value)) : [])]
        const [{ earliest: _, ...found } = expect.fail('no rule')] = assess(compile(facts, rules, []), known(one), on)
        expect(found).toEqual(assessment(facts, ruleOf(when), [], known(one), on))
      }),
      { numRuns: runs(60) },
    )
  })
})
