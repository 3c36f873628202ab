import { describe, expect, it } from 'vitest'
import { publishedOn } from '@/lib/text/publication-date'
import { speaking } from './i18n-of-tests'

const t = { en: speaking('en').t, zh: speaking('zh').t }

describe('a source’s date', () => {
  it.each([
    ['2017', '2017', '2017年'],
    ['2016-12', 'December 2016', '2016年12月'],
    ['2018-05-03', '3', '2018年5月3日'],
  ])('%s is told as far as it is known', (date, en, zh) => {
    expect(publishedOn({ locale: 'en', t: t.en }, date)).toContain(en)
    expect(publishedOn({ locale: 'zh', t: t.zh }, date)).toBe(zh)
  })

  it('is left out where there is none', () => {
    expect(publishedOn({ locale: 'en', t: t.en }, 'undated')).toBeUndefined()
  })
})
