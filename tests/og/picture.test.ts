import { readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drawPicture } from '@/app/_og/picture'
import { pictureWords, type PictureI18n } from '@/app/_og/picture-words'
import { ruleIds } from '../../lib/policy/law'

function i18n(locale: 'en' | 'zh'): PictureI18n {
  const read = (name: string) => JSON.parse(readFileSync(`messages/${locale}/${name}.json`, 'utf8')) as object
  const t = createTranslator({ locale, messages: { site: read('site'), rules: read('rules') } }) as (key: string) => string
  return { chinese: locale === 'zh', t: key => t(key) }
}

const languages = { en: i18n('en'), zh: i18n('zh') }
const network = vi.fn(() => Promise.reject(new Error('no network')))

/** Draws and returns the bytes; drawing begins only when they are read. */
const draw = async (...words: Parameters<typeof pictureWords>) =>
  Buffer.from(await (await drawPicture(pictureWords(...words))).arrayBuffer())

describe('pictures for shared links', () => {
  beforeEach(() => {
    network.mockClear()
    vi.stubGlobal('fetch', network)
  })
  afterEach(() => vi.unstubAllGlobals())

  const pictures = (['en', 'zh'] as const).flatMap(locale =>
    [undefined, ...ruleIds].map(rule => ({ locale, rule, what: rule ?? 'the site' })),
  )

  it.each(pictures)('$locale: $what is a PNG of 1200 × 630, drawn without the network', async ({ locale, rule }) => {
    const png = await draw(languages[locale], languages[locale === 'en' ? 'zh' : 'en'], rule)
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(network, 'a character is in no font: run lib/build/subset-fonts.mjs').not.toHaveBeenCalled()
  })

  it('would notice a character that is in no font', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const strange: PictureI18n = { chinese: true, t: () => '龘' }
    await draw(strange, strange).catch(() => undefined)
    expect(network).toHaveBeenCalled()
  })
})
