import { compile } from '@/lib/engine/law'
import { conditionBuilders, flag, since } from '@/lib/engine/facts'
import { namesOf } from '@/lib/engine/assess'
import { outcomes, situate } from '@/lib/engine/situation'
import { present } from '@/lib/engine/present'
import { describe, expect, test } from 'vitest'

const facts = { tall: flag(), began: since() }
const { tall, began } = conditionBuilders(facts)
const rule = { id: 'club', readings: [{ id: 'one', from: '2020-01-01', sources: [], when: tall.holds() }], grants: [] }
const law = compile(facts, [rule], [])

describe('what must be there', () => {
  test('is given as it is, also where it counts as nothing', () => {
    for (const value of [0, '', false, null, -1]) expect(present(value, 'a value')).toBe(value)
    expect(() => present(undefined, 'a value')).toThrow('a value is missing')
  })
  test('a fact that no law has is a mistake, and never another fact', () => {
    expect(() => namesOf(law, [2])).toThrow('a fact of the law is missing')
    expect(() => law.diagrams.regions(-1)).toThrow('a fact of the law is missing')
  })
  test('a question that no graph has is a mistake, and never a no', () => {
    const nobody = situate(law.partitions, {}, 2026_01_01)
    expect(() => law.diagrams.follow(99, 0)).toThrow('a question of a graph is missing')
    expect(() => law.diagrams.follow(law.diagrams.of(tall.holds()), 2)).toThrow('a way of a question is missing')
    expect(() => outcomes(law.diagrams, 99, nobody)).toThrow('a question of a graph is missing')
  })
  test('years that the law does not count are a mistake, and never "not yet"', () => {
    expect(() => law.diagrams.of(began.fullYears(3))).toThrow('the place of a comparison is missing')
  })
})

test('the names of facts are known to the compiler from the table to the assessment', () => {
  const names: readonly ('tall' | 'began')[] = law.partitions.map(({ fact }) => fact)
  expect(names).toEqual(['tall', 'began'])
})
