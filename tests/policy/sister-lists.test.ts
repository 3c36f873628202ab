import { expect, test } from 'vitest'
import { documentDetails, type DocumentId } from '@/lib/policy/documents'
import { routes, rules } from '@/lib/policy/law'
import type { PolicyGrant } from '@/lib/policy/types'
import type { GrantId } from '@/lib/policy/rules'

/**
 * The lists of documents of the rules and routes that open permanent residence, beside each other: what all but one of the
 * five rules ask for stands here, each with its reason.
 */
const askedByAllButOne: Readonly<Record<string, string>> = {}

const granting = (id: GrantId, from: readonly { readonly id: string; readonly grants: readonly PolicyGrant<string>[] }[]) =>
  from.flatMap(({ id: rule, grants }) => grants.filter(grant => grant.id === id).map(grant => ({ rule, grant })))

const asked = ({ documents }: PolicyGrant<string>) => new Set<DocumentId>(documents.map(({ paper }) => paper))

const own = ['passport', 'current-visa-or-permit', 'pr-application-form', 'photos-two'] as const

test('a document that four of the five lists ask for and the fifth does not has its reason', () => {
  const lists = granting('permanent-residence', rules).map(({ rule, grant }) => ({ rule, documents: asked(grant) }))
  expect(lists).toHaveLength(5)
  const everywhere = [...new Set(lists.flatMap(({ documents }) => [...documents]))]
  const alone = everywhere.flatMap(document => {
    const without = lists.filter(({ documents }) => !documents.has(document))
    return without.length === 1 ? without.map(({ rule }) => `${document} ${rule}`) : []
  })
  expect(alone.sort()).toEqual(Object.keys(askedByAllButOne).sort())
})

test('what every application for permanent residence asks for begins every list, of rules and of routes', () => {
  const lists = granting('permanent-residence', [...rules, ...routes])
  expect(lists).toHaveLength(8)
  const common = [...own, 'health-certificate', 'no-crime-record-abroad', 'no-crime-record-china']
  for (const { rule, grant } of lists)
    expect([rule, ...grant.documents.map(({ paper }) => paper).slice(0, common.length)]).toEqual([rule, ...common])
})

test('spouse and children bring their own passport, visa, form and photos, and what proves the tie', () => {
  const spouses = granting('permanent-residence-spouse', [...rules, ...routes])
  const children = granting('permanent-residence-child', [...rules, ...routes])
  expect([spouses.length, children.length]).toEqual([7, 7])
  for (const { grant } of spouses) expect([...asked(grant)]).toEqual([...own, 'marriage-certificate', 'health-certificate'])
  for (const { grant } of children) expect([...asked(grant)]).toEqual([...own, 'kinship-certificate'])
  for (const { grant } of [...spouses, ...children]) expect(grant.gaps.map(({ says }) => says)).toEqual(['gap.family'])
})

test('a list that is that of another rule, or was read in copies only, says what it lacks', () => {
  const gaps = granting('permanent-residence', rules).map(({ rule, grant }) => [rule, ...grant.gaps.map(({ says }) => says)].join(' '))
  expect(gaps).toEqual([
    'zone-recommended-pr gap.recommended',
    'descent-doctorate-pr',
    'four-year-work-pr gap.fourYears',
    'work-to-pr-family gap.employees',
    'investor-pr gap.investor',
  ])
})

test('the confirmation letter of a zone’s committee is asked only of those whom a committee recommends', () => {
  const [first] = granting('permanent-residence', rules)
  expect(first?.grant.documents.find(({ paper }) => paper === 'committee-confirmation')?.when).toEqual({
    kind: 'is',
    fact: 'recommender',
    oneOf: ['zhangjiang-committee', 'ftz-committee'],
  })
})

test('until 6 November 2023 the embassy certifies what comes from abroad; since 7 November an apostille serves', () => {
  const says = (id: DocumentId, day: string) => documentDetails(id, day).map(one => one.says)
  for (const id of ['no-crime-record-abroad', 'marriage-certificate'] as const) {
    expect(says(id, '2023-11-06')).toEqual(['embassyCertifies', 'translated', 'copies'])
    expect(says(id, '2023-11-07')).toEqual(['apostilleServes', 'translated', 'copies'])
  }
  expect(says('passport', '2026-11-28')).toEqual(['copies'])
  expect(says('foreigner-work-permit', '2026-11-28')).toEqual(['copies', 'workPermitDays', 'singleWindowDays'])
})
