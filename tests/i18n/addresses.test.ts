import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorRewrites, hasLanguage, homeRedirects, pageNames, redirectOf } from '../../lib/i18n/addresses.mjs'
import { addressIn, routing } from '../../lib/i18n/routing'

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

describe('an address without a language', () => {
  it.each([
    ['/', '/zh'],
    ['/check', '/zh/check'],
    ['/check/', '/zh/check'],
    ['/rules/intern', '/zh/rules/intern'],
    ['/people/template.csv', '/zh/people/template.csv'],
  ])('%s leads to %s for who accepts Chinese', (path, address) => {
    expect(redirectOf(path, 'zh-CN,en;q=0.5')).toEqual({ address, isAccepted: true })
    expect(redirectOf(path, undefined)).toEqual({ address: address.replace('/zh', '/en'), isAccepted: true })
  })

  it.each([
    ['/zh-CN', '/zh'],
    ['/zh-TW/', '/zh'],
    ['/zh-Hant/rules/intern', '/zh/rules/intern'],
    ['/zh_CN/check', '/zh/check'],
    ['/ZH', '/zh'],
    ['/En/law', '/en/law'],
    ['/en-US', '/en'],
    ['/en-GB/nowhere', '/en/nowhere'],
    ['/yue//x', '/zh//x'],
  ])('%s leads to %s whatever is accepted', (path, address) => {
    for (const accepted of ['en', 'zh']) expect(redirectOf(path, accepted)).toEqual({ address, isAccepted: false })
  })

  it.each([
    '/en',
    '/zh/',
    '/zh/nowhere',
    '/zh/ZH',
    '/nowhere',
    '/checks',
    '/Check',
    '/missing',
    '/api',
    '/api/check',
    '/exports/rules.json',
    '/icon.svg',
    '/favicon.ico',
    '/sw.js',
    '/fr/rules',
    '/entry',
    '//',
    '//en',
    '//zh-CN/x',
    '/zh%2DCN',
    '/..',
  ])('%s leads nowhere else', path => expect(redirectOf(path, 'zh')).toBeUndefined())

  it('never leads to another host, nor in a circle', () => {
    for (const path of ['/', '//', '///', '/check//evil.example', '/zh-CN//evil.example', '/ZH/\\evil.example', '/rules/'])
      for (const accepted of ['en', 'zh']) {
        const address = redirectOf(path, accepted)?.address
        if (address === undefined) continue
        expect(address).toMatch(/^\/(en|zh)(\/|$)/)
        expect(redirectOf(address, accepted)).toBeUndefined()
      }
  })

  it('is led to every page there is', () => {
    const folders = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('/page.tsx'))
      .map(file => file.split('/')[0])
    expect([...new Set(folders)].sort()).toEqual([...pageNames, 'missing'].sort())
  })
})

it('an address is in a language when it begins with its tag as the site writes it', () => {
  expect(['/en', '/zh/x', '/EN', '/english', '/', ''].map(path => hasLanguage(path))).toEqual([true, true, false, false, false, false])
})

it('what is missing is told in every language, and the first where none is known', () => {
  const destinations = errorRewrites.map(({ destination }) => destination)
  expect(destinations).toEqual(['/:locale/missing', ...routing.locales.slice(1).map(tag => `/${tag}/missing`), '/en/missing'])
  for (const locale of routing.locales) expect(errorRewrites[0]?.source).toMatch(new RegExp(`[(|]${locale}[|)]`))
})

it('while the site is being changed, pages without a language lead to that which the browser names first', () => {
  const ledTo = (path: string, accepted: string) => {
    const fits = ({ source, has = [] }: (typeof homeRedirects)[number]) =>
      new RegExp(`^${source.replace('/:path*', '(/.*)?')}$`).test(path) && has.every(({ value }) => new RegExp(`^${value}$`).test(accepted))
    return homeRedirects.find(fits)?.destination
  }
  expect(ledTo('/', 'zh-CN,zh;q=0.9')).toBe('/zh')
  expect(ledTo('/', 'en-GB')).toBe(`/${routing.defaultLocale}`)
  expect(ledTo('/rules/intern', 'zh')).toBe('/zh/rules/:path*')
  expect(ledTo('/check', 'fr')).toBe('/en/check/:path*')
  for (const name of pageNames) expect(ledTo(`/${name}`, 'en')).toBe(`/en/${name}/:path*`)
  expect(ledTo('/en/check', 'en')).toBeUndefined()
})
