/**
 * Names in the order of a language: whatever they are made of, just as the browser's own collator has them.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NameIndex } from '@/lib/case-list/name-index'
import { nameOrder } from '@/lib/case-list/name-order'
import { runs } from '../runs'

const byCollator = (names: readonly string[], locale: string): readonly number[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return [...names.keys()].sort((a, b) => compare(names[a] ?? '', names[b] ?? '') || a - b)
}

const sign = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(..."aAbBzZéÉüñ 09175-.,'_/()李王张伟重长単") },
  { weight: 2, arbitrary: fc.constantFrom(...'ßæøłйßﬁ①２ｱーがЖя한😀\u0301\u200b\t', '007', '0', '10', '9') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
)
const name = fc.array(sign, { maxLength: 8 }).map(signs => signs.join(''))

describe.each(['en', 'zh'])('in %s', locale => {
  test('any names', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), names => {
        expect([...nameOrder(names, locale)]).toEqual(byCollator(names, locale))
      }),
      { numRuns: runs(300), seed: 5 },
    )
  })
  test('many that begin alike, and many that are the same', () => {
    const names = Array.from(
      { length: 3000 },
      (_, at) => ['Wang Wei', `Wang ${(at * 7919) % 1000}`, `wang ${at % 7}`, '王伟', `工号${at % 90}`][at % 5] ?? '',
    )
    expect([...nameOrder(names, locale)]).toEqual(byCollator(names, locale))
  })
  test('a name of a thousand signs, and a number of a thousand digits', () => {
    const names = [
      `${'a'.repeat(1000)}b`,
      `${'a'.repeat(1000)}a`,
      '9'.repeat(1000),
      `1${'0'.repeat(1000)}`,
      '0'.repeat(300),
      '9'.repeat(200),
      'b',
    ]
    expect([...nameOrder(names, locale)]).toEqual(byCollator(names, locale))
  })
})

describe('an index of names', () => {
  const texts = Array.from({ length: 10_000 }, (_, at) => [`Person ${at}`, ...(at % 1000 === 0 ? [`Ｄept ${at}`, 'two\nlines'] : [])])
  const index = new NameIndex(person => texts[person] ?? [])
  const found = (search: string) => [...index.find(search, texts.length).entries()].flatMap(([person, is]) => (is === 1 ? [person] : []))

  test('finds a part of any text, in any width and letter case, and never across two', () => {
    expect(found('son 4095').concat(found('PERSON 4096'))).toEqual([4095, 4096])
    expect(found('dept')).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000])
    expect(found('two lines')).toHaveLength(10)
    expect(found('0 dept')).toEqual([])
    expect(found('')).toHaveLength(texts.length)
    expect(found('9999')).toEqual([9999])
  })
  test('finds and ranks who is called otherwise now', () => {
    const before = index.ranks('en', texts.length)
    texts[7000] = ['aaron']
    index.change(7000, true)
    expect([found('aaron'), found('person 7000')]).toEqual([[7000], []])
    expect([before[7000], index.ranks('en', texts.length)[7000]]).toEqual([7000, 0])
  })
  test('ranks alike names alike', () => {
    const alike = new NameIndex(person => [['b', 'a', 'b', 'A'][person] ?? ''])
    expect([...alike.ranks('en', 4)]).toEqual([2, 0, 2, 1])
  })
})
