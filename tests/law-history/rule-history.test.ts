import { describe, expect, test } from 'vitest'
import { historyOf } from '@/lib/law-history/rule-history'
import { isInForce } from '@/lib/engine/rules'
import { facts, inForce, rules } from '@/lib/policy/law'
import { axesOf } from '../proof/axes'
import { liveOn, verdictFor } from '../proof/trial'
import { fillings } from '../engine/brute-force'

describe.each(rules)('the history of $id', rule => {
  const turns = historyOf(rule)

  test('begins with its first reading and knows every reading from its first day to its last', () => {
    expect(turns[0]?.day).toBe(rule.readings.map(({ from }) => from).sort()[0])
    const standing = new Set<string>()
    for (const { day, begins, ends } of turns) {
      ends.forEach(({ id }) => standing.delete(id))
      begins.forEach(({ id }) => standing.add(id))
      expect([...standing].sort()).toEqual(
        rule.readings
          .filter(reading => isInForce(reading, day))
          .map(({ id }) => id)
          .sort(),
      )
    }
  })

  test('tells every change of verdict that trying it out finds, and no other', () => {
    for (const [index, { day, changes }] of turns.entries()) {
      const before = turns[index - 1]?.day
      if (before === undefined) continue
      const asOn = (on: string) => ({ ...rule, readings: liveOn(rule, on).map(({ until: _, ...one }) => ({ ...one, from: inForce })) })
      const [then, now] = [asOn(before), asOn(day)]
      const axes = axesOf(
        facts,
        rule.readings.map(({ when }) => when),
        day,
      )
      const found = new Set<string>()
      for (const person of fillings(Object.fromEntries(axes.map(({ fact, answers }) => [fact, answers])), {})) {
        const [was, is] = [verdictFor(then, person, day), verdictFor(now, person, day)]
        if (was !== is) found.add(`${was} ${is}`)
      }
      expect(changes.map(({ was, is }) => `${was} ${is}`).sort()).toEqual([...found].sort())
    }
  })
})
