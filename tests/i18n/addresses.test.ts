import { describe, expect, it } from 'vitest'
import { languageRedirects } from '../../lib/i18n/addresses.mjs'
import { addressIn } from '../../lib/i18n/routing'

describe('the same address in another language', () => {
  it.each([
    ['/en', '/zh'],
    ['/en/', '/zh'],
    ['/en/rules/intern', '/zh/rules/intern'],
    ['/zh/check', '/zh/check'],
    ['/rules', '/zh/rules'],
    ['', '/zh'],
    ['/entry', '/zh/entry'],
  ])('%s is %s', (from, to) => expect(addressIn('zh', from)).toBe(to))
})

describe('the bare address', () => {
  const [chinese] = languageRedirects
  const pattern = new RegExp(`^${chinese?.has?.[0]?.value ?? ''}$`)

  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', true],
    ['zh', true],
    ['ZH-tw', true],
    ['fr,zh;q=0.5,en;q=0.3', true],
    ['en-US,en;q=0.9,zh-CN;q=0.8', false],
    ['en', false],
    ['de', false],
    ['', false],
  ])('for a browser that accepts “%s” is Chinese: %s', (accepted, isChinese) => expect(pattern.test(accepted)).toBe(isChinese))
})
