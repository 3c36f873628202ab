import { expect, test, type Page } from 'playwright/test'
import { linkOf } from '@/lib/share-link/share-link'
import { factsOf } from '../cases/persons'
import { keeping, keptIn } from './session-storage'
import { proceed, ready, walkToAnswers } from './walk'

const person = {
  nationality: 'foreign',
  chineseDescent: false,
  degree: 'doctor',
  status: 'work-permit',
  location: 'in-china',
  unitRelation: 'employed',
  unitKind: 'university',
  unitArea: 'yangpu-base',
}

const conclusion = (page: Page) => page.getByRole('heading', { level: 1 })

test.describe('a browser that keeps nothing @desk', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      }),
    ),
  )

  test('says so, and its result has all the answers, also after a reload', async ({ page }) => {
    await walkToAnswers(page, 'en', person, ['stayForGood'])
    await expect(page.getByRole('heading', { name: 'Your browser does not keep your answers' })).toBeVisible()
    await page.getByRole('link', { name: 'See your result' }).first().click()
    await expect(conclusion(page)).toHaveText('You can apply for permanent residence')
    await page.reload()
    await expect(conclusion(page)).toHaveText('You can apply for permanent residence')
  })
})

test('a browser that keeps answers does not say so, and leaves none in its addresses @desk', async ({ page }) => {
  await walkToAnswers(page, 'en', person, ['stayForGood'])
  await expect(page.getByText('does not keep your answers')).toHaveCount(0)
  await page.getByRole('link', { name: 'See your result' }).first().click()
  await expect(page).toHaveURL(/\/en\/result$/)
  await expect(conclusion(page)).toHaveText('You can apply for permanent residence')
})

test('the result opens in another tab, by Ctrl and a press @desk', async ({ page, context }) => {
  await keeping(page, { answers: person, aims: ['stayForGood'] })
  await page.goto('/en/check#answers')
  const link = page.getByRole('link', { name: 'See your result' }).first()
  // The driver loses sight of a tab whose address changes with the press: it is opened here by what the press made of it.
  await link.dispatchEvent('pointerdown', { ctrlKey: true })
  const address = String(await link.getAttribute('href'))
  expect(address).toMatch(/^\/en\/result#\w+$/)
  const tab = await context.newPage()
  await tab.goto(address)
  await expect(conclusion(tab)).toContainText('permanent residence')
})

for (const [locale, words] of [
  [
    'en',
    {
      save: 'Save and come back later',
      link: 'Link to this result',
      copy: 'Copy the link',
      before: 'You saved your answers before?',
      field: 'Your saved link',
      open: 'Open',
      take: 'Make these my answers',
      empty: 'Paste the link that you saved',
    },
  ],
  [
    'zh',
    {
      save: '保存，稍后继续',
      link: '本结果的链接',
      copy: '复制链接',
      before: '之前已保存过填报信息？',
      field: '已保存的链接',
      open: '打开',
      take: '作为我的回答',
      empty: '请粘贴已保存的链接',
    },
  ],
] as const)
  test(`answers saved as a link are there again in another browser, in ${locale} @${locale === 'en' ? 'desk' : 'phone'}`, async ({
    page,
    browser,
  }) => {
    await keeping(page, { answers: { nationality: 'foreign', degree: 'doctor' } })
    await page.goto(`/${locale}/check#unit`)
    await page.getByRole('button', { name: words.save }).click()
    await expect(page.locator('.saved-answers svg')).toBeVisible()
    await page.getByRole('button', { name: words.copy }).click()
    const link = await page.getByLabel(words.link).inputValue()

    const elsewhere = await (await browser.newContext()).newPage()
    await elsewhere.goto(new URL(`/${locale}/check`, page.url()).href)
    await ready(elsewhere)
    await elsewhere.getByText(words.before).click()
    await elsewhere.getByRole('button', { name: words.open, exact: true }).click()
    await expect(elsewhere.getByRole('alert').filter({ hasText: words.empty })).toBeVisible()
    await elsewhere.getByLabel(words.field).fill(`  ${link}。`)
    await elsewhere.getByLabel(words.field).press('Enter')
    await elsewhere.getByRole('button', { name: words.take }).click()
    await expect(elsewhere).toHaveURL(new RegExp(`/${locale}/result$`))
    expect((await keptIn(elsewhere)).answers).toEqual({ nationality: 'foreign', degree: 'doctor' })
    await elsewhere.context().close()
  })

test('a link with “%23” for its “#” opens in the browser @desk', async ({ page }) => {
  await page.goto(`/en/result%23${linkOf(factsOf('C2'), '2026-11-28')}`)
  await expect(page).toHaveURL(/\/en\/result#\w+$/)
  await expect(page.locator('.status').first()).toBeVisible()
})

test('a page that stays open over midnight in Shanghai goes by the new day @desk', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-28T10:00:00+08:00') })
  await keeping(page, { answers: person })
  await page.goto('/en/result')
  await expect(page.locator('main')).toContainText('28 November 2026')
  await page.clock.fastForward('26:00:00')
  await expect(page.locator('main')).toContainText('29 November 2026')
})

test('every step says how many there are at most, or exactly @desk', async ({ page }) => {
  await page.goto('/en/check')
  await ready(page)
  await proceed(page)
  await expect(page.getByText(/^Step 1 of (at most )?\d+$/)).toBeVisible()
})
