import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../lib/policy/law'
import { files, spokenOf, wordsIn, type File } from '../proof/message-coverage'
import { locales } from '../text/i18n-of-tests'

const words = (locale: string, file: File): ReadonlyMap<string, string> =>
  new Map(wordsIn(JSON.parse(readFileSync(`messages/${locale}/${file}.json`, 'utf8')) as unknown))

const spoken = spokenOf(rules)

const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))

describe.each(files)('%s.json', file => {
  it.each(locales)('is given every number it prints (%s)', locale => {
    const lacking = [...words(locale, file)].flatMap(([key, text]) => {
      const given = spoken[file].get(key) ?? []
      // A plural branch such as "{one ...}" has words, not a name: only what ICU takes as an argument counts.
      const asked = [...text.matchAll(/\{(\w+)(?=\}|,)/g)].map(([, name]) => name ?? '')
      return asked.filter(name => !given.includes(name)).map(name => `${key}: ${name}`)
    })
    expect(lacking).toEqual([])
  })

  it.each(locales)('has the same official Chinese in every language, without tags (%s)', locale => {
    const own = words(locale, file)
    for (const [key, text] of words('zh', file)) {
      if (!key.endsWith('official')) continue
      expect(own.get(key), key).toBe(text)
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

  it.each(locales)('prints the same numbers in every language (%s)', locale => {
    const own = words(locale, file)
    for (const [key, text] of words('en', file)) {
      const given = new Set(spoken[file].get(key) ?? [])
      const named = (one: string) => [...placeholders(one)].filter(name => given.has(name)).sort()
      expect(named(own.get(key) ?? ''), key).toEqual(named(text))
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
    const tables = rules.flatMap(rule => rule.grants).flatMap(grant => [...Object.values(grant.details).flat(), ...grant.notes])
    const values = new Map<string, string>()
    for (const { says, values: numbers } of tables) {
      const said = JSON.stringify(Object.keys(numbers).sort())
      expect(values.get(says) ?? said, says).toBe(said)
      values.set(says, said)
    }
  })
})
