import { describe, expect, test } from 'vitest'
import { check } from '@/lib/check/check'
import { examplesOf } from '@/lib/law-history/examples'
import { readLink } from '@/lib/share-link/share-link'
import { inForce, lawReadOn, rules } from '@/lib/policy/law'
import { decisionTableOf } from '@/lib/text/decision-table'

describe.each([inForce, '2018-01-01', lawReadOn])('persons by whom a rule is understood, on %s', day => {
  test.each(rules)('$id: one for every answer that its table gives, and the check says the same of each', ({ id }) => {
    const examples = examplesOf(id, day)
    const possible = new Set(decisionTableOf(id, day)?.rows.map(({ verdict }) => verdict))
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(possible)
    for (const { verdict, facts, link, differs } of examples) {
      const said = check({ facts, on: day }, day).rules.find(one => one.id === id)
      expect({ facts, said: said?.verdict }).toEqual({ facts, said: verdict })
      expect(readLink(link)).toMatchObject({ ok: true, linked: { on: day, facts, verdicts: { [id]: verdict } } })
      const fits = examples.find(one => one.verdict === 'yes')
      if (differs !== undefined) expect({ ...facts, [differs]: fits?.facts[differs] }).toEqual(fits?.facts)
    }
  })
})

test('most who may not apply differ in one answer only', () => {
  const near = rules.filter(({ id }) => examplesOf(id, lawReadOn).some(({ verdict, differs }) => verdict === 'no' && differs !== undefined))
  expect(near.length).toBeGreaterThan(7)
})

test('before the rule there is nobody', () => expect(examplesOf('intern', '2016-12-08')).toEqual([]))
