import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageFor, preferredLanguage } from '../../lib/i18n/accept-language.mjs'
import { languages } from '../../lib/i18n/languages.mjs'

/** Two languages, whatever the site speaks, and one more, to see that nothing counts on two. */
const two = { en: languages.en, zh: languages.zh }
const three = { ...two, ja: { ...languages.zh, ranges: ['ja'] } }

describe('the language a header likes best', () => {
  test.each([
    ['as browsers write it', 'zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['as browsers write it', 'en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['by its first wish, though a longer tag', 'en-US,zh-CN;q=0.9,en;q=0.8', 'en'],
    ['by weight, not by place', 'en;q=0.5,zh', 'zh'],
    ['by weight, not by place', 'fr,zh;q=0.1,en;q=0.100001', 'en'],
    ['by place where weights are alike', 'zh;q=0.5,en;q=0.5', 'zh'],
    ['with three digits, spaces and capitals', 'EN ; Q=0.001 ,\tZH-hans ; q = 0.002', 'zh'],
    ['not what it refuses', 'en;q=0,*', 'zh'],
    ['not what it refuses', 'de,en;q=0', 'zh'],
    ['not what it refuses', 'zh;q=0.000, *;q=0.1', 'en'],
    ['the first where it refuses all', 'en;q=0,zh;q=0', 'en'],
    ['anything that it does not name', 'zh;q=0.9,*', 'en'],
    ['anything that it does not name', '*,en;q=0.5', 'zh'],
    ['anything', '*', 'en'],
    ['nothing else', '*;q=0,zh;q=0.1', 'zh'],
    ['traditional Chinese', 'zh-Hant', 'zh'],
    ['Taiwan and Hong Kong', 'zh-Hant-TW', 'zh'],
    ['Cantonese', 'yue-Hant-HK', 'zh'],
    ['Mandarin', 'cmn', 'zh'],
    ['written with a low line', 'zh_CN', 'zh'],
    ['written as in a shell', 'zh_CN.UTF-8', 'zh'],
    ['neither', 'de-DE,fr;q=0.8', 'en'],
    ['what only begins alike', 'zhx,enm;q=0.5', 'en'],
    ['an empty header', '', 'en'],
    ['empty wishes', ',,;,;q=1,zh;q=0.1', 'zh'],
    ['weights that are none', 'en;q=x,en;q=,en;q=-1,en;q=1.1,en;q=1e-1,zh;q=.1', 'zh'],
    ['other parameters', 'en;level=1;q=0.1,zh;q=0.2;x', 'zh'],
  ])('%s: %s', (_, header, tag) => expect(preferredLanguage(header, two)).toBe(tag))

  test('no header', () => expect(preferredLanguage(undefined)).toBe('en'))

  test.each([
    ['ja', 'ja'],
    ['ja,zh;q=0.5', 'ja'],
    ['en;q=0,*', 'zh'],
    ['en;q=0,zh;q=0', 'ja'],
    ['de', 'en'],
  ])('of three: %s', (header, tag) => expect(preferredLanguage(header, three)).toBe(tag))

  test('is always one of the site', () => {
    const piece = fc.constantFrom('zh', 'en', '*', '-', '_', 'Hant', ',', ';', 'q=', '0', '1', '.5', ' ', '=', 'é')
    fc.assert(
      fc.property(
        fc.array(piece).map(pieces => pieces.join('')),
        header => void expect(Object.keys(languages)).toContain(preferredLanguage(header)),
      ),
    )
  })
})

test.each([
  ['zh-CN', 'zh'],
  ['ZH', 'zh'],
  ['en_US', 'en'],
  ['en-a-b-c-d-e', 'en'],
  ['e', undefined],
  ['', undefined],
  ['*', undefined],
  ['constructor', undefined],
])('%s stands for %s', (tag, language) => expect(languageFor(tag)).toBe(language))
