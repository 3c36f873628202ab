/**
 * The languages of the site want for nothing, and a third one, made up, that lacks a thing is told which.
 */
import { describe, expect, test } from 'vitest'
import { languages, sourceLanguage, tagsOf, writesHan, type Language } from '../../lib/i18n/languages.mjs'
import { byLocale, languageOf, routing, secondLocale } from '../../lib/i18n/routing'
import { languageProblems, sourcesOfSite, type LanguageSources, type MessageFiles } from './language-problems'

const site = sourcesOfSite(languages)

test('the languages of the site want for nothing', async () => {
  expect(await languageProblems(languages, site)).toEqual([])
})

describe('a third language', () => {
  const two = { en: languages.en, zh: languages.zh }
  /** Says everything in English, counts as Japanese. */
  const third: Language = {
    name: 'Third',
    lang: 'ja',
    script: 'Jpan',
    hreflang: 'ja',
    openGraph: 'ja_JP',
    dateOrder: ['year', 'month', 'date'],
    second: 'zh',
    ranges: ['ja'],
    fonts: { picture: ['Latin'], page: ['--latin-serif', '--heiti'] },
  }
  const english = site.messages.en ?? {}
  const planted = (changed: Partial<Language> = {}, messages: MessageFiles = {}, more: Partial<LanguageSources> = {}) =>
    languageProblems(
      { ...two, xx: { ...third, ...changed } },
      { ...site, ...more, messages: { ...site.messages, xx: { ...english, ...messages } } },
    )

  const { name: siteName, ...siteWithoutName } = english.site as Record<string, unknown>

  test('that lacks nothing is taken', async () => {
    expect(siteName).toBe('Talent Permit Check')
    expect(await planted()).toEqual([])
  })

  test('with a key missing', async () => {
    expect(await planted({}, { site: siteWithoutName })).toEqual(['xx: site.name is missing'])
  })

  test('with a key too many', async () => {
    const more = { ...(english.site as object), bogus: { deep: 'Bogus' } }
    expect(await planted({}, { site: more })).toEqual(['xx: site.bogus.deep is not in en'])
  })

  test('with a file too many', async () => {
    expect(await planted({}, { bogus: { name: 'Bogus' } })).toEqual(['xx: bogus.json is not in en', 'xx: bogus.name is not in en'])
  })

  test('with a placeholder wrong', async () => {
    const pageTitle = '{page} – {wrongName}'
    expect(await planted({}, { site: { ...(english.site as object), pageTitle } })).toEqual([
      'xx: site.pageTitle wants “page, wrongName”, not “name, page”',
    ])
  })

  test('with a glyph that no font of the pictures has', async () => {
    const name = '証かな'
    const wanting = ['証', 'か', 'な'].map(sign => `xx: no font of its pictures has ${sign}`)
    expect(await planted({}, { site: { ...(english.site as object), name } })).toEqual(wanting)
  })

  test('with no order of a date', async () => {
    const { dateOrder, ...rest } = third
    expect(dateOrder).toHaveLength(3)
    expect(await languageProblems({ ...two, xx: rest as Language }, { ...site, messages: { ...site.messages, xx: english } })).toEqual([
      'xx: no order of a date',
    ])
    expect(await planted({ dateOrder: ['year', 'year', 'date'] })).toEqual(['xx: no order of a date'])
  })

  test('beside another language than Chinese', async () => {
    expect(await planted({ second: 'en' })).toEqual(['xx: the second language is not zh'])
  })

  test('in a script that is not its own', async () => {
    expect(await planted({ script: 'Latn' })).toEqual(['xx: Latn is not the script of ja'])
  })

  test('that nobody, or another language, is found by', async () => {
    expect(await planted({ ranges: [] })).toEqual(['xx: no ranges of Accept-Language, in small letters'])
    expect(await planted({ ranges: ['ja', 'yue'] })).toEqual([
      'zh: found by the same Accept-Language as xx',
      'xx: found by the same Accept-Language as zh',
    ])
  })

  test('with faces that the style does not have, or does not set it in', async () => {
    const page = ['--mincho']
    expect(await planted({ fonts: { ...third.fonts, page } })).toEqual([
      'xx: --mincho is no face of app/_style',
      'xx: its pages are not set in --mincho',
    ])
    const tokens = `${site.tokens}\n:root {\n  --mincho: 'Hiragino Mincho ProN', serif;\n}\n:root:lang(ja) {\n  --text: var(--mincho);\n}\n`
    expect(await planted({ fonts: { ...third.fonts, page } }, {}, { tokens })).toEqual([])
  })
})

test('the languages for next-intl, and what is said for each, follow from the table', () => {
  expect(routing.locales).toEqual(tagsOf(languages))
  expect([sourceLanguage, routing.defaultLocale]).toEqual([tagsOf(languages)[0], tagsOf(languages)[0]])
  expect(byLocale(secondLocale)).toEqual(Object.fromEntries(Object.entries(languages).map(([tag, { second }]) => [tag, second])))
  expect(languageOf('zh')).toBe(languages.zh)
  expect(() => languageOf('xx')).toThrow('xx is no language of this site')
})

test('Chinese characters are foreign where a language does not write with them', () => {
  expect(['Hans', 'Hant', 'Jpan', 'Kore'].map(script => writesHan({ script }))).toEqual([true, true, true, true])
  expect(['Latn', 'Cyrl', 'Hang'].map(script => writesHan({ script }))).toEqual([false, false, false])
})
