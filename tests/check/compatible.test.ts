import { expect, test } from 'vitest'
import { compatible } from '../../lib/check/compatible'

test('texts of any writing come in their compatible form', () => {
  for (const text of ['', '１２／３', 'ﾊﾞｶﾞ', 'Ångström', 'e\u0301\u0323', `e${'\u0301'.repeat(30)}`, '각', 'ﬁ', '½'])
    expect(compatible(text)).toBe(text.normalize('NFKC'))
})

test('what no writing holds stays as it is', () => {
  for (const text of [`Ａ${'\u0301\u0323'.repeat(16)}`, `Ａ${'\uff9e\u0334'.repeat(16)}`]) expect(compatible(text)).toBe(text)
})
