import { expect, test } from 'playwright/test'

test.describe('the bare address', () => {
  for (const [accepted, to] of [
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh'],
    ['en-US,en;q=0.9,zh;q=0.8', '/en'],
    ['fr-FR,zh;q=0.5', '/zh'],
    ['de', '/en'],
    ['en;q=0.5,zh-Hant', '/zh'],
    ['zh;q=0,*', '/en'],
    ['zh_CN', '/zh'],
  ] as const) {
    test(`leads to ${to} for ${accepted}, and is not remembered @desk`, async ({ request }) => {
      const answer = await request.get('/', { headers: { 'accept-language': accepted }, maxRedirects: 0 })
      expect(answer.status()).toBe(307)
      expect(answer.headers()).toMatchObject({ location: to, vary: 'Accept-Language', 'cache-control': 'no-store' })
    })
  }
})

test.describe('an address without a language, or with one written in another way', () => {
  for (const [from, to] of [
    ['/zh-CN', '/zh'],
    ['/zh-TW', '/zh'],
    ['/en-US', '/en'],
    ['/ZH', '/zh'],
    ['/zh-Hant/rules/intern/', '/zh/rules/intern'],
    ['/check', '/en/check'],
    ['/rules/intern', '/en/rules/intern'],
    ['/result#nothing', '/en/result#nothing'],
    ['/zh-CN/check#answers', '/zh/check#answers'],
  ] as const)
    test(`${from} leads to ${to}, with what stands behind # @desk`, async ({ page }) => {
      const answer = await page.goto(from)
      expect(answer?.status()).toBe(200)
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(to)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
})

test.describe('what no page answers', () => {
  const zh = { 'accept-language': 'zh-CN,zh' }
  const en = { 'accept-language': 'en-GB,en' }

  for (const [address, headers, lang] of [
    ['/zh/nowhere', en, 'zh-Hans'],
    ['/en/nowhere/deep', zh, 'en'],
    ['/zh/rules/no-such-rule', en, 'zh-Hans'],
    ['/nowhere', zh, 'zh-Hans'],
    ['/fr/rules', en, 'en'],
    ['/nowhere/deep', { 'accept-language': 'en;q=0.1,zh;q=0.2' }, 'zh-Hans'],
  ] as const) {
    test(`${address} is a 404 page in ${lang}, readable without JavaScript`, async ({ request }) => {
      const answer = await request.get(address, { headers })
      expect(answer.status()).toBe(404)
      expect(answer.headers()['content-security-policy']).toContain("default-src 'none'")
      const html = await answer.text()
      expect(html).toContain(`<html lang="${lang}"`)
      expect(html).toMatch(lang === 'en' ? /<h1[^>]*>This page does not exist/ : /<h1[^>]*>您访问的页面不存在/)
      expect(html).toContain('noindex')
      const depends = /^\/(en|zh)\//.test(address)
        ? expect.not.stringContaining('Accept-Language')
        : expect.stringContaining('Accept-Language')
      expect(answer.headers().vary).toEqual(depends)
    })
  }
})

test.describe('the language switch', () => {
  test('keeps the page, what stands after ? and the place on the page', async ({ page }) => {
    await page.goto('/en/check?a=1#one')
    await expect(page.getByRole('link', { name: '中文' })).toHaveAttribute('href', '/zh/check?a=1#one')
    await page.evaluate(() => window.history.replaceState(null, '', '/en/check?a=2#two'))
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page).toHaveURL(/\/zh\/check\?a=2#two$/)
    await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/en/check?a=2#two')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/check\?a=2#two$/)
  })

  test('is a plain link without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
    const page = await context.newPage()
    await page.goto('/zh/check')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/check$/)
    await context.close()
  })

  test('leads from a page that does not exist to its counterpart', async ({ page }) => {
    await page.goto('/en/nowhere')
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page).toHaveURL(/\/zh\/nowhere$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  })
})

test('the first tab stop skips to the main part', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the main part' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
})
