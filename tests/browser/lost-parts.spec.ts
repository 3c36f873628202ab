import { ruleIds } from '@/lib/policy/law'
import { readFileSync } from 'node:fs'
import { expect, type Page } from 'playwright/test'
import { scriptsOf } from '../../lib/build/weigh.mjs'
import { factsOf } from '../cases/persons'
import { wiredTest } from './cut-off'
import { bothWays, tagsWhere } from './screens'
import { keeping, keptIn } from './session-storage'
import { answerPage, proceed, ready } from './walk'

const test = wiredTest('block')

interface Words {
  readonly part: Readonly<Record<'renewed' | 'unreachable', Readonly<Record<'title' | 'act', string>>>>
}
const wordsOf = (locale: string) => (JSON.parse(readFileSync(`messages/${locale}/broken.json`, 'utf8')) as Words).part

/**
 * From now on nothing comes but what the page’s own HTML names, until what this gives is called: neither scripts fetched
 * later, nor, as without a network, anything else.
 */
async function loseLater(page: Page, address: string): Promise<() => Promise<void>> {
  const named = new Set(scriptsOf(await (await page.request.get(address)).text()).map(script => `/${script}`))
  const isLater = (url: URL) => url.pathname.startsWith('/_next/') && url.pathname.endsWith('.js') && !named.has(url.pathname)
  const isAsked = (url: URL) => url.pathname === address
  await page.route(isLater, route => route.abort('internetdisconnected'))
  await page.route(isAsked, route => (route.request().resourceType() === 'fetch' ? route.abort('internetdisconnected') : route.continue()))
  return () => page.unrouteAll()
}

const alertOf = (page: Page) => page.locator('.missing-part')

for (const locale of bothWays) {
  const words = wordsOf(locale)

  test(`after a new build a list is not blamed, and pasted rows stay, also over the reload (${locale}) ${tagsWhere(locale, 'en')}`, async ({
    page,
    wire,
  }) => {
    await page.goto(`/${locale}/people`, { waitUntil: 'networkidle' })
    wire.renew()
    await page.locator('textarea').fill('id,nationality\nAnn,foreign')
    await page.locator('form button[type=submit]').click()
    await expect(alertOf(page)).toBeFocused()
    await expect(alertOf(page)).toContainText(words.renewed.title)
    await expect(page.locator('main')).not.toContainText(/importScripts|Uncaught|NetworkError/)
    await expect(page.locator('textarea')).toHaveValue('id,nationality\nAnn,foreign')
    await Promise.all([page.waitForEvent('load'), alertOf(page).getByRole('button', { name: words.renewed.act }).click()])
    await expect(page.locator('textarea')).toHaveValue('id,nationality\nAnn,foreign')
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
    await page.locator('form button[type=submit]').click()
    await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('Ann')

    await page.goto(`/${locale}/people`, { waitUntil: 'networkidle' })
    await page.route('**/_next/static/**', route => route.fulfill({ status: 404 }))
    await page.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('id\nAnn') })
    // The page itself is the same as before: nothing says that the site was renewed.
    await expect(alertOf(page)).toContainText(words.unreachable.title)
    await page.unrouteAll()
    await alertOf(page).getByRole('button', { name: words.unreachable.act }).click()
    await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('Ann')
  })

  test(`only what did not come is replaced, and trying again tries again: other answers, a day for the calendar (${locale}) ${tagsWhere(locale, 'zh')}`, async ({
    page,
    wire,
  }) => {
    await keeping(page, { answers: factsOf('C2') })
    const found = await loseLater(page, `/${locale}/result`)
    await page.goto(`/${locale}/result`)
    await expect(page.locator('#rule-intern .status').first()).toBeVisible()
    const open = page.locator('#what-if button[aria-expanded]').first()
    await open.click()
    await expect(page.locator('#what-if').locator('.missing-part')).toContainText(words.unreachable.title)
    await expect(alertOf(page)).toBeFocused()
    await expect(page.locator('#rule-intern .status').first()).toBeVisible()
    // Closed and opened once more is another try too, and as vain.
    await open.click()
    await open.click()
    await expect(alertOf(page)).toBeVisible()
    await found()
    await page.getByRole('button', { name: words.unreachable.act }).click()
    await expect(page.locator('#try-nationality')).toBeAttached()
    await expect(alertOf(page)).toHaveCount(0)

    await page.reload()
    await page.locator('#ahead > summary').click()
    await expect(page.locator('.timeline-tick input').first()).toBeVisible()
    wire.renew()
    await page.locator('.timeline-tick input').first().check()
    await page.locator('.for-calendar .button').click()
    await expect(page.locator('.for-calendar .missing-part')).toContainText(words.renewed.title)
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: words.renewed.act }).click()])
    await expect(page.locator('#rule-intern .status').first()).toBeVisible()
    expect((await keptIn(page)).answers).toEqual(factsOf('C2'))
    const download = page.waitForEvent('download')
    await page.locator('#ahead > summary').click()
    await page.locator('.timeline-tick input').first().check()
    await page.locator('.for-calendar .button').click()
    expect((await download).suggestedFilename()).toMatch(/\.ics$/)
  })
}

test('the first Continue says that the questions did not come, and brings them at the next try @desk', async ({ page }) => {
  const found = await loseLater(page, '/en/check')
  await page.goto('/en/check')
  await ready(page)
  await page.locator('input[name=aims][value=stayForGood]').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(alertOf(page)).toContainText(wordsOf('en').unreachable.title)
  await expect(page.locator('input[name=aims][value=stayForGood]')).toBeChecked()
  await found()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page).toHaveURL(/#you$/)
  await expect(page.locator('fieldset.question').first()).toBeVisible()
})

test('a step opened by its address says the same, and answers given without a network go on @desk', async ({ page, wire }) => {
  const found = await loseLater(page, '/en/check')
  await page.goto('/en/check#you')
  await expect(alertOf(page)).toContainText(wordsOf('en').unreachable.title)
  await found()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('input[name="nationality.choice"][value=foreign]').check()
  await wire.cut()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
})

test('once the questionnaire is there it needs no network any more, from the first Continue to the answers @desk', async ({
  page,
  wire,
}) => {
  const thrown: Error[] = []
  page.on('pageerror', error => thrown.push(error))
  await page.goto('/en/check', { waitUntil: 'networkidle' })
  await ready(page)
  await wire.cut()
  await page.locator('input[name=aims][value=bringHelper]').check()
  await proceed(page)
  await expect(page).toHaveURL(/#you$/)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  for (let pages = 0; pages < 12 && !page.url().endsWith('#answers'); pages++) {
    await answerPage(page, factsOf('C2'))
    await proceed(page)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
  await expect(page.locator('dl.facts > div')).not.toHaveCount(0)
  await expect(alertOf(page)).toHaveCount(0)
  expect(thrown).toEqual([])
})

test('one’s own answers on a day: the same @desk', async ({ page }) => {
  await keeping(page, { answers: factsOf('C2') })
  const found = await loseLater(page, '/en/law')
  await page.goto('/en/law')
  await ready(page)
  for (const [part, value] of [
    ['date', '1'],
    ['month', '1'],
    ['year', '2020'],
  ] as const)
    await page.locator(`#law-day-${part}`).fill(value)
  await page.locator('#day form button').click()
  await expect(page.locator('#day .missing-part')).toContainText(wordsOf('en').unreachable.title)
  await found()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('table.for-you tbody tr')).toHaveCount(ruleIds.length)
})

test('an open list needs nothing more from the network: persons, other answers, every kind of file @desk', async ({ page, wire }) => {
  await page.goto('/en/people')
  await page.locator('textarea').fill('id,nationality\nAnn,foreign')
  await page.getByRole('button', { name: 'Check these rows' }).click()
  await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('Ann')
  // Once nothing more is asked for, all that was fetched ahead is there.
  for (let asked = -1; asked !== wire.asked.length; await page.waitForTimeout(1_000)) asked = wire.asked.length
  await wire.cut()
  await page.locator('.save summary').click()
  for (const place of [0, 1, 2]) {
    const download = page.waitForEvent('download')
    await page.locator('.save .button-link').nth(place).click()
    await download
  }
  await page.locator('.people-rows a').click()
  await page.locator('#what-if button[aria-expanded]').first().click()
  await page.locator('#try-nationality').selectOption('mainland-chinese')
  await expect(page.locator('.effect-summary')).toHaveText(/\S/)
})

test('a list that is open comes along when the page must be loaded again, with what was put right in it @desk', async ({ page, wire }) => {
  // Whoever opens a list has other answers and the calendar fetched with it; here these do not come.
  await page.goto('/en/people')
  await ready(page)
  await page.evaluate(() => {
    const append = document.head.appendChild.bind(document.head)
    document.head.appendChild = node =>
      node instanceof HTMLScriptElement ? (queueMicrotask(() => node.dispatchEvent(new Event('error'))), node) : append(node)
  })
  await page.locator('textarea').fill('id,nationality,leastMonthsInChina\nAnn,foreign,14')
  await page.getByRole('button', { name: 'Check these rows' }).click()
  await page.locator('.mend-cell input').fill('12')
  await page.locator('.mend-cell button[type=submit]').click()
  await expect(page.locator('.mend-cell')).toHaveCount(0)
  await page.locator('.people-rows a').click()
  wire.renew()
  await page.locator('#what-if button[aria-expanded]').first().click()
  await expect(alertOf(page)).toContainText(wordsOf('en').renewed.title)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: wordsOf('en').renewed.act }).click()])
  await expect(page.locator('.people-who')).toHaveText('Ann')
  await page.locator('#what-if button[aria-expanded]').first().click()
  await expect(page.locator('#try-leastMonthsInChina')).toBeAttached()
  await expect(page.locator('.try:has(#try-leastMonthsInChina) input')).toHaveValue('12')
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
  const asked = new Promise<string>(resolve => page.once('dialog', dialog => void dialog.accept().then(() => resolve(dialog.type()))))
  await page.close({ runBeforeUnload: true })
  expect(await asked).toBe('beforeunload')
})
