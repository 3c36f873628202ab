import type { Page } from 'playwright/test'

/** Opens everything on the page that comes folded. */
export async function openFolds(page: Page): Promise<void> {
  for (const fold of await page.locator('main details').all()) await fold.evaluate((one: HTMLDetailsElement) => (one.open = true))
}
