import { expect, test, type Page } from 'playwright/test'
import { answer, ready, walkToAnswers } from './walk'

const person = {
  nationality: 'foreign',
  chineseDescent: true,
  degree: 'doctor',
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'zhangjiang',
  areaWorkSince: '2017-09-13',
  leastMonthsInChina: 11,
  stayPurpose: 'work',
  livesInYangpu: false,
  hasSpouse: true,
  hasMinorChildren: false,
}

/** Everything the browser asks for from now on: method, address, body. */
function watch(page: Page): { method: string; url: string; body: string | null }[] {
  const sent: { method: string; url: string; body: string | null }[] = []
  page.on('request', request => sent.push({ method: request.method(), url: request.url(), body: request.postData() }))
  page.on('websocket', socket => sent.push({ method: 'WEBSOCKET', url: socket.url(), body: null }))
  return sent
}

test('nothing about a person leaves the browser on a whole journey, printed and in both languages', async ({ page, baseURL, context }) => {
  const sent = watch(page)
  await walkToAnswers(page, 'en', person, ['stayForGood', 'descentLongStay'])
  await page.getByRole('link', { name: 'See your result' }).first().click()
  await expect(page).toHaveURL(/\/en\/result$/)
  await expect(page.locator('#rule-four-year-work-pr .status').first()).toBeVisible()
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(/\/zh\/result$/)
  await page.waitForLoadState('networkidle')

  expect(sent.length).toBeGreaterThan(10)
  const own = new URL(baseURL ?? '').origin
  for (const { method, url, body } of sent) {
    expect(new URL(url).origin, url).toBe(own)
    expect({ method, body }, url).toEqual({ method: 'GET', body: null })
    // Nothing stands behind a question mark but the icon's own stamp.
    expect(new URL(url).search.replace(/^\?icon\.\w+\.svg$/, ''), url).toBe('')
    expect(url).not.toMatch(/doctor|zhangjiang(?!-)|2017|chineseDescent/)
  }
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
})

test('a press of Continue before the scripts have come sends nothing', async ({ page }) => {
  await page.route('**/*.js', route => route.abort())
  const sent = watch(page)
  await page.goto('/en/check', { waitUntil: 'commit' })
  await page.locator('input[name=aims][value=bringHelper]').check()
  const before = sent.filter(({ url }) => !url.endsWith('.js')).length
  await page.locator('button[type=submit]').focus()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  expect(sent.filter(({ url }) => /[?&](aims|degree|nationality)/.test(url))).toEqual([])
  expect(sent.filter(({ url }) => !url.endsWith('.js')).length - before).toBeLessThanOrEqual(1)
  expect(page.url()).not.toContain('?')
})

test('the answers of one tab are not those of another, and closing the tab ends them', async ({ context }) => {
  const first = await context.newPage()
  await first.goto('/en/check#you')
  await ready(first)
  await answer(first, 'degree', person)
  const second = await context.newPage()
  await second.goto('/en/check#you')
  await ready(second)
  await expect(second.locator('input[name="degree.choice"][value=doctor]')).not.toBeChecked()
  expect(await first.evaluate(() => sessionStorage.length)).toBe(1)
  expect(await second.evaluate(() => sessionStorage.length)).toBe(0)
})

test('the gate barks: an answer in an address would be noticed', async ({ page }) => {
  const sent = watch(page)
  await page.goto('/en/check')
  await page.evaluate(() => void fetch('/en?degree=doctor'))
  await expect.poll(() => sent.some(({ url }) => new URL(url).search !== '')).toBe(true)
})
