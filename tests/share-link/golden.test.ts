/**
 * Links that were made once, with what they hold: frozen. Whoever was sent one must read the same in it for ever, so no
 * line of golden.json may change or go; a new version of links adds lines of its own.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FactKind } from '@/lib/engine/facts'
import type { Answer } from '@/lib/engine/partition'
import type { Verdict } from '@/lib/engine/verdict'
import { readLink, writeLink, type Linked } from '@/lib/share-link/share-link'
import { versionOne } from '@/lib/share-link/version-one'

interface Golden {
  readonly link: string
  readonly on: string
  readonly readOn: string
  readonly facts: Linked['facts']
  /** In the order of `rules`. */
  readonly verdicts: readonly Verdict[]
}

const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as readonly Golden[]
/** The rules as version one has them, said here once more so that their order cannot change unseen. */
const rules = [
  'zone-recommended-pr',
  'descent-doctorate-pr',
  'four-year-work-pr',
  'work-to-pr-family',
  'investor-pr',
  'talent-visa',
  'descent-five-year',
  'student-founder',
  'intern',
  'domestic-helper',
] as const
const linkedIn = ({ on, readOn, facts, verdicts }: Golden): Linked => ({
  on,
  readOn,
  facts,
  verdicts: Object.fromEntries(rules.map((rule, place) => [rule, verdicts[place]])) as Linked['verdicts'],
})

const links = golden.map(one => [JSON.stringify([one.on, one.readOn, one.facts, one.verdicts]).slice(0, 100), one] as const)

describe('a link made before says the same for ever', () => {
  test.each(links)('%s', (_, one) => {
    expect(readLink(one.link)).toEqual({ ok: true, linked: linkedIn(one) })
    expect(writeLink(linkedIn(one))).toBe(one.link)
  })
})

describe('among the frozen links is', () => {
  const kinds: readonly (readonly [string, FactKind])[] = Object.entries(versionOne.facts)
  const frozen = (fact: string) => new Set<Answer | undefined>(golden.map(({ facts: held }) => held[fact]))
  const least = (kind: FactKind): readonly Answer[] => {
    switch (kind.kind) {
      case 'choice':
        return kind.values
      case 'flag':
        return [false, true]
      case 'since':
        return ['never', '1900-01-01', '2000-02-29', '2100-12-31']
      case 'quantity':
        return kind.most === undefined
          ? [0, 0.1, 9_999_999, 10_000_000, 99_999_999, 99_999_999.5, 100_000_000, 100_000_001, 2 ** 53, Number.MIN_VALUE, Number.MAX_VALUE]
          : Array.from({ length: kind.most + 1 }, (_, number) => number)
    }
  }

  test.each(kinds)('every form of answer to %s, and none', (fact, kind) => {
    expect([undefined, 'unknown' as const, ...least(kind)].filter(answer => !frozen(fact).has(answer))).toEqual([])
  })
  test('every verdict of every rule, and the days at the borders', () => {
    for (const place of rules.keys()) expect(new Set(golden.map(({ verdicts }) => verdicts[place])).size).toBe(5)
    for (const day of ['1900-01-01', '2000-02-29', '2100-12-31'])
      expect(golden.some(({ on }) => on === day) && golden.some(({ readOn }) => readOn === day)).toBe(true)
  })
  test('no two that say the same', () => expect(new Set(golden.map(({ link }) => link)).size).toBe(golden.length))
})
