import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseParts } from '../../app/_parts/chinese-parts'

test('parts by turns, punctuation with the Chinese it stands in', () => {
  expect(chineseParts('plain')).toEqual(['plain'])
  expect(chineseParts('硕士')).toEqual(['', '硕士', ''])
  expect(chineseParts('the “外籍华人，博士” of 2016')).toEqual(['the ', '“外籍华人，博士', '” of 2016'])
  expect(chineseParts('，no')).toEqual(['，no'])
})

test('are those that one expression finds, which takes long for some texts', () => {
  const chinese = /([\p{Script=Han}，。；：、？！（）《》〔〕“”·]*\p{Script=Han}[\p{Script=Han}，。；：、？！（）《》〔〕]*)/u
  const texts = fc
    .array(fc.constantFrom('中', '\u{20000}', '，', '”', '“', '·', '（', 'a', ' ', '1'), { maxLength: 14 })
    .map(signs => signs.join(''))
  fc.assert(
    fc.property(texts, text => void expect(chineseParts(text)).toEqual(text.split(chinese))),
    { numRuns: 5000 },
  )
})
