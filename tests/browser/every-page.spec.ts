import { expect, test } from 'playwright/test'
import { barriersOf, sidewaysOf } from './access'
import { complaintsOf } from './complaints'
import { languages } from '../../lib/i18n/languages.mjs'
import { builtPages, isMissingPage } from './pages'

/** The tag that a page bears: that of the language its address begins with. */
const languageOfPage = (address: string) => Object.entries(languages).find(([tag]) => address.split('/')[1] === tag)?.[1].lang ?? 'none'

test.describe('every page', () => {
  for (const address of builtPages()) {
    // The ten rules are one page ten times over: on a phone two of them, a short and a long one, are enough.
    const alike = address.includes('/rules/') && !/four-year-work-pr|talent-visa$/.test(address)
    test(alike ? `${address} @desk` : address, async ({ page, baseURL }, { project }) => {
      const complaints = complaintsOf(page, baseURL ?? '')
      const answer = await page.goto(address)

      await test.step('answers', async () => {
        expect(answer?.status()).toBe(isMissingPage(address) ? 404 : 200)
        await expect(page).toHaveTitle(/\S/)
        await expect(page.locator('html')).toHaveAttribute('lang', languageOfPage(address))
        await expect(page.getByRole('main')).toHaveCount(1)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      })

      await test.step('keeps its policy', async () => {
        const headers = answer?.headers() ?? {}
        const policy = headers['content-security-policy'] ?? ''
        expect(policy).toMatch(/^default-src 'none'; script-src 'self'( 'sha256-[\w+/=]+')+;/)
        expect(policy).toContain("form-action 'none'")
        expect(policy).not.toContain('unsafe')
        expect(headers['referrer-policy']).toBe('no-referrer')
        expect(headers['x-content-type-options']).toBe('nosniff')
        expect(headers['set-cookie']).toBeUndefined()
        await page.waitForLoadState('networkidle')
        expect(complaints).toEqual([])
      })

      await test.step('keeps nobody out', async () => {
        if (project.name === 'phone') {
          expect(await barriersOf(page, ['target-size', 'scrollable-region-focusable'])).toEqual([])
          return
        }
        if (alike && !address.startsWith('/en/')) {
          // The same page was looked at in English: here only what the language, or what stands in it, can change.
          expect(await barriersOf(page, ['valid-lang', 'html-lang-valid', 'duplicate-id-aria', 'link-name', 'target-size'])).toEqual([])
          return
        }
        expect(await barriersOf(page)).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await barriersOf(page, ['color-contrast'])).toEqual([])
      })

      await test.step('fits', async () => {
        await page.setViewportSize({ width: 320, height: 700 })
        expect(await sidewaysOf(page), 'pixels that scroll sideways at 320').toBeLessThanOrEqual(0)
      })
    })
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

  test('another host is noticed', async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL ?? '')
    await page.route('https://example.org/**', route => route.abort())
    await page.goto('/en')
    await page.evaluate(() => {
      window.open('https://example.org/x.png', '_self')
    })
    await expect.poll(() => complaints.join()).toContain('example.org')
  })

  test('grey on grey is noticed', async ({ page }) => {
    await page.goto('/en')
    await page.evaluate(() => {
      // Not the first of its kind: what is grey is a kind of its own.
      const text = [...document.querySelectorAll('main p')].findLast(element => element.checkVisibility())
      if (text instanceof HTMLElement) text.style.color = '#ddd'
    })
    expect((await barriersOf(page)).map(([id]) => id)).toContain('color-contrast')
  })
})
