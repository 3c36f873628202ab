/**
 * Links under a law that changes: what stands in a link made before never does. The laws here are made up, but for
 * version one, which stands beside laws it does not know.
 */
import { describe, expect, test } from 'vitest'
import { choice, flag, quantity, since } from '@/lib/engine/facts'
import { holdsTable, type LinkTable } from '@/lib/share-link/link-table'
import { releasedVersions, withTable } from '@/lib/share-link/link-versions'
import { answersToday, changedVerdicts } from '@/lib/share-link/link-today'
import { exampleOf, versionsAtRelease, type ReleasedTable } from '@/lib/share-link/release'
import released from '@/lib/share-link/released-versions.json'
import { readLink, writeLink, type Linked } from '@/lib/share-link/share-link'
import { versionOne } from '@/lib/share-link/version-one'

const first: LinkTable = {
  facts: { land: choice('here', 'there'), letter: flag(), months: quantity({ least: 0, most: 12, whole: true }) },
  rules: ['one', 'two'],
}
const linked = (facts: Linked['facts'], verdicts: Linked['verdicts'] = { one: 'yes', two: 'open' }): Linked => ({
  on: '2026-11-23',
  readOn: '2026-11-01',
  facts,
  verdicts,
})
const read = (text: string, versions: readonly LinkTable[]) => {
  const came = readLink(text, versions)
  if (!came.ok) throw new Error(came.problem)
  return came.linked
}

const changed: readonly (readonly [string, LinkTable])[] = [
  ['a fact is new, in the middle', { ...first, facts: { land: choice('here', 'there'), work: since(), letter: flag() } }],
  ['an option is new, in the middle', { ...first, facts: { ...first.facts, land: choice('here', 'between', 'there') } }],
  ['a rule is new', { ...first, rules: ['new', 'one', 'two'] }],
  ['a fact is gone', { ...first, facts: { letter: flag() } }],
  ['an option is gone', { ...first, facts: { ...first.facts, land: choice('there') } }],
  ['a rule is gone', { ...first, rules: ['two'] }],
  ['a fact has another kind', { ...first, facts: { ...first.facts, letter: choice('yes', 'no') } }],
  ['more months are asked for', { ...first, facts: { ...first.facts, months: quantity({ least: 0, most: 24, whole: true }) } }],
  ['all facts and rules are others', { facts: { other: flag() }, rules: ['other'] }],
]

describe('a link made before is read the same when', () => {
  const texts = [linked({}), linked({ land: 'there', letter: true, months: 12 }), linked({ land: 'unknown' })]
  test.each(changed)('%s', (_, today) => {
    const before = [first]
    for (const one of texts) expect(read(writeLink(one, before), withTable(before, today))).toEqual(one)
  })
  test('in version one, whatever the law of today is', () => {
    const one = linked({ workPermitClass: 'A', unitArea: 'xuhui-base' }, Object.fromEntries(versionOne.rules.map(rule => [rule, 'no'])))
    for (const [, today] of changed) expect(read(writeLink(one, [versionOne]), [versionOne, today])).toEqual(one)
  })
})

describe('a link is written in the oldest version that holds all of it', () => {
  const wider: LinkTable = { ...first, facts: { ...first.facts, land: choice('here', 'there', 'nowhere'), work: since() } }
  const versions = [first, wider]
  test('the first where nothing new is answered', () => expect(writeLink(linked({ land: 'here' }), versions)).toMatch(/^1/))
  test('the second for a new option, and for a new fact', () => {
    for (const facts of [{ land: 'nowhere' }, { work: '2020-02-29' }, { work: 'never', land: 'there', months: 0 }]) {
      const text = writeLink(linked(facts), versions)
      expect(text).toMatch(/^2/)
      expect(read(text, versions)).toEqual(linked(facts))
    }
  })
  test('the second where the rules are others, in whatever order the first has them', () => {
    const more = [first, { ...first, rules: ['two', 'one', 'three'] }]
    expect(writeLink(linked({}, { one: 'yes', two: 'no', three: 'no' }), more)).toMatch(/^2/)
    expect(writeLink(linked({}, { two: 'no', one: 'yes' }), more)).toMatch(/^1/)
  })
  test('what no version holds is refused by name', () => {
    expect(() => writeLink(linked({ land: 'nowhere' }), [first])).toThrow('nowhere')
    expect(() => writeLink(linked({ sea: 'here' }), [first])).toThrow('sea')
    expect(() => writeLink(linked({}, { one: 'yes' }), [first])).toThrow('two')
  })
})

describe('a version that is not released', () => {
  test.each(changed)('is not misread by another that took its place: %s', (_, today) => {
    const draft: LinkTable = { ...first, facts: { ...first.facts, hand: flag(), foot: since() } }
    const text = writeLink(linked({ land: 'there', hand: true, foot: 'never' }), withTable([first], draft))
    expect(text).toMatch(/^0/)
    for (const versions of [withTable([first], today), [first, draft], [first]])
      expect(readLink(text, versions)).toEqual({ ok: false, problem: 'damaged' })
    expect(read(text, withTable([first], draft)).facts).toEqual({ land: 'there', hand: true, foot: 'never' })
  })
  test('has links that are written otherwise once it is released, and are newer than a page with the draft', () => {
    const wider: LinkTable = { ...first, facts: { ...first.facts, hand: flag() } }
    const released = writeLink(linked({ hand: true }), [first, wider])
    expect(released).toMatch(/^2/)
    expect(readLink(released, withTable([first], wider))).toEqual({ ok: false, problem: 'newer' })
  })
  test('follows only where the last released one does not hold all of today', () => {
    expect(withTable([first], { facts: { land: choice('there') }, rules: ['two', 'one'] })).toEqual([first])
    for (const [what, today] of changed) {
      const held = what === 'a fact is gone' || what === 'an option is gone'
      expect([what, withTable([first], today).length]).toEqual([what, held ? 1 : 2])
    }
  })
})

describe('a release', () => {
  const freeze = (released: readonly LinkTable[], today: LinkTable) =>
    JSON.parse(JSON.stringify(versionsAtRelease(released, today))) as ReleasedTable[]
  test('freezes the next version as it is, and an old one stays', () => {
    for (const [, today] of changed) {
      const [second, ...others] = freeze([first], today)
      if (second === undefined) continue
      expect([second.facts, second.rules, others]).toEqual([today.facts, today.rules, []])
      const [again, third] = freeze([first, second], { facts: { ...today.facts, hand: flag() }, rules: today.rules })
      expect([again, third?.example.slice(0, 1)]).toEqual([second, '3'])
      expect(freeze([first, second], today)).toEqual([second])
    }
  })
  test('of a law that the last version holds freezes nothing', () => expect(versionsAtRelease([first], first)).toEqual([]))
})

const stands = (table: ReleasedTable, version: number, versions: readonly LinkTable[]) =>
  exampleOf(version, versions) === table.example && readLink(table.example, versions).ok

describe('a released version stands as it was released', () => {
  test('each of ours', () => {
    for (const [at, table] of (released as readonly ReleasedTable[]).entries()) expect(stands(table, at + 2, releasedVersions)).toBe(true)
  })
  test.each(changed)('the gate barks: %s', (_, today) => {
    const [table] = versionsAtRelease([first], { facts: { ...first.facts, hand: flag() }, rules: first.rules })
    if (table === undefined) throw new Error('nothing released')
    expect(stands(table, 2, [first, table])).toBe(true)
    expect(stands(table, 2, [first, today])).toBe(false)
  })
})

describe('what is told of a link under the law of today', () => {
  test('answers to facts that are gone, and options that are gone, do not count and are told', () => {
    const today: LinkTable = { facts: { land: choice('there'), letter: flag() }, rules: [] }
    expect(answersToday(linked({ land: 'here', letter: false, months: 3 }), today)).toEqual({
      answers: { letter: false },
      gone: [
        { fact: 'land', answer: 'here' },
        { fact: 'months', answer: 3 },
      ],
    })
    expect(answersToday(linked({ land: 'unknown', letter: true }), today)).toEqual({ answers: { land: 'unknown', letter: true }, gone: [] })
  })
  test('rules that say something else, are new or are gone', () => {
    expect(changedVerdicts(linked({}, { one: 'yes', two: 'open', four: 'no' }), { three: 'no', one: 'no', two: 'open' })).toEqual([
      { rule: 'three', before: undefined, after: 'no' },
      { rule: 'one', before: 'yes', after: 'no' },
      { rule: 'four', before: 'no', after: undefined },
    ])
  })
})

test('what is released holds the law of the last release', async () => {
  const lastRelease = await import('../law-history/released.json')
  const { facts, rules } = lastRelease.default.law as unknown as { facts: LinkTable['facts']; rules: readonly { id: string }[] }
  const newest = releasedVersions.at(-1)
  expect(newest !== undefined && holdsTable(newest, { facts, rules: rules.map(({ id }) => id) })).toBe(true)
})
