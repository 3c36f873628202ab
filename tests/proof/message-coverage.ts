/**
 * The words that the law asks for: every key of the message files that something in the law speaks of, with the numbers
 * handed to it. Every one must stand in every language, and no other may.
 */
import { partsOf, type Condition } from '../../lib/engine/conditions'
import { conditionsOf } from '../../lib/engine/law'
import { aboutTheTen, notTheTen, otherSchemes, routes, unchecked, windowOrder } from '../../lib/policy/law'
import { documentDetailKinds, documentOf, documents, type DocumentId } from '../../lib/policy/documents'
import { facts } from '../../lib/policy/facts'
import { remarkOn, wayInto } from '../../lib/policy/status-ways'
import type { PolicyRule } from '../../lib/policy/types'
import { sources } from '../../lib/policy/sources'
import { windowOf } from '../../lib/policy/windows'
import { Findings, type Finding } from './finding'

/** The message files whose words the law asks for. */
export const files = ['rules', 'routes', 'grants', 'windows', 'papers', 'sources', 'statements', 'schemes', 'terms'] as const
export type File = (typeof files)[number]

/** Words of a file by key, the branches joined by dots. */
export type Words = ReadonlyMap<string, string>

/** What stands in message files, by language and file. */
export type MessageCoverage = Readonly<Record<string, ReadonlyMap<File, Words>>>

const termsIn = (condition: Condition): readonly string[] => [
  ...(condition.term === undefined ? [] : [condition.term]),
  ...partsOf(condition).flatMap(termsIn),
]

const under = (prefix: string, ...keys: readonly string[]) => keys.map(key => `${prefix}.${key}`)

/** Every status in every place: how one comes into it, and what there is to know on the way from it. */
const positions = facts.status.values.flatMap(status => facts.location.values.map(location => ({ status, location })))

/** Every key that the law speaks of, by file, with the numbers handed to it. */
export function spokenOf(rules: readonly PolicyRule[]): Readonly<Record<File, ReadonlyMap<string, readonly string[]>>> {
  const grants = rules.flatMap(rule => rule.grants)
  return {
    rules: new Map<string, readonly string[]>(
      rules.flatMap(rule => [
        ...[
          ...under(rule.id, 'name', 'official', 'short', 'summary', 'compiled', 'certainty', 'ask'),
          ...rule.readings.flatMap(reading => under(`${rule.id}.readings.${reading.id}`, 'who', 'says')),
        ].map(key => [key, Object.keys(rule.values)] as const),
        ...rule.notes.map(note => [`${rule.id}.notes.${note.says}`, Object.keys(note.values)] as const),
        ...rule.advice.map(one => [`${rule.id}.advice.${one.says}`, Object.keys(one.values)] as const),
      ]),
    ),
    routes: new Map<string, readonly string[]>(
      routes.flatMap(route => [
        ...[
          ...under(route.id, 'name', 'official', 'short', 'summary', 'certainty', 'ask'),
          ...route.readings.flatMap(reading => under(`${route.id}.readings.${reading.id}`, 'who', 'says')),
        ].map(key => [key, Object.keys(route.values)] as const),
        ...route.notes.map(note => [`${route.id}.notes.${note.says}`, Object.keys(note.values)] as const),
      ]),
    ),
    grants: new Map<string, readonly string[]>([
      ...routes.flatMap(({ grants: own }) => own.flatMap(({ id }) => under(id, 'name', 'official', 'what').map(key => [key, []] as const))),
      ...grants.flatMap(grant => under(grant.id, 'name', 'official', 'what').map(key => [key, []] as const)),
    ]),
    windows: new Map<string, readonly string[]>(
      windowOrder.flatMap(id => under(id, 'name', 'does', ...windowOf(id).fields).map(key => [key, []] as const)),
    ),
    papers: new Map<string, readonly string[]>([
      ...(Object.keys(documents) as DocumentId[]).flatMap(id =>
        under(`papers.${id}`, 'name', 'official', ...documentOf(id).fields).map(
          key => [key, Object.keys(documentOf(id).values ?? {})] as const,
        ),
      ),
      ...grants
        .flatMap(grant => grant.documents)
        .flatMap(need => (need.nearest === undefined ? [] : [[`nearest.${need.nearest}`, []] as const])),
    ]),
    sources: new Map<string, readonly string[]>(Object.keys(sources).map(id => [id, []])),
    statements: new Map<string, readonly string[]>(
      [
        ...[...grants, ...routes.flatMap(route => route.grants)].flatMap(grant => [
          ...Object.values(grant.details).flat(),
          ...grant.steps,
          ...grant.gaps,
          ...grant.notes,
        ]),
        ...(Object.keys(documents) as DocumentId[]).flatMap(id => documentDetailKinds.flatMap(kind => documentOf(id)[kind] ?? [])),
        ...positions.flatMap(position => [wayInto(position) ?? [], remarkOn(position) ?? []].flat()),
        ...unchecked,
        ...aboutTheTen,
      ].map(one => [one.says, Object.keys(one.values)] as const),
    ),
    schemes: new Map<string, readonly string[]>(
      [...otherSchemes, ...notTheTen].flatMap(road =>
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
}

export interface SpokenWords {
  readonly words: number
  readonly languages: number
  readonly findings: readonly Finding[]
}

/** Compares the words the law asks for with those that stand. */
export function messageCoverage(rules: readonly PolicyRule[], words: MessageCoverage): SpokenWords {
  const findings = new Findings()
  const asked = spokenOf(rules)
  const stand = Object.entries(words).flatMap(([locale, byFile]) =>
    files.map(file => ({ locale, file, words: byFile.get(file) ?? new Map<string, string>() })),
  )
  for (const { locale, file, words: found } of stand) {
    for (const key of asked[file].keys()) if ((found.get(key) ?? '') === '') findings.add('wordMissing', `${locale}/${file}/${key}`)
    for (const key of found.keys()) if (!asked[file].has(key)) findings.add('wordUnused', `${locale}/${file}/${key}`)
  }
  const sum = files.reduce((count, file) => count + asked[file].size, 0)
  return { words: sum, languages: Object.keys(words).length, findings: findings.all }
}

/** Words as they stand in a message file, flat. */
export function wordsIn(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node !== 'object' || node === null) return [[path, typeof node === 'string' ? node : '']]
  return Object.entries(node).flatMap(([key, inner]) => wordsIn(inner, path === '' ? key : `${path}.${key}`))
}
