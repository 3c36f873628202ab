import { readFileSync, readdirSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { namespaces } from '../../lib/i18n/messages'

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

function flat(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no text: ${String(node)}`)
  return Object.entries(node).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
}

const wordsOf = (locale: string, file: string) =>
  new Map(flat(JSON.parse(readFileSync(`messages/${locale}/${file}.json`, 'utf8')) as unknown, file))

/** What a message wants to be filled in with: the names of its arguments and of its tags. */
function wants(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(part => [
    ...('value' in part && part.type !== 0 ? [part.value] : []),
    ...('children' in part ? wants(part.children) : []),
    ...('options' in part ? Object.values(part.options).flatMap(option => wants(option.value)) : []),
  ])
}

/** The tags for a language of its own differ by nature: `<zh>` stands in English texts, `<en>` in Chinese ones. */
const arguments_ = (locale: string, message: string) =>
  [...new Set(wants(new IntlMessageFormat(message, locale).getAst()))].filter(name => name !== 'zh' && name !== 'en').sort()

describe('messages', () => {
  it('are the same files in every language, and each is named', () => {
    for (const locale of ['en', 'zh']) {
      expect(readdirSync(`messages/${locale}`).sort()).toEqual(namespaces.map(name => `${name}.json`).sort())
    }
  })

  it.each(namespaces)('%s: the same keys in both languages, wanting the same', file => {
    const en = wordsOf('en', file)
    const zh = wordsOf('zh', file)
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort())
    for (const [key, message] of en) {
      expect({ key, wants: arguments_('zh', zh.get(key) ?? '') }).toEqual({ key, wants: arguments_('en', message) })
    }
  })

  it.each(namespaces)('%s: no key holds a dot, which would be read as a branch', file => {
    for (const locale of ['en', 'zh']) {
      const keys = (node: object): string[] =>
        Object.entries(node).flatMap(([key, inner]) => [key, ...(typeof inner === 'object' ? keys(inner as object) : [])])
      expect(keys(JSON.parse(readFileSync(`messages/${locale}/${file}.json`, 'utf8')) as object).filter(key => key.includes('.'))).toEqual(
        [],
      )
    }
  })
})
