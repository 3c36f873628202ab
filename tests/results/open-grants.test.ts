/**
 * What a rule opens, on rules of its own making: windows with several choices, and papers of the family.
 */
import { expect, test } from 'vitest'
import { hasMinorChildren, hasSpouse, livesInYangpu } from '@/lib/policy/facts'
import { rules } from '@/lib/policy/law'
import type { PolicyGrant } from '@/lib/policy/types'
import { openGrantsOf } from '@/lib/results/open-grants'
import { ruleResultsOf } from '@/lib/results/rule-results'

const on = '2026-11-23'
const rule = rules.find(({ id }) => id === 'investor-pr') ?? expect.fail()
const [own, spouse, child] = rule.grants.slice(0, 3) as [PolicyGrant, PolicyGrant, PolicyGrant]
const [result] = ruleResultsOf({ facts: { livesInYangpu: true, hasSpouse: false }, on, today: on })
const explainTo = result?.explain ?? expect.fail()

/** Of some grants, in this order, those that are open: which windows, and with which paper of the person’s own. */
const opened = (grants: readonly PolicyGrant[], open: readonly PolicyGrant[] = grants) =>
  openGrantsOf(
    { ...rule, grants },
    open.map(({ id, windows }) => ({ id, state: 'yes' as const, windows: [...new Set(windows.map(({ window }) => window))] })),
    on,
    explainTo,
  )
const along = (...given: Parameters<typeof opened>) => opened(...given).map(({ grant, sameWindowsAs }) => [grant.id, sameWindowsAs?.id])

test('a paper of the family comes along with the person’s own that is open too, stands before it and has the very same windows', () => {
  expect(along([own, spouse, child])).toEqual([
    ['permanent-residence', undefined],
    ['permanent-residence-spouse', 'permanent-residence'],
    ['permanent-residence-child', 'permanent-residence'],
  ])
  expect(along([own, spouse, child], [spouse, child])).toEqual([
    ['permanent-residence-spouse', undefined],
    ['permanent-residence-child', undefined],
  ])
  expect(along([spouse, own])).toEqual([
    ['permanent-residence-spouse', undefined],
    ['permanent-residence', undefined],
  ])
  expect(along([own, { ...spouse, windows: [...own.windows] }])[1]).toEqual(['permanent-residence-spouse', undefined])
  expect(along([own, { ...child, family: false }])[1]).toEqual(['permanent-residence-child', undefined])
})

test('a window with several choices is for whom any of them is', () => {
  const [window] = own.windows
  if (window === undefined) throw new Error('no window')
  const windowFor = (...when: readonly (typeof window)['when'][]) =>
    opened([{ ...own, windows: when.map(one => ({ window: window.window, when: one, sources: [] })) }])[0]?.windows[0]?.when
  const [certain, denied, open] = [livesInYangpu.holds(), hasSpouse.holds(), hasMinorChildren.holds()]
  expect(windowFor(certain)).toBeUndefined()
  expect(windowFor(open)).toEqual(open)
  expect(windowFor(open, certain)).toBeUndefined()
  expect(windowFor(certain, open)).toBeUndefined()
  expect(windowFor(open, denied)).toEqual({ kind: 'any', of: [open, denied] })
})
