import { readFileSync } from 'node:fs'
import { expect, test, type Page } from 'playwright/test'
import { scriptsOf } from '../../lib/build/weigh.mjs'
import { locales } from '../text/i18n-of-tests'
import { barriersOf } from './access'
import { tagsWhere } from './screens'

const wordsOf = (locale: string) =>
  (JSON.parse(readFileSync(`messages/${locale}/site.json`, 'utf8')) as { firstLoad: { tooOld: string; notLoaded: string } }).firstLoad

/** What the site says where a script is lost whose loss is noticed: in the page's language, or, where the frame itself failed, in both. */
const lostWords = (locale: string) =>
  (JSON.parse(readFileSync(`messages/${locale}/broken.json`, 'utf8')) as { part: { unreachable: { title: string; act: string } } }).part
    .unreachable

/** Lets the seconds go by that a page waits before it says so. */
const waited = (page: Page) => page.evaluate(() => document.getAnimations().forEach(animation => animation.finish()))

for (const [address, locale, usual] of [
  ['/en/check', 'en', 'en'],
  ['/zh/result', 'zh', 'zh'],
  ['/en/people', 'en', 'zh'],
] as const) {
  test(`${address}: whichever script is lost, the page says that it has not loaded ${tagsWhere(locale, usual)}`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000)
    const scripts = scriptsOf(await (await request.get(address)).text())
    expect(scripts.length).toBeGreaterThan(5)
    const notice = page.locator('.not-loaded')
    for (const script of scripts) {
      await page.route(`**/${script}`, route => route.abort())
      await page.goto(address, { waitUntil: 'load' })
      // A loss is noticed or not, as the browser happens to be faster with the script or with what waits for it.
      const waiting = page.getByRole('alert').filter({ hasText: wordsOf(locale).notLoaded })
      const noticed = page.getByRole('heading', { name: lostWords(locale).title })
      await expect
        .poll(async () => {
          await waited(page)
          return (await waiting.isVisible()) || (await noticed.isVisible())
        }, script)
        .toBe(true)
      if (await noticed.isVisible()) await expect(page.getByRole('button', { name: lostWords(locale).act })).toBeVisible()
      await page.unrouteAll()
    }
    await page.route('**/_next/static/chunks/*.js', route => route.abort())
    await page.goto(address)
    await expect(notice).toBeHidden()
    await waited(page)
    await expect(notice).toBeVisible()
    expect(await barriersOf(page)).toEqual([])
    await page.unrouteAll()
    await page.goto(address)
    await expect(notice).toHaveCount(0)
    await expect(page.locator('.too-old')).toBeHidden()
  })
}

test('the sentence comes by itself after some seconds @desk', async ({ page }) => {
  await page.route('**/_next/static/chunks/*.js', route => route.abort())
  await page.goto('/en/check')
  await expect(page.locator('.not-loaded')).toBeHidden()
  await expect(page.locator('.not-loaded')).toBeVisible({ timeout: 20_000 })
})

test('without scripts nothing is waited for @desk', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/en/check')
  await expect(page.locator('.not-loaded')).toHaveCSS('display', 'none')
  await expect(page.locator('.too-old')).toBeHidden()
  await context.close()
})

/** A style as a browser reads it that knows neither layers nor what `@supports` asks for: the blocks are dropped whole. */
function asReadLongAgo(css: string): string {
  const dropped = /@(?:layer|supports)[^{;]*[{;]/g
  let kept = ''
  for (let at = 0; at < css.length;) {
    dropped.lastIndex = at
    const found = dropped.exec(css)
    kept += css.slice(at, found?.index ?? css.length)
    if (found === null) break
    at = dropped.lastIndex
    for (let depth = found[0].endsWith('{') ? 1 : 0; depth > 0 && at < css.length; at++)
      depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0
  }
  return kept
}

for (const locale of locales) {
  test(`a browser too old says so in one sentence, and the seal keeps its size (${locale}) @desk`, async ({ page }) => {
    await page.route('**/*.css', async route => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: asReadLongAgo(await answer.text()) })
    })
    await page.route('**/_next/static/chunks/*.js', route => route.abort())
    await page.goto(`/${locale}/check`)
    await expect(page.locator('.too-old')).toBeInViewport()
    await expect(page.locator('.too-old')).toHaveText(wordsOf(locale).tooOld)
    await expect(page.locator('.not-loaded')).toBeHidden()
    expect((await page.locator('.seal').boundingBox())?.width).toBe(40)
  })
}

test('at the floor, where columns are not handed down, the page keeps its columns @desk', async ({ page }) => {
  const columnsOf = async (address: string, element: string) => {
    await page.goto(address)
    let columns = { left: NaN, width: NaN }
    // A page takes over from its own HTML while it is measured, and what is replaced has no box.
    await expect(async () => {
      const box = await page.locator(element).first().boundingBox()
      if (box === null) throw new Error(`${element} is not on the page`)
      columns = { left: box.x, width: box.width }
    }).toPass()
    return columns
  }
  const places = [
    ['/en/check', '.questions'],
    // The page’s own HTML has the first page’s question, until the steps have come.
    ['/en/check#you', '.question:has([name="nationality.choice"])'],
    ['/en/rules/intern', '.section-body'],
    ['/en/result', '.page-head-text'],
  ] as const
  const now: unknown[] = []
  for (const [address, element] of places) now.push(await columnsOf(address, element))
  await page.route('**/*.css', async route => {
    const answer = await route.fetch()
    const css = await answer.text()
    await route.fulfill({
      response: answer,
      body: css
        .replaceAll('grid-template-columns:subgrid', 'grid-template-columns:of-none')
        .replaceAll('@supports not (grid-template-columns:of-none)', '@media all'),
    })
  })
  const then: unknown[] = []
  for (const [address, element] of places) {
    await page.goto('about:blank')
    then.push(await columnsOf(address, element))
  }
  expect(then).toEqual(now)
})
