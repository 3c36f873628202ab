import { describe, expect, it } from 'vitest'
import { all, withSources } from '@/lib/engine/conditions'
import { isInForce } from '@/lib/engine/rules'
import { chineseDescent, leastMonthsInChina } from '@/lib/policy/facts'
import { lawReadOn, rules } from '@/lib/policy/law'
import { fourYearWorkPr } from '@/lib/policy/rules/four-year-work-pr'
import { compareReadings, conjuncts } from '@/lib/results/reading-comparison'

describe('readings beside each other', () => {
  it('show what the four-year rule asks for in every reading, and what each adds', () => {
    const { shared, own } = compareReadings(fourYearWorkPr.readings)
    expect(shared).toHaveLength(4)
    expect(own.map(({ reading, more }) => [reading.id, more])).toEqual([
      ['yangpu-2017', []],
      ['press-2016', [chineseDescent.holds()]],
      ['descent-and-presence', [chineseDescent.holds(), leastMonthsInChina.atLeast(6)]],
      ['city-2023', [chineseDescent.holds(), withSources(['P57'], leastMonthsInChina.atLeast(6))]],
    ])
  })

  it('have everything in common where there is only one', () => {
    const [reading] = fourYearWorkPr.readings
    const one = reading === undefined ? [] : [reading]
    expect(compareReadings(one).own.map(({ more }) => more)).toEqual([[]])
    expect(compareReadings(one).shared).toEqual(one.flatMap(({ when }) => conjuncts(when)))
  })

  it.each(rules.map(rule => [rule.id, rule] as const))('lose and add no condition of %s', (_, rule) => {
    const live = rule.readings.filter(reading => isInForce(reading, lawReadOn))
    const { shared, own } = compareReadings(live)
    for (const { reading, more } of own) {
      expect(texts([...shared, ...more])).toEqual(texts(conjuncts(reading.when)))
    }
  })

  it('keep a condition with a name whole', () => {
    const whole = { ...all(chineseDescent.holds()), term: 'foreigner' }
    expect(conjuncts(all(whole))).toEqual([whole])
  })
})

const texts = (conditions: readonly unknown[]) => conditions.map(condition => JSON.stringify(condition)).sort()
