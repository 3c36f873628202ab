import { expect, test } from 'vitest'
import type { DocumentId } from '@/lib/policy/documents'
import { rules } from '@/lib/policy/law'

/**
 * The lists of papers of the five rules that open permanent residence, beside each other: what four of them ask for and
 * the fifth does not stands here, each with its reason.
 */
const askedByAllButOne: Readonly<Record<string, string>> = {}

const lists = rules
  .filter(({ grants }) => grants.some(({ id }) => id === 'permanent-residence'))
  .map(rule => ({
    id: rule.id,
    papers: new Set<DocumentId>(
      rule.grants.filter(({ id }) => id === 'permanent-residence').flatMap(grant => grant.documents.map(({ paper }) => paper)),
    ),
  }))

test('a paper that four of the five lists ask for and the fifth does not has its reason', () => {
  expect(lists).toHaveLength(5)
  const everywhere = [...new Set(lists.flatMap(({ papers }) => [...papers]))]
  const alone = everywhere.flatMap(paper => {
    const without = lists.filter(({ papers }) => !papers.has(paper))
    return without.length === 1 ? without.map(({ id }) => `${paper} ${id}`) : []
  })
  expect(alone.sort()).toEqual(Object.keys(askedByAllButOne).sort())
})

test('what every application for permanent residence asks for stands in all five', () => {
  const common = ['passport', 'current-visa-or-permit', 'pr-application-form', 'photos-two', 'health-certificate']
  for (const { id, papers } of lists)
    expect([id, [...common, 'no-crime-record-abroad', 'no-crime-record-china'].filter(paper => !papers.has(paper as DocumentId))]).toEqual([
      id,
      [],
    ])
})
