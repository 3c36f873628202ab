import { describe, expect, test } from 'vitest'
import { memoize } from '@/lib/check/memoize'

describe('a reader that remembers', () => {
  const counted = () => {
    const asked: string[] = []
    return { asked, read: memoize(text => (asked.push(text), { said: text })) }
  }

  test('understands each text once, and never takes one for another', () => {
    const { asked, read } = counted()
    const texts = ['', ' ', 'a', 'a ', 'constructor', '__proto__', '张', '\u{1f600}', '\ud83d', '0', '00']
    for (let round = 0; round < 3; round++) for (const text of texts) expect(read(text)).toEqual({ said: text })
    expect(asked).toEqual(texts)
    expect(read('a')).toBe(read('a'))
  })

  test('gives the right meaning however many texts there are, and however long', () => {
    const { read } = counted()
    const texts = Array.from({ length: 50_000 }, (_, number) => String(number))
    for (let round = 0; round < 2; round++) expect(texts.map(text => read(text).said)).toEqual(texts)
    for (const length of [39, 40, 41, 100_000]) expect(read('x'.repeat(length)).said).toHaveLength(length)
  })

  test('forgets in time: memory does not grow with the file', () => {
    const { asked, read } = counted()
    read('first')
    for (let number = 0; number < 50_000; number++) read(String(number))
    read('first')
    expect(asked.filter(text => text === 'first')).toHaveLength(2)
  })

  test('two columns do not mix what they remember', () => {
    const one = memoize(text => ({ one: text }))
    const other = memoize(text => ({ other: text }))
    expect([one('a'), other('a')]).toEqual([{ one: 'a' }, { other: 'a' }])
  })
})
