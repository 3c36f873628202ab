/**
 * The tags of a text, sign by sign.
 */
import { expect, test } from 'vitest'
import { attributesOf, eachTag, type XmlTag } from '@/lib/case-list/xml-tags'

/** The tags of a text, and where it breaks off. */
function tagsOf(text: string) {
  const tags: (readonly [name: string, kind: XmlTag['kind'], tag: string])[] = []
  const broken = eachTag(text, ({ name, kind, begin, end }) => tags.push([name, kind, text.slice(begin, end)]))
  return { tags, broken }
}
const whole = (...tags: readonly (readonly [string, XmlTag['kind'], string])[]) => ({ tags, broken: -1 })

test('tags open, close, or are empty; a prefix is no part of their names', () => {
  expect(tagsOf('no tag')).toEqual(whole())
  expect(tagsOf('<a x="1">text</a>')).toEqual(whole(['a', 'open', '<a x="1">'], ['a', 'close', '</a>']))
  expect(tagsOf('1<x:b/>2<c />3</x:d >')).toEqual(whole(['b', 'empty', '<x:b/>'], ['c', 'empty', '<c />'], ['d', 'close', '</x:d >']))
  expect(tagsOf('<e\nf="1">')).toEqual(whole(['e', 'open', '<e\nf="1">']))
  expect(tagsOf('<g\tf="x:y"/>')).toEqual(whole(['g', 'empty', '<g\tf="x:y"/>']))
  expect(tagsOf('<h\rx:i="1"/>')).toEqual(whole(['h', 'empty', '<h\rx:i="1"/>']))
  expect(tagsOf('</j/>')).toEqual(whole(['j', 'close', '</j/>']))
  expect(tagsOf('<\u0008k>')).toEqual(whole(['\u0008k', 'open', '<\u0008k>']))
  expect(tagsOf('<l\u000em>')).toEqual(whole(['l\u000em', 'open', '<l\u000em>']))
})

test('in quotation marks any sign may stand, and in a closing tag there are none', () => {
  expect(tagsOf(`<a b=">" c='"/>'>`)).toEqual(whole(['a', 'open', `<a b=">" c='"/>'>`]))
  expect(tagsOf(`</a "><b>`)).toEqual(whole(['a', 'close', '</a ">'], ['b', 'open', '<b>']))
})

test('comments, texts that are none, declarations and instructions are passed over', () => {
  expect(tagsOf('<?xml a="<b>"?><!DOCTYPE c><!-- <d> > --><![CDATA[<e> > ]]><f>')).toEqual(whole(['f', 'open', '<f>']))
  expect(tagsOf('<!--<--><a>')).toEqual(whole(['a', 'open', '<a>']))
  expect(tagsOf('<!--><a>--><b>')).toEqual(whole(['b', 'open', '<b>']))
  expect(tagsOf('<??><a?>')).toEqual(whole(['a?', 'open', '<a?>']))
})

test.each([
  ['<a', 0],
  ['x<a b="1" c="', 1],
  [`<a b='1">`, 0],
  ['<a></a', 3],
  ['<a><!-- b>', 3],
  ['<a><![CDATA[ b ]>', 3],
  ['<a><? b>', 3],
  ['<a><', 3],
])('%s breaks off at %i', (text, broken) => expect(tagsOf(text).broken).toBe(broken))

test('a tag says of itself what stands in quotation marks behind a name', () => {
  const said = (text: string) => {
    const found: Record<string, string>[] = []
    eachTag(text, tag => found.push(Object.fromEntries(attributesOf(text, tag))))
    return found
  }
  expect(said(`<a b="1" c='2'\n\td = "3 4" x:e="&amp;=>'"/>`)).toEqual([{ 'b': '1', 'c': '2', 'd': '3 4', 'x:e': "&amp;=>'" }])
  expect(said('<a/><b c=""/>')).toEqual([{}, { c: '' }])
  expect(said('<a b="1" b="2" c d="3" e=f g="4"/>')).toEqual([{ b: '2', d: '3', g: '4' }])
  expect(said('<a>b="1"<c d="2"/>')).toEqual([{}, { d: '2' }])
  expect(said('<a b="1=" c="2 " d="3"/>')).toEqual([{ b: '1=', c: '2 ', d: '3' }])
})

test('what stands in quotation marks without a name says nothing', () => {
  const said = (text: string) => Object.fromEntries(attributesOf(text, { begin: 0, end: text.length }))
  expect(said('<a="1" b="2">')).toEqual({ b: '2' })
  expect(said('<a "1" b="2">')).toEqual({ b: '2' })
})

test('a mark that does not close within the tag ends what it says', () => {
  const text = '<a b="1" c="2><d e="3">'
  expect([...attributesOf(text, { begin: 0, end: 14 })]).toEqual([['b', '1']])
  expect([...attributesOf('<a b="1', { begin: 0, end: 7 })]).toEqual([])
  expect([...attributesOf('<a b="c>"', { begin: 0, end: 8 })]).toEqual([])
})
