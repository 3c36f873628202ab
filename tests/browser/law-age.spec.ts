import { expect, test } from 'playwright/test'

test('once the law has not been read for half a year every page says so @desk', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-05-27T12:00:00+08:00'))
  await page.goto('/en/rules/intern')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.law-age')).toHaveCount(0)
  await page.clock.setFixedTime(new Date('2027-05-28T00:00:00+08:00'))
  await page.goto('/en/rules/intern')
  await expect(page.locator('.law-age')).toHaveText(/last read on 28 November 2026, more than 180 days ago/)
})
