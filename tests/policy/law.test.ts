import { describe, expect, it } from 'vitest'
import { atomsOf, type Condition } from '../../lib/engine/conditions'
import { compile, conditionsOf } from '../../lib/engine/law'
import { aims, facts, offeredFrom, ruleIds, rules, topics, unchangeable, units, windowOrder } from '../../lib/policy/law'
import { mergeRequirements, requirement } from '@/lib/policy/documents'
import { checkBeforeYouGo, unknownOf, windowOf } from '../../lib/policy/windows'

describe('the law as data', () => {
  it('has every rule once, and only the first bears its official number', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds)
    expect(new Set(ruleIds).size).toBe(ruleIds.length)
    expect(rules.filter(rule => rule.official !== undefined).map(rule => [rule.id, rule.official])).toEqual([['zone-recommended-pr', 1]])
  })

  it('has readings that each stand for some time, under a name of their own', () => {
    for (const { id, readings } of rules) {
      expect({ id, wrong: readings.filter(({ from, until = '9999' }) => from >= until) }).toEqual({ id, wrong: [] })
      expect({ id, names: new Set(readings.map(reading => reading.id)).size }).toEqual({ id, names: readings.length })
    }
  })

  it('has the windows in the order of the journey, and none is unused', () => {
    expect(windowOrder).toEqual([
      'zhangjiang-committee',
      'ftz-hrss',
      'pudong-government',
      'yangpu-government',
      'xuhui-government',
      'fudan',
      'sjtu',
      'port-pudong',
      'port-hongqiao',
      'one-window-yangpu',
      'work-permit-city',
      'exit-entry-yangpu',
      'exit-entry-city',
      'pr-centre',
    ])
    const used = new Set(rules.flatMap(rule => rule.grants.flatMap(grant => grant.windows.map(choice => choice.window))))
    expect(windowOrder.filter(id => !used.has(id))).toEqual([])
  })

  it('compiles', () => {
    expect(compile(facts, rules, windowOrder).rules).toEqual(rules)
  })
})

describe('the facts of the law', () => {
  const atoms = rules.flatMap(conditionsOf).flatMap(atomsOf)

  it('are each asked for by some rule, grant or window', () => {
    const used = new Set<string>(atoms.map(atom => atom.fact))
    // The class of the work permit serves the routes beside the ten; no rule of the ten asks for it.
    expect(Object.keys(facts).filter(fact => !used.has(fact))).toEqual(['workPermitClass'])
  })

  it('are compared with values they can have', () => {
    const foreign = atoms.filter((atom: Condition) => {
      if (atom.kind !== 'is') return false
      const kind = Object.entries(facts).find(([name]) => name === atom.fact)?.[1]
      return kind?.kind !== 'choice' || atom.oneOf.some(value => !kind.values.some(known => known === value))
    })
    expect(foreign).toEqual([])
  })

  it('stand in one topic each, in the order of the table', () => {
    expect(topics.flatMap(topic => topic.facts)).toEqual(Object.keys(facts))
  })

  it('of quantity have a unit', () => {
    const quantities = Object.entries(facts).filter(([, kind]) => kind.kind === 'quantity')
    expect(Object.keys(units).sort()).toEqual(quantities.map(([name]) => name).sort())
  })

  it('that nobody can change, and answers offered later, are facts and values', () => {
    expect(unchangeable.every(name => name in facts)).toBe(true)
    expect(offeredFrom.map(one => `${one.fact} ${one.value} ${one.from}`)).toEqual([
      'unitArea xuhui-base 2017-06-21',
      'unitArea fudan-base 2017-06-21',
      'startupArea xuhui-base 2017-06-21',
      'startupArea fudan-base 2017-06-21',
    ])
  })

  it('are chosen by aims that reach every rule', () => {
    expect(aims.everything).toEqual(ruleIds)
    const { everything: _, ...narrow } = aims
    const reached = new Set<string>(Object.values(narrow).flat())
    expect(ruleIds.filter(id => !reached.has(id))).toEqual([])
  })
})

describe('windows', () => {
  it('are to be checked before going when their source is two years old, or undated', () => {
    const port = windowOf('port-pudong')
    expect(checkBeforeYouGo(port, '2025-12-16')).toBe(false)
    expect(checkBeforeYouGo(port, '2025-12-17')).toBe(true)
    expect(checkBeforeYouGo(port, '2025-12-18')).toBe(true)
    expect(checkBeforeYouGo(windowOf('exit-entry-yangpu'), '2016-12-09')).toBe(true)
  })

  it('say what nobody tells of them', () => {
    expect(unknownOf(windowOf('pudong-government'))).toEqual(['address', 'phone', 'hours', 'booking'])
    expect(unknownOf(windowOf('port-pudong'))).toEqual(['booking'])
    expect(unknownOf(windowOf('exit-entry-yangpu'))).toEqual(['phone', 'booking'])
    expect(unknownOf(windowOf('pr-centre'))).toEqual([])
  })
})

describe('lists of papers', () => {
  it('merge into one without doubles, in the order of the papers', () => {
    const one = requirement(['P63'], ['health-certificate', 'passport'])
    const two = requirement(['P59'], ['passport', 'photos-two'], { nearest: 'team-guide' })
    expect(mergeRequirements([two, one])).toEqual([
      { paper: 'passport', sources: ['P59', 'P63'] },
      { paper: 'photos-two', sources: ['P59'], nearest: 'team-guide' },
      { paper: 'health-certificate', sources: ['P63'] },
    ])
    expect(mergeRequirements([one, two])).toEqual(
      mergeRequirements([two, one]).map(need => (need.paper === 'passport' ? { ...need, sources: ['P63', 'P59'] } : need)),
    )
  })
})
