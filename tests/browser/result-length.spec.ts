import { expect, test, type Page } from 'playwright/test'
import { rulesOf } from '../../lib/wizard/session-state'
import { applicants, askedOn } from '../cases/applicants'
import { keeping } from './session-storage'

/** How many screens a result may fill, with everything folded that comes folded. */
const screens = { desk: 6, phone: 12 } as const
const isDesk = (page: Page) => (page.viewportSize()?.width ?? 0) > 1000

/** How far a page may jump while it loads: what is called good, halved. */
const jump = 0.05

/** Adds up how far things jump, from the first paint on. */
const watchJumps = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = window as unknown as { jumps: number }
    seen.jumps = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.jumps += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })

for (const [index, { name, aims, answers }] of applicants.entries())
  test(`the result of ${name} is short, and stands still while it comes`, async ({ page }) => {
    const locale = index % 2 === 0 ? 'en' : 'zh'
    await watchJumps(page)
    await keeping(page, { answers, aims, rules: rulesOf(aims), on: askedOn })
    await page.goto(`/${locale}/result`)
    await expect(page.locator('[id^="rule-"]').first()).toBeAttached()
    await page.waitForLoadState('networkidle')
    const { height, jumps } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight / window.innerHeight,
      jumps: (window as unknown as { jumps: number }).jumps,
    }))
    test.info().annotations.push({ type: 'length', description: `${name} ${height.toFixed(1)} ${jumps.toFixed(3)}` })
    expect.soft(height, 'screens').toBeLessThanOrEqual(isDesk(page) ? screens.desk : screens.phone)
    expect(jumps, 'how far things jumped').toBeLessThan(jump)
  })
