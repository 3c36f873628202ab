import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trim } from '@/lib/check/trim'

test('white space is what Unicode says, at both ends and nowhere else', () => {
  const around = /^\p{White_Space}+|\p{White_Space}+$/gu
  const sign = fc.constantFrom(
    ' ',
    '\t',
    '\n',
    '\u0085',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\ufeff',
    '\u200b',
    'a',
    '中',
    '\u{1f600}',
    '\ud83d',
    '\ude00',
  )
  fc.assert(
    fc.property(fc.array(sign), signs => trim(signs.join('')) === signs.join('').replace(around, '')),
    { numRuns: 2000 },
  )
  for (let code = 0; code < 0x10000; code += 1) {
    const text = `${String.fromCharCode(code)}a${String.fromCharCode(code)}`
    if (trim(text) !== text.replace(around, '')) expect(code).toBeUndefined()
  }
})
