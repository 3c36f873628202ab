/**
 * Text from outside in a sentence: cut where it is long, and nothing in it moves what is read.
 */
import { expect, test } from 'vitest'
import { printable } from '@/lib/text/printable'

test.each([
  ['Alice', 'Alice'],
  ['a\nb\tc', 'a\\nb\\tc'],
  ['\u0007\u001b\u007f\u0000', '\\u0007\\u001b\\u007f\\u0000'],
  ['\u200b\u202e\u2028\ufeff', '\\u200b\\u202e\\u2028\\ufeff'],
  ['\u061c\u0085', '\\u061c\\u0085'],
  ['"quoted" \\ 李雷', '"quoted" \\ 李雷'],
])('%j is written %j', (text, written) => expect(printable(text, 60)).toBe(written))

test('so much of it stands there, and no half of a sign at the end', () => {
  expect(printable('abc', 3)).toBe('abc')
  expect(printable('abcd', 3)).toBe('abc…')
  expect(printable('ab😀', 3)).toBe('ab…')
  expect(printable('a😀bc', 4)).toBe('a😀b…')
})
