import { describe, expect, it } from 'vitest'
import { languages, tagsOf } from '../../lib/i18n/languages.mjs'
import { namespaces } from '../../lib/i18n/messages'
import { sourcesOfSite } from './language-problems'

const { messages } = sourcesOfSite(languages)

/** That keys and what they want are the same in every language: languages.test.ts. */
describe.each(tagsOf(languages))('messages of %s', tag => {
  it('are in files that are named', () => {
    expect(Object.keys(messages[tag] ?? {}).sort()).toEqual([...namespaces].sort())
  })

  it.each(namespaces)('%s: no key holds a dot, which would be read as a branch', file => {
    const keys = (node: object): string[] =>
      Object.entries(node).flatMap(([key, inner]) => [key, ...(typeof inner === 'object' ? keys(inner as object) : [])])
    expect(keys(messages[tag]?.[file] as object).filter(key => key.includes('.'))).toEqual([])
  })
})
