import { expect, test } from 'playwright/test'
import { languages } from '../../lib/i18n/languages.mjs'

test('robots lead to the site map, and every address in it answers', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('/sitemap.xml')
  const map = await (await request.get('/sitemap.xml')).text()
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, whole]) => new URL(whole ?? '').pathname)
  expect(addresses.length).toBeGreaterThan(20)
  for (const address of addresses) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    const html = await answer.text()
    const meta = (pattern: RegExp) => new URL(pattern.exec(html)?.[1] ?? 'about:blank', 'http://x').pathname

    expect(meta(/<link rel="canonical" href="([^"]+)"/), address).toBe(address)
    for (const language of [...Object.values(languages).map(({ hreflang }) => hreflang), 'x-default'])
      expect(html, address).toContain(`hrefLang="${language}"`)
    expect(html, address).toMatch(/<meta name="description" content="[^"]{20,}"/)
    const picture = await request.get(meta(/<meta property="og:image" content="([^"]+)"/))
    expect(picture.status(), address).toBe(200)
    expect(picture.headers()['content-type'], address).toBe('image/png')
  }
})

test('the icon is there', async ({ page, request }) => {
  await page.goto('/en')
  const icon = await page.locator('link[rel="icon"]').getAttribute('href')
  expect((await request.get(icon ?? '')).headers()['content-type']).toContain('image/svg+xml')
})

test('icons are there for whoever asks for them by their old names', async ({ request }) => {
  for (const [address, type] of [
    ['/favicon.ico', 'image/x-icon'],
    ['/apple-touch-icon.png', 'image/png'],
  ] as const) {
    const answer = await request.get(address)
    expect({ address, status: answer.status(), type: answer.headers()['content-type'] }).toEqual({ address, status: 200, type })
    expect((await answer.body()).length).toBeGreaterThan(500)
  }
})
