import { describe, expect, test } from 'vitest'
import { readCase } from '../../lib/check/case'
import { check } from '../../lib/check/check'
import { facts } from '../../lib/policy/law'
import { dayNumber, fullPerson, verdictsByHand } from '../bench/hand-written'
import { nobodySpecial, persons } from './persons'

const names = Object.keys(facts)

test('the numbered and the border cases are all here', () => {
  const numbered = new Set(persons.map(({ id }) => id.split('-')[0]))
  for (let number = 1; number <= 18; number++) expect(numbered).toContain(`C${number}`)
  expect(numbered).toContain('C7b')
  for (let number = 1; number <= 12; number++) expect(numbered).toContain(`B${number}`)
  expect(new Set(persons.map(({ id }) => id)).size).toBe(persons.length)
})

test('to nobody special no rule says yes', () => {
  const said = check({ facts: nobodySpecial }, '2026-11-23').rules.map(({ verdict }) => verdict)
  expect(said.filter(verdict => verdict !== 'no' && verdict !== 'not-covered')).toEqual([])
})

describe.each(persons)('$id $name', ({ id, on, facts: answers, expected }) => {
  test('has an answer to every question', () => {
    expect(Object.keys(answers).sort()).toEqual([...names].sort())
    expect(readCase({ id, on, facts: answers })).toMatchObject({ ok: true })
  })

  test(`is told ${Object.entries(expected)
    .map(([rule, verdict]) => `${rule} ${verdict}`)
    .join(', ')}`, () => {
    const said = Object.fromEntries(check({ on, facts: answers }, on).rules.map(rule => [rule.id, rule.verdict]))
    expect(said).toMatchObject(expected)
    if (!Object.values(answers).includes('unknown'))
      expect(Object.values(said)).toEqual(verdictsByHand(fullPerson(answers, names), dayNumber(on)))
  })
})
