import { readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { icoOf } from '@/app/_og/ico'
import { drawIcon } from '@/app/_og/icon'
import { drawPicture } from '@/app/_og/picture'
import { fontsOf, missingGlyphs } from '@/app/_og/picture-fonts'
import { pictureWords, type PictureI18n } from '@/app/_og/picture-words'
import { byLocale, languages, routing, secondLocale, type Locale } from '../../lib/i18n/routing'
import { ruleIds } from '../../lib/policy/law'

function i18n(locale: Locale): PictureI18n {
  const read = (name: string) => JSON.parse(readFileSync(`messages/${locale}/${name}.json`, 'utf8')) as object
  const t = createTranslator({ locale, messages: { site: read('site'), rules: read('rules') } }) as (key: string) => string
  return { fonts: languages[locale].fonts.picture, t: key => t(key) }
}

const spoken = byLocale(i18n)
const network = vi.fn(() => Promise.reject(new Error('no network')))

/** Draws and returns the bytes; drawing begins only when they are read. */
const draw = async (...words: Parameters<typeof pictureWords>) =>
  Buffer.from(await (await drawPicture(pictureWords(...words))).arrayBuffer())

beforeEach(() => {
  network.mockClear()
  vi.stubGlobal('fetch', network)
})
afterEach(() => vi.unstubAllGlobals())

describe('pictures for shared links', () => {
  const pictures = routing.locales.flatMap(locale => [undefined, ...ruleIds].map(rule => ({ locale, rule, what: rule ?? 'the site' })))

  it.each(pictures)('$locale: $what is a PNG of 1200 × 630, drawn without the network', async ({ locale, rule }) => {
    const png = await draw(spoken[locale], spoken[secondLocale(locale)], rule)
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(network).not.toHaveBeenCalled()
  })

  it.each([
    ['a rare sign', '龘'],
    ['kana', 'かな'],
    ['another script', 'Привет'],
    ['an emoji', '😀'],
  ])('%s that is in no font is an error that names it, and nobody is asked', async (_, text) => {
    const strange: PictureI18n = { ...spoken.zh, t: () => `证${text}a` }
    await expect(draw(strange, spoken.en)).rejects.toThrow(`has ${[...text].join(' ')}:`)
    await expect(draw(spoken.en, strange, 'intern')).rejects.toThrow(RangeError)
    expect(network).not.toHaveBeenCalled()
  })

  it('without that look the library would ask a foreign host', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { ImageResponse } = await import('@vercel/og')
    await new ImageResponse(createElement('div', {}, '龘'), { fonts: await fontsOf(['Latin']) }).arrayBuffer().catch(() => undefined)
    expect(network).toHaveBeenCalled()
  })

  it('a family without a file is an error that names it', async () => {
    await expect(draw({ ...spoken.en, fonts: ['Xanadu'] }, spoken.zh)).rejects.toThrow(/xanadu-\d+\.woff/)
    expect(missingGlyphs('证证a龘', await fontsOf(['Latin']))).toEqual(['证', '龘'])
  })
})

describe('icons', () => {
  it('favicon.ico holds one PNG of its side', async () => {
    const png = new Uint8Array(await drawIcon({ size: 48, purpose: 'any' }).arrayBuffer())
    const ico = Buffer.from(icoOf(png, 48))
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48])
    const [length, begin] = [ico.readUInt32LE(14), ico.readUInt32LE(18)]
    expect(begin + length).toBe(ico.length)
    const inside = ico.subarray(begin)
    expect(Buffer.compare(inside, png)).toBe(0)
    expect([inside.subarray(1, 4).toString('latin1'), inside.readUInt32BE(16), inside.readUInt32BE(20)]).toEqual(['PNG', 48, 48])
    expect(network).not.toHaveBeenCalled()
  })
})
