import { fileURLToPath } from 'node:url'
import { expect, test } from 'playwright/test'
import { scriptsOf, weighPages } from '../../lib/build/weigh.mjs'

/** KiB of scripts, gzipped, that the page of the first question may name. A page of Next with nothing on it names 132. */
const limit = 168

const pages = weighPages(fileURLToPath(new URL('../../.next', import.meta.url)))

for (const address of ['/en/check', '/zh/check']) {
  test(`${address} names scripts of at most ${limit} KiB @desk`, () => {
    const scripts = pages.find(page => page.route === address)?.scripts
    expect(scripts).toBeGreaterThan(100)
    expect(scripts).toBeLessThanOrEqual(limit)
  })
}

test('what is weighed is what a browser is told to load @desk', async ({ page, request }) => {
  const loaded = new Set<string>()
  page.on('request', asked => {
    if (asked.resourceType() === 'script') loaded.add(new URL(asked.url()).pathname.slice(1))
  })
  const named = scriptsOf(await (await request.get('/en')).text())
  expect(named.length).toBeGreaterThan(3)
  await page.goto('/en', { waitUntil: 'networkidle' })
  expect([...loaded]).toEqual(expect.arrayContaining([...named]))
})
