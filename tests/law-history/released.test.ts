import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Approvals } from '@/lib/law-history/approvals'
import type { Release } from '@/lib/law-history/law-text'

const read = <T>(file: string) => JSON.parse(readFileSync(`tests/law-history/${file}`, 'utf8')) as T
const released = read<Release>('released.json')
const approved = read<Approvals>('approved.json')

/** Our law is loaded inside the tests, so that a fault planted in what it consists of is seen by them. */
const load = async () => {
  const [{ lawText }, { changedRecord, lawRecord }, { compareTexts }, { approveAll, heldAgainst }, law] = await Promise.all([
    import('@/lib/law-history/law-text'),
    import('@/lib/law-history/law-record'),
    import('@/lib/law-history/compare-laws'),
    import('@/lib/law-history/approvals'),
    import('@/lib/policy/law'),
  ])
  const ours: Release = { law: lawText({ facts: law.facts, rules: law.rules, windows: law.windowOrder }), record: lawRecord() }
  const differences = (before: Release, after: Release) => ({
    changes: compareTexts(before.law, after.law),
    record: changedRecord(before.record, after.record),
  })
  return { ours, differences, approveAll, heldAgainst }
}

test('our law differs from the last release only where that is approved, with a reason', async () => {
  const { ours, differences, heldAgainst } = await load()
  expect(heldAgainst(approved, differences(released, ours))).toEqual({ unapproved: [], idle: [] })
})

/** Our law with the investor’s years changed, and a phone. */
const altered = ({ law, record }: Release): Release => ({
  law: {
    ...law,
    rules: law.rules.map(rule =>
      rule.id === 'investor-pr' ? (JSON.parse(JSON.stringify(rule).replace('"years":3', '"years":2')) as typeof rule) : rule,
    ),
  },
  record: { ...record, 'windows.hotline.phone': '"12345"' },
})

test('changes that nobody approved are found, and those that are approved pass', async () => {
  const { ours, differences, heldAgainst } = await load()
  const found = differences(ours, altered(ours))
  expect(found.changes.map(({ rule, was, is }) => `${rule}: ${was} → ${is}`)).toEqual(['investor-pr: no → yes'])
  expect(found.record).toEqual([{ path: 'windows.hotline.phone', was: '"12367"', is: '"12345"' }])
  expect(heldAgainst({ changes: [], record: [] }, found).unapproved).toEqual([...found.changes, ...found.record])
  const why = 'a test'
  const approvals = {
    changes: found.changes.map(({ witness: _, ...change }) => ({ ...change, why })),
    record: found.record.map(one => ({ ...one, why })),
  }
  expect(heldAgainst(approvals, found)).toEqual({ unapproved: [], idle: [] })
})

test('approved all at once, whatever was approved before with a reason keeps it', async () => {
  const { ours, differences, approveAll, heldAgainst } = await load()
  const found = differences(ours, altered(ours))
  const before = approveAll({ changes: [], record: [] }, { ...found, changes: [] }, 'a phone that rings')
  const both = approveAll(before, found, 'two years')
  expect(both.record.map(({ why }) => why)).toEqual(['a phone that rings'])
  expect(both.changes.map(({ why }) => why)).toEqual(['two years'])
  expect(both.changes.every(change => !('witness' in change))).toBe(true)
  expect(heldAgainst(both, found)).toEqual({ unapproved: [], idle: [] })
  expect(approveAll(both, { ...found, record: [] }, 'again')).toEqual({ ...both, record: [] })
})

test('an approval without a reason, with another number of cases or for nothing that changed does not count', async () => {
  const { ours, differences, heldAgainst } = await load()
  const { changes } = differences(ours, altered(ours))
  const [first] = changes.map(({ witness: _, ...change }) => change)
  if (first === undefined) throw new Error('nothing changed')
  for (const wrong of [
    { ...first, why: ' ' },
    { ...first, cases: first.cases + 1, why: 'a test' },
    { ...first, rule: 'intern', why: 'a test' },
  ]) {
    expect(heldAgainst({ changes: [wrong], record: [] }, { changes, record: [] })).toEqual({ unapproved: changes, idle: [wrong] })
  }
})
