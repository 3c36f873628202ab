import { describe, expect, test } from 'vitest'
import { law } from '@/lib/check/check'
import { writeDay } from '@/lib/engine/days'
import { conditionsOf } from '@/lib/engine/law'
import { isInForce } from '@/lib/engine/rules'
import { facts, rules } from '@/lib/policy/law'
import { axesOf } from '../proof/axes'
import { holds, verdictFor } from '../proof/trial'
import { cellWords, decisionTableOf, type DecisionRow, type DecisionTable } from '@/lib/text/decision-table'
import { fillings } from '../engine/brute-force'
import { locales, speaking } from './i18n-of-tests'

const days = law.turns.map(writeDay)
const lastDay = days.at(-1) ?? ''

describe.each(rules)('the decision table of $id', rule => {
  test('fits everybody once, with the verdict and the readings of trying it out, in every period of law', () => {
    let tried = 0
    for (const day of days) {
      const table: DecisionTable | undefined = decisionTableOf(rule.id, day)
      const live = rule.readings.filter(reading => isInForce(reading, day))
      expect({ day, stands: table !== undefined }).toEqual({ day, stands: live.length > 0 })
      if (table === undefined) continue
      expect(table.readings).toEqual(live.map(({ id }) => id))
      const asked: readonly string[] = table.facts
      const axes = axesOf(facts, conditionsOf(rule), day).filter(({ fact }) => asked.includes(fact))
      for (const person of fillings(Object.fromEntries(axes.map(({ fact, answers }) => [fact, answers])), {})) {
        const fitting: readonly DecisionRow[] = table.rows.filter(({ cells }) =>
          cells.every(cell => cell === undefined || holds(cell, person, day)),
        )
        const said = live.map(({ when }) => (holds(when, person, day) ? 'yes' : 'no'))
        const found = fitting.map(({ verdict, readings }) => ({ verdict, readings }))
        if (found.length !== 1 || found[0]?.verdict !== verdictFor(rule, person, day) || String(found[0].readings) !== String(said)) {
          expect.fail(`${day} ${JSON.stringify(person)}: ${JSON.stringify(found)}`)
        }
        tried += 1
      }
    }
    expect(tried).toBeGreaterThan(2)
  })

  test('is short enough to be read', () => expect(decisionTableOf(rule.id, lastDay)?.rows.length ?? 0).toBeLessThan(30))

  test.each(locales)('has no two rows that read alike (%s)', locale => {
    const i18n = speaking(locale)
    const rows = decisionTableOf(rule.id, lastDay)?.rows.map(({ cells }) => cells.map(cell => cellWords(i18n, cell)).join(' | ')) ?? []
    expect(new Set(rows).size).toBe(rows.length)
  })
})

test('there is none before the rule stands', () => expect(decisionTableOf('intern', '2016-12-08')).toBeUndefined())

test('a cell is told in few words, in both languages', () => {
  const told = locales.map(locale => {
    const { rows = [] } = decisionTableOf('investor-pr', '2026-11-28') ?? {}
    return rows.at(-1)?.cells.map(cell => cellWords(speaking(locale), cell))
  })
  expect(told).toEqual([
    [
      'foreign national',
      'In my own name (自然人) or Through a company I control (控股股东)',
      '3 full years or more',
      '500,000 US dollars or more, but less than 1,000,000 US dollars',
      'Yes',
      'Yes',
    ],
    ['外国人', '以自然人身份投资或通过本人担任控股股东的公司投资', '满3年', '不少于500,000美元且少于1,000,000美元', '是', '是'],
  ])
})
