import { describe, expect, it } from 'vitest'
import { rules } from '@/lib/policy/law'
import { sources } from '@/lib/policy/sources'
import { sourcesOfRule } from '@/lib/results/rule-sources'

/** Everything in the data of a rule that names sources, however deep it lies. */
const named = (node: unknown): readonly string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, inner]) => (key === 'sources' && Array.isArray(inner) ? inner.map(String) : named(inner)))

describe('the sources of a rule’s page', () => {
  it.each(rules.map(rule => [rule.id, rule] as const))('%s: every source that its data names', (_, rule) => {
    const cited = new Set<string>(sourcesOfRule(rule))
    expect(named(rule).filter(id => !cited.has(id))).toEqual([])
    expect([...cited].filter(id => !(id in sources))).toEqual([])
  })
})
