/**
 * How a table of a rule is read: each row says in words who comes, on which day, what is different from the person the
 * table starts with, and what the rule says to that.
 */
import { describe, expect, test } from 'vitest'
import type { RuleAssessment } from '../../lib/engine/assess'
import type { Verdict } from '../../lib/engine/verdict'
import type { CaseFacts } from '../../lib/check/case'
import { check } from '../../lib/check/check'
import { facts } from '../../lib/policy/law'
import { dayNumber, fullPerson, rulesByHand, type RuleId } from '../bench/hand-written'
import { persons } from '../cases/persons'

/** The day of a row that names none. */
export const today = '2026-11-23'

/** Who, what is different, and the verdict; the day where it is not today. */
export type Row = readonly [who: string, different: CaseFacts, says: Verdict, on?: string]

export function assessed(id: RuleId, answers: CaseFacts, on: string = today): RuleAssessment {
  const found = check({ facts: answers, on }, on).rules.find(rule => rule.id === id)
  if (found === undefined) throw new RangeError(id)
  return found
}

/** One test a row. */
export function says(id: RuleId, title: string, start: CaseFacts, rows: readonly Row[]): void {
  const told = rows.map(([who, different, verdict, on = today]) => ({ who, different, verdict, on }))
  describe(title, () => {
    test.each(told)('$who, $on → $verdict', ({ different, verdict, on }) => {
      const answers = { ...start, ...different }
      expect(assessed(id, answers, on).verdict).toBe(verdict)
      const known = Object.keys(facts).every(name => ![undefined, null, 'unknown'].includes(answers[name as keyof CaseFacts] as undefined))
      if (known) expect(rulesByHand[id](fullPerson(answers, Object.keys(facts)), dayNumber(on))).toBe(verdict)
    })
  })
}

/** The persons of tests/cases that are told something of the rule. */
export function personsOf(id: RuleId): void {
  const about = persons.flatMap(({ expected, ...one }) => (expected[id] === undefined ? [] : [{ ...one, verdict: expected[id] }]))
  test.each(about)('$id $name, $on → $verdict', ({ facts: answers, on, verdict }) => {
    expect(assessed(id, answers, on).verdict).toBe(verdict)
  })
}

/** What is open, as `paper: window, window`; with a question mark where a blank decides. */
export const open = (rule: RuleAssessment): readonly string[] =>
  rule.grants.map(({ id, state, windows }) => `${id}${state === 'open' ? '?' : ''}: ${windows.join(', ')}`)
