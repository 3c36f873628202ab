import { expect, test, type Page } from 'playwright/test'
import { topics } from '../../lib/policy/facts'
import { factsOf, nobodySpecial } from '../cases/persons'
import { barriersOf, sidewaysOf } from './access'
import { bothWays, tagsWhere } from './screens'
import { keeping } from './session-storage'
import { answerPage, ready } from './walk'

/** Keeps nobody out, and fits. `rules` where only some of the rules of access can have changed. */
async function isSound(page: Page, what: string, rules?: string[]): Promise<void> {
  expect(await barriersOf(page, rules), what).toEqual([])
  expect(await sidewaysOf(page), `${what}: pixels that scroll sideways`).toBeLessThanOrEqual(0)
}

for (const locale of bothWays) {
  test(`every step in ${locale} is sound: bare, explained, refused, answered ${tagsWhere(locale, 'en')}`, async ({ page }) => {
    test.setTimeout(240_000)
    for (const { id } of topics) {
      await page.goto(`/${locale}/check#${id}`)
      await ready(page)
      for (const fold of await page.locator('form details').all()) await fold.evaluate((one: HTMLDetailsElement) => (one.open = true))
      await page.locator('form button[type=submit]').click()
      await expect(page.locator('.error-summary')).toBeFocused()
      // In English by every rule; in Chinese by those that other words and the smaller screen can break.
      await isSound(
        page,
        `${id}, refused`,
        locale === 'en' ? undefined : ['color-contrast', 'target-size', 'valid-lang', 'label', 'link-name'],
      )
      await answerPage(page, nobodySpecial)
      await isSound(page, `${id}, answered`, ['color-contrast', 'aria-valid-attr-value', 'duplicate-id-aria'])
      await page.evaluate(() => sessionStorage.clear())
      await page.goto('about:blank')
    }
  })

  test(`answers, settled, erased and asked-for questions in ${locale} are sound ${tagsWhere(locale, 'zh')}`, async ({ page }) => {
    test.setTimeout(120_000)
    await keeping(page, { answers: { ...nobodySpecial, unitRelation: 'employed', unitArea: 'yangpu-base' } })
    for (const place of ['answers', 'you', 'ask/intern', 'aims']) {
      await page.goto('about:blank')
      await page.goto(`/${locale}/check#${place}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await isSound(page, place)
    }
    await page.goto('about:blank')
    await page.goto(`/${locale}/check#answers`)
    await page.locator('.button-link').click()
    await isSound(page, 'about to erase')
  })

  test(`results in ${locale} are sound: blank, unfolded, in the dark ${tagsWhere(locale, 'en')}`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.goto(`/${locale}/result`)
    await isSound(page, 'blank')
    await keeping(page, { answers: factsOf('C2') })
    await page.goto(`/${locale}/result`)
    await expect(page.locator('#rule-intern .status').first()).toBeVisible()
    for (const fold of await page.locator('main details').all()) await fold.evaluate((one: HTMLDetailsElement) => (one.open = true))
    await isSound(page, 'unfolded')
    await page.emulateMedia({ colorScheme: 'dark' })
    await isSound(page, 'unfolded, dark', ['color-contrast'])
    await page.emulateMedia({ forcedColors: 'active' })
    await expect(page.locator('#rule-intern .status').first()).toBeVisible()
  })

  test(`at 320 pixels nothing in ${locale} scrolls sideways ${tagsWhere(locale, 'zh')}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await keeping(page, { answers: factsOf('C2') })
    for (const address of [...topics.map(({ id }) => `check#${id}`), 'check#answers', 'result']) {
      await page.goto('about:blank')
      await page.goto(`/${locale}/${address}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      for (const fold of await page.locator('main details').all()) await fold.evaluate((one: HTMLDetailsElement) => (one.open = true))
      expect(await sidewaysOf(page), address).toBeLessThanOrEqual(0)
    }
  })
}
