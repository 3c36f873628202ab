import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import { changesIn, withChanges } from '@/lib/wizard/what-if-edit'
import { progressOfResult } from '@/lib/wizard/result-answers'
import type { Answers } from '@/lib/wizard/session-state'
import { firstDayWords, turnAloud, turnLines } from '@/lib/text/result-diff-text'
import { diffResults, type Compared } from '@/lib/results/result-diff'
import { ruleResultsOf, type RuleResult } from '@/lib/results/rule-results'
import { oneOf, people, seeded } from '../bench/people'
import { nobodySpecial, persons } from '../cases/persons'
import { locales, speaking } from '../text/i18n-of-tests'

const today = '2026-11-23'
const resultOf = (answers: Answers, on = today) => ruleResultsOf({ facts: progressOfResult(answers, on).relevant, on, today })

const inTheBase: CaseFacts = {
  ...nobodySpecial,
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'other-shanghai',
  status: 'work-permit',
  stayPurpose: 'work',
  chineseDescent: true,
  areaWorkSince: '2020-03-02',
  leastMonthsInChina: 9,
}
const at = (compared: readonly Compared[], id: string): Compared => {
  const found = compared.find(one => one.id === id)
  if (found === undefined) throw new Error(`no rule ${id}`)
  return found
}
/** An outcome as data: what a comparison may look at. */
const plain = ({ explain: _, ...rest }: RuleResult) => rest

describe('two results beside each other', () => {
  test('a new employer in the base: the four-year rule opens, with its paper and its window', () => {
    const after = { ...inTheBase, unitArea: 'yangpu-base' } as Answers
    const compared = diffResults(resultOf(inTheBase as Answers), resultOf(after))
    const four = at(compared, 'four-year-work-pr')
    expect([four.before.status, four.after.status]).toEqual(['no', 'yes'])
    expect(four.grants).toEqual({ gained: [{ id: 'permanent-residence', certain: true }], lost: [] })
    expect(four.windows.gained.map(({ id }) => id)).toEqual(['exit-entry-yangpu'])
    expect(at(compared, 'investor-pr').turns).toBe(false)
  })

  test('a later first day of work moves the first day, and nothing else of the rule', () => {
    const soon = { ...inTheBase, unitArea: 'yangpu-base', areaWorkSince: '2023-03-02' } as Answers
    const four = at(diffResults(resultOf(soon), resultOf({ ...soon, areaWorkSince: '2024-03-02' })), 'four-year-work-pr')
    expect(four).toMatchObject({ turns: true, dayTurns: true, grants: { gained: [], lost: [] } })
    expect([four.before, four.after].map(one => firstDayWords(speaking('en'), one))).toEqual(['2 March 2027', '2 March 2028'])
    expect(turnLines(speaking('en'), four)).toEqual(['Earliest day: 2 March 2028. It was: 2 March 2027.'])
  })

  test('a paper or a window that an answer decides on is not certain, and turns where it comes to be', () => {
    const { hasSpouse: _, livesInYangpu: __, ...unsaid } = inTheBase
    const opened = { ...unsaid, unitArea: 'ftz', unitInYangpu: false } as Answers
    const four = at(diffResults(resultOf(unsaid as Answers), resultOf(opened)), 'four-year-work-pr')
    expect(four.grants.gained).toEqual([
      { id: 'permanent-residence', certain: true },
      { id: 'permanent-residence-spouse', certain: false },
    ])
    expect(four.windows.gained).toEqual([
      { id: 'exit-entry-yangpu', certain: false },
      { id: 'pr-centre', certain: false },
    ])
    const married = at(diffResults(resultOf(opened), resultOf({ ...opened, hasSpouse: true })), 'four-year-work-pr')
    expect([married.grants, married.turns]).toEqual([
      {
        gained: [{ id: 'permanent-residence-spouse', certain: true }],
        lost: [{ id: 'permanent-residence-spouse', certain: false }],
      },
      true,
    ])
  })

  test('another district moves the window only', () => {
    const there = { ...inTheBase, unitArea: 'zhangjiang' } as Answers
    const four = at(diffResults(resultOf(there), resultOf({ ...there, livesInYangpu: true })), 'four-year-work-pr')
    expect(four.grants).toEqual({ gained: [], lost: [] })
    expect([four.windows.gained, four.windows.lost].map(list => list.map(({ id }) => id))).toEqual([['exit-entry-yangpu'], ['pr-centre']])
    expect(four.turns).toBe(true)
  })

  test('nothing turns from a result to itself', () => {
    for (const { facts, on } of persons)
      expect(diffResults(resultOf(facts, on), resultOf(facts, on)).filter(({ turns }) => turns)).toEqual([])
  })
})

const random = seeded(31)
const others = people(persons.length, 5)
/** A few answers of somebody else, tried by each person of the sources and by people at random. */
const trials = [
  ...persons.map(({ facts, on }) => ({ facts: facts as Answers, on })),
  ...people(60, 3).map(facts => ({ facts: facts as Answers, on: today })),
].map(({ facts, on }) => {
  const other = oneOf(random, others)
  const known = Object.fromEntries(Object.entries(facts).filter(() => random() < 0.9)) as Answers
  const changes = Object.fromEntries(Object.entries(other).filter(() => random() < 0.1))
  return { known, on, changed: { ...known, ...changes } as Answers }
})

describe('what is tried', () => {
  test('gives the same result as a fresh check of the changed answers, and says of every rule what is different', () => {
    let turned = 0
    for (const { known, on, changed } of trials) {
      const rows = Object.fromEntries(Object.entries(changed).map(([fact, answer]) => [fact, rowOf(answer)]))
      const tried = withChanges(known, changesIn(known, rows))
      expect(tried).toEqual(changed)
      const [before, after, fresh] = [resultOf(known, on), resultOf(tried, on), resultOf(changed, on)]
      expect(after.map(plain)).toEqual(fresh.map(plain))
      for (const { turns, before: one, after: other } of diffResults(before, after)) {
        const same = (outcome: RuleResult) => ({
          status: outcome.status,
          day: outcome.earliest?.day,
          certain: outcome.earliest?.certain,
          grants: outcome.grants.map(({ grant, when, windows }) => [
            grant.id,
            when === undefined,
            windows.map(({ id, when: only }) => [id, only === undefined]),
          ]),
        })
        if (!turns) expect(same(other)).toEqual(same(one))
        else turned += 1
      }
    }
    expect(turned).toBeGreaterThan(50)
  })

  test.each(locales)('can be told in words, whatever turns (%s)', locale => {
    const i18n = speaking(locale)
    for (const { known, on, changed } of trials.slice(0, 40))
      for (const one of diffResults(resultOf(known, on), resultOf(changed, on)))
        for (const line of [turnAloud(i18n, one), ...turnLines(i18n, one)]) expect(line).not.toMatch(/[{}]|undefined|^\s*$/)
  })
})

function rowOf(answer: unknown) {
  if (typeof answer === 'boolean') return { choice: answer ? 'yes' : 'no', text: '' }
  if (typeof answer === 'number' || /^\d/.test(String(answer))) return { choice: 'typed', text: String(answer) }
  return { choice: String(answer), text: '' }
}
