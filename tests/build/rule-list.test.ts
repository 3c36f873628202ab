import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ruleHeadOf, ruleHeads, ruleListsOf } from '@/lib/build/rule-list.mjs'
import { rules } from '@/lib/policy/law'

const read = (file: string) => readFileSync(new URL(`../../lib/policy/rules/${file}`, import.meta.url), 'utf8')

test('the lists of rules are those of the rule files; npm run typecheck writes them', () => {
  for (const [file, wanted] of Object.entries(ruleListsOf(ruleHeads()))) expect(read(file)).toBe(wanted)
  expect(rules.map(({ place }) => place)).toEqual(rules.map((_, index) => index + 1))
})

test('a new rule is in the lists by what its file says of its place and its aims', () => {
  const file = "/** … */\nexport const familyReunion = rule({\n  id: 'family-reunion',\n  place: 2,\n  aims: ['stayForGood'],\n"
  const added = ruleHeadOf(file) ?? expect.fail('no rule')
  const moved = ruleHeads().map(one => (one.place < 2 ? one : { ...one, place: one.place + 1 }))
  const lists = ruleListsOf([...moved, added])
  expect(lists['by-id.ts']).toContain("import { familyReunion } from './family-reunion'\n")
  expect(lists['by-id.ts']).toMatch(/'zone-recommended-pr': zoneRecommendedPr,\n {2}'family-reunion': familyReunion,\n/)
  expect(lists['aims-of-rules.ts']).toContain("  'family-reunion': ['stayForGood'],\n")
})

test('a place that two rules have, one that none has, and a rule without place or aims are refused by name', () => {
  const [first, ...others] = ruleHeads()
  if (first === undefined) throw new Error('no rule')
  expect(() => ruleListsOf([first, ...others, { ...first, id: 'other' }])).toThrow('from 1 on, each once')
  expect(() => ruleListsOf([...others, { ...first, place: 12 }])).toThrow('from 1 on, each once')
  expect(() => ruleHeadOf("export const other = rule({\n  id: 'other',\n  place: 3,\n")).toThrow('other')
  expect(ruleHeadOf('export const three = 3\n')).toBeUndefined()
})
