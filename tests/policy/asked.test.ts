import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { DocumentRequirement } from '@/lib/policy/documents'
import type { SourceId } from '../../lib/policy/sources'

/*
 * What is asked of the law by name. Each test loads the law anew, so that a fault planted in what is made when it is
 * loaded is seen by the test that asks for it.
 */
beforeEach(() => void vi.resetModules())

describe('a rule', () => {
  test('goes by its place in the rulebook, counted from 1', async () => {
    const { numberOf, ruleIds } = await import('../../lib/policy/rules')
    expect(ruleIds.map(numberOf)).toEqual(ruleIds.map((_, index) => index + 1))
    expect(numberOf('four-year-work-pr')).toBe(3)
  })

  test('has no notes and no numbers unless it is given some', async () => {
    const { rule } = await import('@/lib/policy/types')
    expect(
      rule({ id: 'intern', place: 9, aims: ['studyFoundIntern'], permit: 'internship-visa', certainty: 'firm', readings: [], grants: [] }),
    ).toMatchObject({
      notes: [],
      values: {},
    })
  })

  test('is for the aims under which it is asked about', async () => {
    const [{ rules }, { aimsOfRules }] = await Promise.all([import('@/lib/policy/law'), import('@/lib/policy/rules/aims-of-rules')])
    expect(Object.fromEntries(rules.map(({ id, aims }) => [id, aims]))).toEqual(aimsOfRules)
  })

  test('is told what nobody checks: what concerns all, and besides only what concerns itself', async () => {
    const { unchecked, uncheckedFor } = await import('../../lib/policy/unchecked')
    const concernsBase = ['four-year-work-pr', 'talent-visa', 'student-founder'] as const
    for (const id of concernsBase) expect(uncheckedFor(id)).toEqual(unchecked)
    expect(uncheckedFor('investor-pr').map(({ says }) => says)).toEqual(
      ['conduct', 'criminalRecord', 'health', 'papers', 'discretion', 'quotas'].map(one => `unchecked.${one}`),
    )
  })
})

describe('answers', () => {
  test('that stand only from a day on are offered from that day on, and others always', async () => {
    const { facts, offeredOn } = await import('../../lib/policy/facts')
    const areas = facts.unitArea.values
    const before = areas.filter(area => area !== 'xuhui-base' && area !== 'fudan-base')
    for (const fact of ['unitArea', 'startupArea'] as const) {
      expect(offeredOn('2017-06-20', fact, areas)).toEqual(before)
      expect(offeredOn('2017-06-21', fact, areas)).toEqual(areas)
    }
    expect(offeredOn('2017-01-01', 'degree', ['fudan-base', 'master'])).toEqual(['fudan-base', 'master'])
  })
})

describe('sources', () => {
  const ids: readonly SourceId[] = ['P10', 'P2', 'S1', 'P104', 'P9']

  test('stand in the order of their numbers, those of the seed first, each once', async () => {
    const { inOrder } = await import('../../lib/policy/sources')
    expect(inOrder([...ids, 'P2'])).toEqual(['S1', 'P2', 'P9', 'P10', 'P104'])
    expect(inOrder(['W1', 'P2', 'S1'])).toEqual(['S1', 'P2', 'W1'])
  })

  test('are known by their names', async () => {
    const { sourceOf } = await import('../../lib/policy/sources')
    expect(sourceOf('S1').kind).toBe('official')
    expect(sourceOf('P87').publisher).not.toBe('')
  })

  test('weigh as their kind does, and together as the best of them', async () => {
    const { gradeOf, sources } = await import('../../lib/policy/sources')
    const grades = {
      official: 'official',
      press: 'published',
      'law-firm': 'published',
      adviser: 'published',
      university: 'published',
      chamber: 'published',
      agency: 'weak',
      'copy-of-official': 'weak',
      'copy-of-press': 'weak',
      record: 'weak',
    } as const
    const all = Object.keys(sources) as SourceId[]
    for (const id of all) expect({ id, grade: gradeOf([id]) }).toEqual({ id, grade: grades[sources[id].kind] })
    const one = (grade: string) => all.find(id => gradeOf([id]) === grade) ?? 'S1'
    expect(gradeOf([one('weak'), one('published')])).toBe('published')
    expect(gradeOf([one('published'), one('official'), one('weak')])).toBe('official')
    expect(gradeOf([])).toBe('weak')
  })

  test('are counted by their kind, the weightiest first, each source once', async () => {
    const { kindsOf, sources } = await import('../../lib/policy/sources')
    expect(kindsOf([])).toEqual([])
    expect(kindsOf(['P2', 'S1', 'P2'])).toEqual([
      { kind: 'official', count: 1 },
      { kind: 'press', count: 1 },
    ])
    const all = Object.keys(sources) as SourceId[]
    const order = [
      'official',
      'press',
      'law-firm',
      'adviser',
      'university',
      'chamber',
      'agency',
      'copy-of-official',
      'copy-of-press',
      'record',
    ] as const
    expect(kindsOf([...all, ...all])).toEqual(order.map(kind => ({ kind, count: all.filter(id => sources[id].kind === kind).length })))
  })

  test('that are copies of one text are one witness', async () => {
    const { sources, witnesses } = await import('../../lib/policy/sources')
    const all = Object.keys(sources) as SourceId[]
    const textOf = (id: SourceId) => ('witness' in sources[id] ? sources[id].witness : undefined)
    const texts = new Set(all.flatMap(id => textOf(id) ?? []))
    expect(texts.size).toBeGreaterThan(0)
    for (const text of texts) expect(witnesses(all.filter(id => textOf(id) === text))).toBe(1)
    expect(witnesses(['S1', 'P2'])).toBe(2)
  })
})

test('what nobody tells of a window, and the unit of a number, are asked for by name', async () => {
  const [{ unknownOf, windowOf }, { unitOf }] = await Promise.all([import('@/lib/policy/windows'), import('@/lib/policy/facts')])
  expect(unknownOf({ ...windowOf('pudong-government'), fields: ['place', 'hours'], phones: ['12367'] })).toEqual(['booking'])
  expect(unknownOf({ ...windowOf('pudong-government'), fields: ['booking', 'address'], phones: [] })).toEqual(['phone', 'hours'])
  expect([unitOf('investmentUsd'), unitOf('degree')]).toEqual(['USD', undefined])
  const [{ unitOfFact }, { routeUnits }] = await Promise.all([import('@/lib/policy/units-of-facts'), import('@/lib/policy/route-facts')])
  expect([unitOfFact('investmentUsd'), unitOfFact('degree')]).toEqual(['USD', undefined])
  for (const [fact, unit] of Object.entries(routeUnits)) expect(unitOfFact(fact as keyof typeof routeUnits)).toBe(unit)
})

test('what is told of a paper is what stands with it, on the day asked for', async () => {
  const { documentDetails } = await import('@/lib/policy/documents')
  expect(documentDetails('kinship-certificate', '2026-11-29').map(({ says }) => says)).toEqual(['apostilleServes', 'translated'])
  expect(documentDetails('area-letter', '2026-11-29')).toEqual([])
})

describe('papers out of several lists', () => {
  const merged = async (...needs: readonly DocumentRequirement[]) => (await import('@/lib/policy/documents')).mergeRequirements([needs])
  const when = { kind: 'holds', fact: 'hasSpouse' } as const
  const own: DocumentRequirement = { paper: 'health-certificate', sources: ['P1'] }
  const sister: DocumentRequirement = { ...own, sources: ['P2'], nearest: 'team-guide' }

  test('stand once, in the order of the papers table, with the sources of all', async () => {
    const { documents: papers } = await import('@/lib/policy/documents')
    const ids = Object.keys(papers) as DocumentRequirement['paper'][]
    const asked = ids.toReversed().map((paper): DocumentRequirement => ({ paper, sources: ['P1'] }))
    expect((await merged(...asked, ...asked)).map(({ paper }) => paper)).toEqual(ids)
    expect(await merged(own, { ...own, sources: ['P1', 'P3'] })).toEqual([{ ...own, sources: ['P1', 'P3'] }])
  })

  test('count as the rule’s own as soon as one list is, in either order; and as a sister rule’s where all are', async () => {
    expect(await merged(own, sister)).toEqual([{ ...own, sources: ['P1', 'P2'] }])
    expect(await merged(sister, own)).toEqual([{ ...own, sources: ['P2', 'P1'] }])
    expect(await merged(sister, sister)).toEqual([sister])
  })

  test('stand as the first list has them that is not a sister rule’s where another is', async () => {
    const other: DocumentRequirement = { ...sister, nearest: 'doctorate-guide' }
    expect(await merged(sister, other)).toEqual([sister])
    expect(await merged({ ...own, from: '2017-01-01' }, { ...own, from: '2020-01-01' })).toEqual([{ ...own, from: '2017-01-01' }])
    expect(await merged({ ...sister, from: '2017-01-01' }, { ...own, from: '2020-01-01' })).toEqual([
      { ...own, from: '2020-01-01', sources: ['P2', 'P1'] },
    ])
  })

  test('are asked of some only while every list asks only some', async () => {
    expect(await merged({ ...own, when })).toEqual([{ ...own, when }])
    expect(await merged({ ...own, when }, { ...own, when })).toEqual([{ ...own, when }])
    expect(await merged({ ...own, when }, own)).toEqual([own])
    expect(await merged(own, { ...own, when })).toEqual([own])
    expect(await merged(sister, { ...own, when })).toEqual([{ ...own, sources: ['P2', 'P1'] }])
    expect(await merged({ ...sister, when }, own)).toEqual([{ ...own, sources: ['P2', 'P1'] }])
    expect(await merged(own)).toEqual([own])
    expect(await merged({ ...own, when }, { ...sister, when })).toEqual([{ ...own, when, sources: ['P1', 'P2'] }])
  })

  test('have sources of their own, and those that say how long they take', async () => {
    const { documentOf: paperOf, documents: papers, sourcesOfDocument: sourcesOfPaper, takenUntil } = await import('@/lib/policy/documents')
    for (const [id, paper] of Object.entries(papers)) {
      expect(paperOf(id as DocumentRequirement['paper'])).toBe(paper)
      const { certification = [], translation = [], copies = [], takes = [] } = paperOf(id as DocumentRequirement['paper'])
      const told = [...certification, ...translation, ...copies, ...takes].flatMap(({ sources }) => sources)
      expect(sourcesOfPaper(id as DocumentRequirement['paper'])).toEqual([...paper.sources, ...told])
    }
    expect(takenUntil(paperOf('health-certificate'), '2026-11-23')).toBe('2027-05-23')
  })
})

test('a window is known by its name', async () => {
  const { windowOf, windows } = await import('../../lib/policy/windows')
  expect(windowOf('pr-centre')).toBe(windows['pr-centre'])
})
