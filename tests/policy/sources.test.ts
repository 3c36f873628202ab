import { describe, expect, it } from 'vitest'
import { atomsOf, partsOf, type Condition } from '../../lib/engine/conditions'
import { aboutTheTen, notTheTen, offeredFrom, roads, rules, unchecked, windowOrder } from '../../lib/policy/law'
import { papers } from '../../lib/policy/papers'
import type { PolicyGrant, PolicyRule, Statement } from '../../lib/policy/shape'
import { gradeOf, inOrder, sourceOf, sources, witnesses, type SourceId } from '../../lib/policy/sources'
import { hotline, windowOf } from '../../lib/policy/windows'

const inCondition = (condition: Condition): readonly string[] => [
  ...(condition.sources ?? []),
  ...partsOf(condition).flatMap(inCondition),
]
const inStatements = (statements: readonly Statement[]) => statements.flatMap(one => one.sources)
const inGrant = (grant: PolicyGrant): readonly string[] => [
  ...grant.sources,
  ...inCondition(grant.when),
  ...grant.windows.flatMap(choice => [...choice.sources, ...inCondition(choice.when)]),
  ...grant.papers.flatMap(need => need.sources),
  ...inStatements([...Object.values(grant.told).flat(), ...grant.steps, ...grant.notes]),
]
const inRule = (rule: PolicyRule): readonly string[] => [
  ...rule.readings.flatMap(reading => [...reading.sources, ...inCondition(reading.when)]),
  ...rule.grants.flatMap(inGrant),
  ...inStatements(rule.notes),
]

const cited = new Set<string>([
  ...rules.flatMap(inRule),
  ...Object.values(papers).flatMap(paper => paper.sources),
  ...windowOrder.flatMap(id => windowOf(id).sources),
  ...hotline.sources,
  ...inStatements([...roads, ...notTheTen].map(road => ({ ...road, says: road.id }))),
  ...inStatements([...unchecked, ...aboutTheTen]),
  ...offeredFrom.flatMap(one => one.sources),
])

/** The atoms of a condition that no source covers, neither their own nor one above them. */
function bare(condition: Condition, covered: boolean): readonly Condition[] {
  const here = covered || (condition.sources ?? []).length > 0
  if ('fact' in condition) return here ? [] : [condition]
  return partsOf(condition).flatMap(part => bare(part, here))
}

describe('sources', () => {
  it('that are cited exist', () => {
    expect([...cited].filter(id => !(id in sources))).toEqual([])
  })

  it('that are listed are cited', () => {
    expect(Object.keys(sources).filter(id => !cited.has(id))).toEqual([])
  })

  it('have a title, a publisher, a date as far as known and an address or none', () => {
    for (const id of Object.keys(sources) as SourceId[]) {
      const source = sourceOf(id)
      expect(source.title.trim(), id).not.toBe('')
      expect(source.publisher.trim(), id).not.toBe('')
      expect(source.date, id).toMatch(/^(undated|\d{4}(-\d{2}(-\d{2})?)?)$/)
      expect(source.address === null || /^https?:\/\/\S+$/.test(source.address), id).toBe(true)
    }
  })

  it('cover every condition on a fact, in readings, grants and windows', () => {
    const uncovered = rules.flatMap(rule => [
      ...rule.readings.flatMap(reading => bare(reading.when, reading.sources.length > 0)),
      ...rule.grants.flatMap(grant => [
        ...bare(grant.when, grant.sources.length > 0),
        ...grant.windows.flatMap(choice => bare(choice.when, choice.sources.length > 0)),
      ]),
    ])
    expect(uncovered.flatMap(atomsOf)).toEqual([])
  })

  it('stand behind every statement about a rule or a grant', () => {
    const statements = rules.flatMap(rule => [
      ...rule.notes,
      ...rule.grants.flatMap(grant => [...Object.values(grant.told).flat(), ...grant.steps, ...grant.notes]),
    ])
    expect(statements.filter(one => one.sources.length === 0)).toEqual([])
    expect(rules.flatMap(rule => rule.grants.flatMap(grant => grant.papers)).filter(need => need.sources.length === 0)).toEqual([])
  })
})

describe('the weight of sources', () => {
  it('is that of the best among them', () => {
    expect(gradeOf(['P4', 'S1'])).toBe('official')
    expect(gradeOf(['P4', 'P2'])).toBe('published')
    expect(gradeOf(['P4', 'P64'])).toBe('weak')
    expect(gradeOf([])).toBe('weak')
  })

  it('counts four copies of one press text once', () => {
    expect(witnesses(['P4', 'P5', 'P6', 'P7'])).toBe(1)
    expect(witnesses(['P4', 'P7', 'S1'])).toBe(2)
  })

  it('lists numbers in order, each once', () => {
    expect(inOrder(['P10', 'P2', 'S1', 'P2'])).toEqual(['S1', 'P2', 'P10'])
  })
})
