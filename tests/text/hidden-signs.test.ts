/**
 * Names with signs that nobody sees are shown for what they are; names that need such signs are left as they stand.
 */
import { describe, expect, test } from 'vitest'
import { visibleParts, visibleText } from '@/lib/text/hidden-signs'

describe('shown by its number is', () => {
  test.each([
    ['what turns the order of letters round', '\u202eecilA', '⟨U+202E⟩ecilA'],
    ['what isolates letters from their neighbours', 'a\u2066b\u2069', 'a⟨U+2066⟩b⟨U+2069⟩'],
    ['a mark of direction', 'A\u200eB\u200fC\u061cD', 'A⟨U+200E⟩B⟨U+200F⟩C⟨U+061C⟩D'],
    ['a space of no width', 'Ali\u200bce', 'Ali⟨U+200B⟩ce'],
    ['a joiner between Latin letters', 'Ali\u200dce\u200c', 'Ali⟨U+200D⟩ce⟨U+200C⟩'],
    ['a joiner between Chinese signs', '李\u200d雷', '李⟨U+200D⟩雷'],
    ['a joiner at the end of a Persian word, where it joins nothing', 'علی\u200c', 'علی⟨U+200C⟩'],
    ['two joiners in one place', 'نمی\u200c\u200cخواهم', 'نمی⟨U+200C ×2⟩خواهم'],
    ['a mark of byte order', '\ufeffAnn', '⟨U+FEFF⟩Ann'],
    ['a joiner of words', 'A\u2060B', 'A⟨U+2060⟩B'],
    ['a joiner between a picture and a letter', '👩\u200da\u200d👩', '👩⟨U+200D⟩a⟨U+200D⟩👩'],
    ['a chooser of Mongolian forms behind another letter', 'a\u180b', 'a⟨U+180B⟩'],
    ['another sign behind a Mongolian letter', 'ᠮ\u00ad', 'ᠮ⟨U+00AD⟩'],
    ['each of several, counted apart', 'a\u202e\u202eb\u202e\u202ec', 'a⟨U+202E ×2⟩b⟨U+202E ×2⟩c'],
    ['a soft hyphen', 'Mar\u00adtin', 'Mar⟨U+00AD⟩tin'],
    ['a letter without a form', '\u3164\u115f\uffa0', '⟨U+3164⟩⟨U+115F⟩⟨U+FFA0⟩'],
    ['a blank that is no white space', 'A\u2800', 'A⟨U+2800⟩'],
    ['a tag', 'A\u{e0041}', 'A⟨U+E0041⟩'],
    ['a chooser of forms behind a Latin letter', 'A\ufe0fB\u{e0100}', 'A⟨U+FE0F⟩B⟨U+E0100⟩'],
    ['a control sign', 'A\u0007\u001b[31m\u0000', 'A⟨U+0007⟩⟨U+001B⟩[31m⟨U+0000⟩'],
    ['a mark of annotation', 'A\ufff9B', 'A⟨U+FFF9⟩B'],
    ['a line end that spreadsheets do not write', 'A\u2028B', 'A⟨U+2028⟩B'],
  ])('%s', (_, text, shown) => expect(visibleText(text)).toBe(shown))
})

describe('left as it stands is', () => {
  test.each([
    ['a plain name', 'Alice'],
    ['a Chinese name', '李雷 · 韩梅梅'],
    ['an Arabic name', 'عَلِيّ'],
    ['a Persian name with the sign that parts its letters', 'نمی\u200cخواهم'],
    ['an Indian name with the signs that join its letters', 'श्री क्\u200dष क्\u200cष'],
    ['a family of pictures', '👩\u200d👩\u200d👧 👩🏽\u200d💻 ❤\ufe0f 1\ufe0f\u20e3'],
    ['a Chinese sign in one of its forms', '葛\u{e0100}城'],
    ['a Mongolian name', 'ᠮᠣᠩᠭᠣᠯ\u180b'],
    ['combining marks', 'Zoe\u0308 Nguyễn'],
    ['white space', 'Ann\tLee\r\n\u00a0x\u3000y'],
    ['half a sign', '\ud800'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(visibleText(text)).toBe(text))
})

test('the parts say the same, with each hidden sign apart', () => {
  expect(visibleParts('\u202eecilA\u200b')).toEqual([{ hidden: 'U+202E', times: 1 }, { text: 'ecilA' }, { hidden: 'U+200B', times: 1 }])
  expect(visibleParts('Alice')).toEqual([{ text: 'Alice' }])
  expect(visibleParts('')).toEqual([{ text: '' }])
})

test('one sign many times over is one part', () => {
  expect(visibleText('A' + '\u200b'.repeat(200_000))).toBe('A⟨U+200B ×200000⟩')
})
