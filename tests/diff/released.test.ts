import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { heldAgainst, type ApprovedChange } from '../../lib/diff/approved'
import { compareTexts } from '../../lib/diff/compare'
import { lawText, type LawText } from '../../lib/diff/law-text'
import { facts, rules, windowOrder } from '../../lib/policy/law'

const read = <T>(file: string) => JSON.parse(readFileSync(`tests/diff/${file}`, 'utf8')) as T
const released = read<LawText>('released.json')
const approved = read<readonly ApprovedChange[]>('approved.json')
const ours = lawText({ facts, rules, windows: windowOrder })

test('what our law says differs from the last release only where that is approved, with a reason', () => {
  expect(heldAgainst(approved, compareTexts(released, ours))).toEqual({ unapproved: [], idle: [] })
})

/** Our law with the investor’s years changed. */
const changed: LawText = {
  ...ours,
  rules: ours.rules.map(rule =>
    rule.id === 'investor-pr' ? (JSON.parse(JSON.stringify(rule).replace('"years":3', '"years":2')) as LawText['rules'][number]) : rule,
  ),
}

test('a change that nobody approved is found, and one that is approved passes', () => {
  const changes = compareTexts(ours, changed)
  expect(changes.map(({ rule, was, is }) => `${rule}: ${was} → ${is}`)).toEqual(['investor-pr: no → yes'])
  expect(heldAgainst([], changes).unapproved).toEqual(changes)
  const approvals = changes.map(({ witness: _, ...change }) => ({ ...change, why: 'a test' }))
  expect(heldAgainst(approvals, changes)).toEqual({ unapproved: [], idle: [] })
})

test('an approval without a reason, with another number of cases or for nothing that changed does not count', () => {
  const changes = compareTexts(ours, changed)
  const [first] = changes.map(({ witness: _, ...change }) => change)
  if (first === undefined) throw new Error('nothing changed')
  for (const wrong of [{ ...first, why: ' ' }, { ...first, cases: first.cases + 1, why: 'a test' }, { ...first, rule: 'intern', why: 'a test' }]) {
    expect(heldAgainst([wrong], changes)).toEqual({ unapproved: changes, idle: [wrong] })
  }
})
