import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { messageTypes, valuesOfMessage } from '../../lib/build/message-types.mjs'
import { complaintsOf, programOf } from './compiled'

// A busy machine may take its time to compile.
vi.setConfig({ testTimeout: 300_000 })

const file = 'tests/i18n/planted.ts'
const head = `import { messageKey, type Translator, type KeyOfFile } from '@/lib/text/translator'
import type { FactName } from '@/lib/policy/facts'
import type { RuleId } from '@/lib/policy/types'
import type { Having, WordsOfFacts } from '@/lib/text/words-of-law'
import { choice, flag, quantity, since } from '@/lib/engine/facts'
declare const t: Translator
declare const faults: Translator<KeyOfFile<'faults'>>
declare const fact: FactName
declare const rule: RuleId
declare const text: string
const aFlag = { newFact: flag() }, aChoice = { newFact: choice('one') }, aDay = { newFact: since() }, aNumber = { newFact: quantity({ least: 0, whole: true }) }
type Words = Record<\`facts.newFact.\${'name' | 'question' | 'hint'}\`, undefined>
`

/** Every line alone behind the head: what the compiler has against it. */
function complaintsAbout(lines: readonly string[]): readonly (readonly string[])[] {
  const names = lines.map((_, index) => `tests/i18n/planted-${index}.ts`)
  const program = programOf([file, ...names], {
    [file]: head,
    ...Object.fromEntries(lines.map((line, index) => [names[index], `${head}${line}\n`])),
  })
  expect(complaintsOf(program, file)).toEqual([])
  return names.map(name => complaintsOf(program, name))
}

describe('messages', () => {
  test('are looked up by keys that are there, with just their values', () => {
    const right = [
      "export const words = t('result.title')",
      "export const words = t('result.plan.ready', { ready: 1, total: 2 })",
      'export const words = t(`facts.${fact}.name`)',
      'export const words = t(`rules.${rule}.short`)',
      "export const words = faults('faults.allowed.keys', { keys: text })",
      'export const words = t(messageKey(t, text), { any: 1 })',
      'export const fewer: Translator<KeyOfFile<"faults">> = t',
    ]
    expect(complaintsAbout(right)).toEqual(right.map(() => []))
  })

  test('a key that is not there, a value too few, too many or of another kind does not compile', () => {
    const wrong: readonly (readonly [line: string, complaint: RegExp])[] = [
      ["t('result.titel')", /'"result\.titel"' is not assignable/],
      ['t(`facts.${fact}.holds`)', /is not assignable/],
      ['t(`rules.${rule}.nickname`)', /is not assignable/],
      ['t(text)', /'string' is not assignable/],
      ['t(`facts.${text}.name`)', /is not assignable/],
      ["faults('result.title')", /is not assignable/],
      ["t('result.plan.ready')", /Expected 2 arguments/],
      ["t('result.plan.ready', { ready: 1 })", /'total' is missing/],
      ["t('result.plan.ready', { ready: 1, total: 2, more: 3 })", /'more' does not exist/],
      ["t('result.title', { more: 3 })", /Expected 1 arguments/],
      ["t('result.notAsked', { count: 'two' })", /'string' is not assignable to type 'number'/],
      ["t('site.colophon.help', { b: 'bold' })", /'string' is not assignable to type 'MessageTag'/],
    ]
    const found = complaintsAbout(wrong.map(([line]) => line))
    for (const [index, [line, complaint]] of wrong.entries()) expect(found[index]?.join(' '), line).toMatch(complaint)
  })
})

describe('the words of the law', () => {
  test('a word that a new fact of its kind lacks does not compile', () => {
    const wrong = [
      ['typeof aFlag', 'Words & Record<"facts.newFact.holds", undefined>', 'facts.newFact.fails'],
      [
        'typeof aFlag',
        'Omit<Words, "facts.newFact.hint"> & Record<"facts.newFact.holds" | "facts.newFact.fails", undefined>',
        'facts.newFact.hint',
      ],
      ['typeof aChoice', 'Words', 'facts.newFact.options.one'],
      ['typeof aDay', 'Words', 'facts.newFact.neverAnswered'],
      ['typeof aNumber', 'Words', 'facts.newFact.unit'],
    ] as const
    const found = complaintsAbout(wrong.map(([table, words]) => `export type Lacks = Having<WordsOfFacts<${table}>, ${words}>`))
    for (const [index, [, , word]] of wrong.entries()) expect(found[index]?.join(' '), word).toContain(word)
    const whole = 'Words & Record<"facts.newFact.holds" | "facts.newFact.fails", undefined>'
    expect(complaintsAbout([`export type Whole = Having<WordsOfFacts<typeof aFlag>, ${whole}>`])).toEqual([[]])
  })

  test.each(['fact', 'rule', 'reading', 'source', 'window'])('a new %s in the law does not compile before it has its words', kind => {
    const planted: Readonly<Record<string, readonly [file: string, before: string, after: string, lacks: string]>> = {
      fact: ['lib/policy/facts.ts', '    chineseDescent: flag(),', '    chineseDescent: flag(), newFact: flag(),', 'facts.newFact.'],
      rule: ['lib/policy/rules/aims-of-rules.ts', "  'intern': [", "  'new-rule': [],\n  'intern': [", 'rules.new-rule.'],
      reading: ['lib/policy/rules/four-year-work-pr.ts', "reading('press-2016'", "reading('press-2017'", 'readings.press-2017.'],
      source: ['lib/policy/sources/index.ts', '...copies }', '...copies, P999: copies.P19 }', 'sources.P999'],
      window: [
        'lib/policy/windows.ts',
        '  fudan: {',
        "  newWindow: { fields: ['hours'], phones: [], sources: ['P51'], dated: 'undated' },\n  fudan: {",
        'windows.newWindow.',
      ],
    }
    const [where = '', before = '', after = '', lacks = ''] = planted[kind] ?? []
    const text = readFileSync(where, 'utf8')
    expect(text).toContain(before)
    const words = 'lib/text/words-of-law.ts'
    const program = programOf([words], { [where]: text.replace(before, after) })
    expect(complaintsOf(program, words).join(' ')).toContain(lacks)
  })
})

describe('the types of messages', () => {
  test('say what a message is filled in with', () => {
    const places = (message: string) => Object.fromEntries(valuesOfMessage(message))
    expect(places('It’s plain, ’{not}’ quoted')).toEqual({ not: 'string | number' })
    expect(places("'{'no place'}'")).toEqual({})
    expect(places('{a} {b, number} <c>{d}</c>')).toEqual({ a: 'string | number', b: 'number', c: 'MessageTag', d: 'string | number' })
    expect(places('{n, plural, one {# of {a}} other {#}} {n}')).toEqual({ n: 'number', a: 'string | number' })
    expect(places('{n} {n, plural, other {#}}')).toEqual({ n: 'number' })
    expect(() => places('{d, date}')).toThrow('no date')
    expect(() => places('{broken')).toThrow()
  })

  test('are one line a message', () => {
    const text = messageTypes([
      ['a.b', 'plain'],
      ['a.c', '{x}'],
    ])
    expect(text).toContain("  'a.b': undefined\n  'a.c': { x: string | number }\n")
  })
})
