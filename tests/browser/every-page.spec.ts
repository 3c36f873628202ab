import AxeBuilder from '@axe-core/playwright'
import { expect, test } from 'playwright/test'
import { complaintsOf } from './complaints'
import { builtPages, isMissingPage } from './pages'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test.describe('every page', () => {
  for (const address of builtPages()) {
    test(`${address} answers, keeps its policy and fits`, async ({ page, baseURL }) => {
      const complaints = complaintsOf(page, baseURL ?? '')
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(isMissingPage(address) ? 404 : 200)

      const headers = answer?.headers() ?? {}
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'( 'sha256-[\w+/=]+')+;/)
      expect(headers['content-security-policy']).toContain("form-action 'none'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['set-cookie']).toBeUndefined()

      await page.waitForLoadState('networkidle')
      await expect(page).toHaveTitle(/\S/)
      await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('/zh') ? 'zh-Hans' : 'en')
      await expect(page.getByRole('main')).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(complaints).toEqual([])

      await page.setViewportSize({ width: 320, height: 700 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(wide, 'pixels that scroll sideways at 320').toBeLessThanOrEqual(0)
    })

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${address} is accessible (${colorScheme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await page.goto(address)
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
      })
    }
  }
})

test.describe('the gates themselves', () => {
  test('a script that the policy does not name is noticed', async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL ?? '')
    await page.goto('/en')
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.planted = true'
      document.body.append(script)
    })
    expect(await page.evaluate(() => 'planted' in window)).toBe(false)
    expect(complaints.join()).toContain('Content Security Policy')
  })

  test('grey on grey is noticed', async ({ page }) => {
    await page.goto('/en')
    await page.evaluate(() => {
      const lead = document.querySelector('main p')
      if (lead instanceof HTMLElement) lead.style.color = '#ddd'
    })
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
    expect(violations.map(({ id }) => id)).toContain('color-contrast')
  })
})
