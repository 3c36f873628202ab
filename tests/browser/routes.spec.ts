/** The routes beside the ten on pages: judged below the result, each with a page of its own. */
import { expect, test } from 'playwright/test'
import { keeping } from './session-storage'

const answers = { nationality: 'foreign', unitRelation: 'employed', unitArea: 'other-shanghai', degree: 'master' } as const

test.beforeEach(async ({ page }) => {
  await keeping(page, { on: '2026-11-28', answers })
})

test('a route that does not fit is folded away, and a link to it opens the fold', async ({ page }) => {
  await page.goto('/zh/result#route-k-visa')
  await expect(page.locator('#route-k-visa')).toBeVisible()
  await page.goto('/zh/result')
  await expect(page.locator('#route-family-pr')).toBeHidden()
  await page.evaluate(() => {
    window.location.hash = '#route-family-pr'
  })
  await expect(page.locator('#route-family-pr')).toBeVisible()
})

for (const [language, name] of [
  ['en', 'Lin-gang: permanent residence'],
  ['zh', '临港新片区工作人员在华永久居留'],
] as const)
  test(`every route has a page, listed with the rules (${language})`, async ({ page }) => {
    await page.goto(`/${language}/rules`)
    const links = page.locator('#routes h3 a')
    await expect(links).toHaveCount(10)
    await links.filter({ hasText: name }).click()
    await expect(page).toHaveURL(new RegExp(`/${language}/routes/lingang-pr$`))
    await expect(page.locator('#conditions')).toBeVisible()
    await expect(page.locator('#journey')).toBeVisible()
    await expect(page.locator(`a[href="/${language}/check#ask/lingang-pr"]`)).toBeVisible()
  })
