import { describe, expect, test } from 'vitest'
import { assess } from '../../lib/engine/assess'
import { all, type Condition } from '../../lib/engine/conditions'
import { choice, flag, quantity, type FactTable } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import type { Rule } from '../../lib/engine/rules'

const ruleOf = (readings: readonly string[], when: Condition = all()): Rule => ({
  id: 'one',
  readings: readings.map(id => ({ id, from: '2000-01-01', sources: [], when })),
  grants: [],
})
const compiled = (facts: FactTable, rule: Rule) => () => compile(facts, [rule], [])
const everyObjectHas = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', '__defineGetter__']

describe('a law is refused by name', () => {
  test.each(everyObjectHas)('whose fact or reading is called %s, as every object has it', name => {
    const facts = Object.fromEntries([
      ['tall', flag()],
      [name, flag()],
    ])
    expect(compiled(facts, ruleOf(['r'], { kind: 'holds', fact: name }))).toThrow(`"${name}" cannot name a fact: every object has it`)
    expect(compiled({}, ruleOf(['r', name]))).toThrow(`"${name}" cannot name a reading of rule "one": every object has it`)
  })
  test.each(['0', '1', '2016', '4294967294'])('whose fact or reading is called %s, as numbers lose their place', name => {
    expect(compiled({ [name]: flag() }, ruleOf(['r']))).toThrow(`"${name}" cannot name a fact: a number loses its place among other names`)
    expect(compiled({}, ruleOf(['r', name]))).toThrow(
      `"${name}" cannot name a reading of rule "one": a number loses its place among other names`,
    )
  })
  test('of which two readings of a rule bear one name', () => {
    expect(compiled({}, ruleOf(['a', 'b', 'a']))).toThrow('two readings of rule "one" are called "a"')
  })
  test('that compares a fact which only every object has', () => {
    for (const fact of everyObjectHas)
      expect(compiled({ tall: flag() }, ruleOf(['r'], { kind: 'holds', fact }))).toThrow(`a condition compares "${fact}" as holds`)
  })
  test('of which a fact takes no answer, or a mark is no number', () => {
    expect(compiled({ none: choice() }, ruleOf(['r']))).toThrow('no answer fits the fact "none"')
    expect(compiled({ none: quantity({ least: 0.2, most: 0.8, whole: true }) }, ruleOf(['r']))).toThrow('no answer fits the fact "none"')
    expect(compiled({ sum: quantity({ least: 0, whole: false }) }, ruleOf(['r'], { kind: 'at-least', fact: 'sum', number: NaN }))).toThrow(
      'a condition compares "sum" with no number',
    )
  })
})

test('names that only begin like a number, or hold a word that objects have, are kept in their order', () => {
  const readings = ['z', '2016-press', '01', '-1', '1.5', 'constructors', 'a']
  const facts = { '1st': flag(), constructors: flag(), '01': flag() }
  const when = all({ kind: 'holds', fact: '1st' }, { kind: 'holds', fact: 'constructors' }, { kind: 'holds', fact: '01' })
  const [found] = assess(compile(facts, [ruleOf(readings, when)], []), { '1st': true }, '2026-11-23')
  expect(Object.keys(found?.readings ?? {})).toEqual(readings)
  expect(found?.missing).toEqual(['01', 'constructors'])
})
