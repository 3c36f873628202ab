import { describe, expect, test } from 'vitest'
import { cacheControlOf, dependsOnLanguage, headersOf } from '../../lib/build/headers.mjs'
import { closedPolicy, scriptPolicy } from '../../lib/build/policy.mjs'

describe('the headers of every answer', () => {
  test.each([
    ['content-security-policy', closedPolicy],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
    ['referrer-policy', 'no-referrer'],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
  ])('%s: %s', (name, value) => {
    expect(headersOf('/en')).toHaveProperty([name], value)
  })

  test('a worker’s script may load and ask its own site', () => {
    for (const address of ['/sw.js', '/_next/static/chunks/a.js']) expect(headersOf(address)['content-security-policy']).toBe(scriptPolicy)
  })

  test.each(['/en/og.png', '/zh/rules/talent-visa/og.png', '/icon.svg', '/icons/192.png', '/favicon.ico', '/apple-touch-icon.png'])(
    '%s may be shown by other sites',
    address => {
      expect(headersOf(address)['cross-origin-resource-policy']).toBe('cross-origin')
    },
  )

  test.each(['/en/people/template.xlsx', '/exports/rules.json', '/api/check', '/iconsx', '/icon', '/favicon.icon', '/en/favicon.ico'])(
    '%s may not',
    address => {
      expect(headersOf(address)['cross-origin-resource-policy']).toBe('same-origin')
    },
  )
})

test('no cache keeps the law of last year without asking', () => {
  for (const own of ['s-maxage=31536000', 's-maxage=60, stale-while-revalidate=31535940'])
    expect(cacheControlOf(own)).toBe('public, max-age=0, must-revalidate')
  for (const own of ['public, max-age=31536000, immutable', 'no-store', 'no-cache', undefined]) expect(cacheControlOf(own)).toBe(own)
})

test('what depends on the languages a browser accepts says so: pages for what is missing outside every language', () => {
  expect(dependsOnLanguage(404, 'text/html; charset=utf-8', '/nowhere')).toBe(true)
  for (const [status, type, address] of [
    [404, 'text/html; charset=utf-8', '/zh/nowhere'],
    [404, 'text/plain', '/nowhere'],
    [404, undefined, '/nowhere'],
    [200, 'text/html', '/nowhere'],
  ] as const)
    expect(dependsOnLanguage(status, type, address)).toBe(false)
})
