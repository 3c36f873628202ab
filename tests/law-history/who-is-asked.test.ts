import { describe, expect, test } from 'vitest'
import { law } from '@/lib/check/check'
import { stillMatters } from '@/lib/engine/ask'
import { atomsOf } from '@/lib/engine/conditions'
import { conditionsOf } from '@/lib/engine/law'
import { isInForce } from '@/lib/engine/rules'
import { dayFromText } from '@/lib/engine/days'
import { situate, type Situation } from '@/lib/engine/situation'
import { neededFor } from '@/lib/law-history/who-is-asked'
import { lawReadOn, rules, topics } from '@/lib/policy/law'
import { holds, type Person } from '../proof/trial'
import { persons } from '../cases/persons'

const inOrder = topics.flatMap(({ facts }) => facts)

describe('what is printed of who needs a question', () => {
  test.each(inOrder)('%s: whoever is told to skip it, changes nothing by answering', fact => {
    const needed = neededFor(fact, lawReadOn)
    let skipped = 0
    for (const { facts } of persons) {
      const before = inOrder.slice(0, inOrder.indexOf(fact))
      const known = Object.fromEntries(
        before.flatMap(name =>
          facts[name] === undefined || facts[name] === null || facts[name] === 'unknown' ? [] : [[name, facts[name]]],
        ),
      )
      const situation: Situation = situate(law.partitions, known, dayFromText(lawReadOn))
      const number = law.partitions.findIndex(one => one.fact === fact)
      for (const rule of law.on(dayFromText(lawReadOn))) {
        const mine = needed.find(({ rules }) => rules.some(id => id === rule.rule.id))
        const fits =
          mine?.only.every(({ fact: earlier, answers }) => !(earlier in known) || holds(answers, known as Person, lawReadOn)) ?? false
        if (fits) continue
        skipped += 1
        expect(stillMatters(law, rule, situation).has(number)).toBe(false)
      }
    }
    expect(skipped + needed.length).toBeGreaterThan(0)
  })

  test('it is not more than is needed: every rule named does need it of somebody', () => {
    for (const fact of inOrder)
      for (const { rules } of neededFor(fact, lawReadOn))
        for (const id of rules) {
          const rule = law.on(dayFromText(lawReadOn)).find(one => one.rule.id === id) ?? expect.fail(id)
          const nobody = situate(law.partitions, {}, dayFromText(lawReadOn))
          expect(stillMatters(law, rule, nobody).has(law.partitions.findIndex(one => one.fact === fact))).toBe(true)
        }
  })

  test('what no rule of today asks is said to be of earlier days', () => {
    const live = rules.map(rule => ({ ...rule, readings: rule.readings.filter(reading => isInForce(reading, lawReadOn)) }))
    const resting = new Set(
      live
        .filter(({ readings }) => readings.length > 0)
        .flatMap(conditionsOf)
        .flatMap(atomsOf)
        .map(({ fact }) => fact),
    )
    expect(inOrder.filter(fact => neededFor(fact, lawReadOn).length === 0)).toEqual(inOrder.filter(fact => !resting.has(fact)))
    expect(neededFor('leastAnnualWageCny', '2020-01-01')).not.toEqual([])
  })
})
