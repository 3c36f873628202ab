import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partsOf, type Condition } from '../../lib/engine/conditions'
import { conditionsOf } from '../../lib/engine/law'
import { aboutTheTen, notTheTen, roads, rules, unchecked, windowOrder } from '../../lib/policy/law'
import { paperOf, papers, type PaperId } from '../../lib/policy/papers'
import { sources } from '../../lib/policy/sources'
import { windowOf } from '../../lib/policy/windows'

const locales = ['en', 'zh'] as const
const files = ['rules', 'grants', 'windows', 'papers', 'sources', 'told', 'roads', 'terms'] as const
type File = (typeof files)[number]

function flat(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) return [[path, '']]
  return Object.entries(node).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`))
}

const words = (locale: string, file: File): ReadonlyMap<string, string> =>
  new Map(flat(JSON.parse(readFileSync(`messages/${locale}/${file}.json`, 'utf8')) as unknown))

const termsIn = (condition: Condition): readonly string[] => [
  ...(condition.term === undefined ? [] : [condition.term]),
  ...partsOf(condition).flatMap(termsIn),
]

const under = (prefix: string, ...keys: readonly string[]) => keys.map(key => `${prefix}.${key}`)
const grants = rules.flatMap(rule => rule.grants)

/** Every key that the law speaks of, with the numbers handed to it. */
const spoken: Readonly<Record<File, ReadonlyMap<string, readonly string[]>>> = {
  rules: new Map<string, readonly string[]>(
    rules.flatMap(rule => [
      ...[
        ...under(rule.id, 'name', 'official', 'short', 'summary', 'compiled', 'certainty', 'ask'),
        ...rule.readings.flatMap(reading => under(`${rule.id}.readings.${reading.id}`, 'who', 'says')),
      ].map(key => [key, Object.keys(rule.values)] as const),
      ...rule.notes.map(note => [`${rule.id}.notes.${note.says}`, Object.keys(note.values)] as const),
    ]),
  ),
  grants: new Map<string, readonly string[]>(grants.flatMap(grant => under(grant.id, 'name', 'official', 'what').map(key => [key, []] as const))),
  windows: new Map<string, readonly string[]>(
    windowOrder.flatMap(id => under(id, 'name', 'short', 'does', ...windowOf(id).tells).map(key => [key, []] as const)),
  ),
  papers: new Map<string, readonly string[]>([
    ...(Object.keys(papers) as PaperId[]).flatMap(id =>
      under(`papers.${id}`, 'name', 'official', ...paperOf(id).tells).map(
        key => [key, Object.keys(paperOf(id).values ?? {})] as const,
      ),
    ),
    ...grants
      .flatMap(grant => grant.papers)
      .flatMap(need => (need.nearest === undefined ? [] : [[`nearest.${need.nearest}`, []] as const])),
  ]),
  sources: new Map<string, readonly string[]>(Object.keys(sources).map(id => [id, []])),
  told: new Map<string, readonly string[]>(
    [
      ...grants.flatMap(grant => [...Object.values(grant.told).flat(), ...grant.steps, ...grant.notes]),
      ...unchecked,
      ...aboutTheTen,
    ].map(one => [one.says, Object.keys(one.values)] as const),
  ),
  roads: new Map<string, readonly string[]>(
    [...roads, ...notTheTen].flatMap(road =>
      under(road.id, 'name', 'official', 'text').map(key => [key, Object.keys(road.values)] as const),
    ),
  ),
  terms: new Map<string, readonly string[]>(
    rules
      .flatMap(conditionsOf)
      .flatMap(termsIn)
      .flatMap(term => under(term, 'name', 'official', 'says', 'saysNot', 'meaning').map(key => [key, []] as const)),
  ),
}

const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))

describe.each(files)('%s.json', file => {
  it.each(locales)('has every word the law asks for, and no other (%s)', locale => {
    expect([...words(locale, file).keys()].sort()).toEqual([...spoken[file].keys()].sort())
  })

  it.each(locales)('is given every number it prints (%s)', locale => {
    const lacking = [...words(locale, file)].flatMap(([key, text]) => {
      const given = spoken[file].get(key) ?? []
      // A plural branch such as "{one ...}" has words, not a name: only what ICU takes as an argument counts.
      const asked = [...text.matchAll(/\{(\w+)(?=\}|,)/g)].map(([, name]) => name ?? '')
      return asked.filter(name => !given.includes(name)).map(name => `${key}: ${name}`)
    })
    expect(lacking).toEqual([])
  })

  it('has the same official Chinese in both languages, without tags', () => {
    const english = words('en', file)
    for (const [key, text] of words('zh', file)) {
      if (!key.endsWith('official')) continue
      expect(english.get(key), key).toBe(text)
      expect(text, key).not.toMatch(/[<>{}]/)
    }
  })

  it('has no tags, and no half-width punctuation in Chinese', () => {
    for (const [key, text] of words('en', file)) {
      if (key.endsWith('official')) continue
      expect(text, key).not.toMatch(/<[^>]*>/)
      expect(text, key).not.toMatch(/'/)
    }
    for (const [key, text] of words('zh', file)) {
      const bare = text.replace(/\{[^{}]*\}/g, '').replace(/<[^>]*>/g, '')
      expect(bare, key).not.toMatch(/[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/)
    }
  })

  it('prints the same numbers in both languages', () => {
    const chinese = words('zh', file)
    for (const [key, text] of words('en', file)) {
      const given = new Set(spoken[file].get(key) ?? [])
      const named = (one: string) => [...placeholders(one)].filter(name => given.has(name)).sort()
      expect(named(chinese.get(key) ?? ''), key).toEqual(named(text))
    }
  })
})

describe('names for tables', () => {
  it('are short', () => {
    for (const rule of rules) expect(words('en', 'rules').get(`${rule.id}.short`)?.length, rule.id).toBeLessThanOrEqual(28)
  })
})

describe('what is told', () => {
  it('says one thing under one key', () => {
    const tables = rules.flatMap(rule => rule.grants).flatMap(grant => [...Object.values(grant.told).flat(), ...grant.notes])
    const values = new Map<string, string>()
    for (const { says, values: numbers } of tables) {
      const said = JSON.stringify(Object.keys(numbers).sort())
      expect(values.get(says) ?? said, says).toBe(said)
      values.set(says, said)
    }
  })
})
