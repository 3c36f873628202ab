import { expect, test } from 'playwright/test'
import type { Locale } from '../../lib/i18n/routing'
import { locales } from '../text/i18n-of-tests'
import { complaintsOf } from './complaints'
import { answer, answerPage, proceed, ready, walkToAnswers, type Told } from './walk'

/** A foreigner not of Chinese descent, long employed in the Yangpu base, at least five months a year in China. */
const yangpuWorker: Told = {
  nationality: 'foreign',
  chineseDescent: false,
  degree: 'bachelor',
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'yangpu-base',
  areaWorkSince: '2019-01-01',
  shanghaiWorkSince: '2019-01-01',
  leastMonthsInChina: 5,
  livesInYangpu: true,
  hasSpouse: false,
  hasMinorChildren: false,
}

interface Words {
  readonly continue: string
  readonly settled: string
  readonly answers: string
  readonly problem: string
  readonly error: RegExp
}

/** The words of what is pressed and seen, in every language. */
const words: Readonly<Record<Locale, Words>> = {
  en: {
    continue: 'Continue',
    settled: 'Nothing more can change your result',
    answers: 'Check your answers',
    problem: 'There is a problem',
    error: /^Error: /,
  },
  zh: { continue: '继续', settled: '其余问题不会再影响您的结果', answers: '核对回答', problem: '填写有误', error: /^错误：/ },
}

for (const locale of locales) {
  const said = words[locale]

  test.describe(`the questionnaire in ${locale}`, () => {
    test('leads from the aims over the steps to the answers, and every answer stands there', async ({ page, baseURL }) => {
      const complaints = complaintsOf(page, baseURL ?? '')
      const asked = await walkToAnswers(page, locale, yangpuWorker, ['stayForGood'])
      expect(asked).toContain('areaWorkSince')
      expect(asked).not.toContain('stayPurpose')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.answers)
      await expect(page.locator('dl.facts > div')).toHaveCount(asked.length)
      expect(complaints).toEqual([])
    })

    test('says what is missing on Continue, and loses nothing typed', async ({ page }) => {
      await page.goto(`/${locale}/check#work`)
      await ready(page)
      await page.locator('input[name="areaWorkSince.date"]').fill('31')
      await page.locator('input[name="areaWorkSince.month"]').fill('2')
      await page.locator('input[name="areaWorkSince.year"]').fill('2021')
      await page.getByRole('button', { name: said.continue }).click()
      const summary = page.getByRole('alert', { name: said.problem })
      await expect(summary).toBeFocused()
      await expect(summary).toContainText(said.problem)
      await expect(page).toHaveTitle(said.error)
      await summary.getByRole('link').first().click()
      await expect(page.locator('input[name="areaWorkSince.date"]')).toBeFocused()
      await expect(page.locator('input[name="areaWorkSince.date"]')).toHaveValue('31')
      expect(new URL(page.url()).hash).toBe('#work')
      await page.reload()
      await expect(page.locator('input[name="areaWorkSince.date"]')).toHaveValue('31')
    })

    test('is settled after one answer where one answer settles it', async ({ page }) => {
      await page.goto(`/${locale}/check`)
      await ready(page)
      await proceed(page)
      await answer(page, 'nationality', { nationality: 'mainland-chinese' })
      await expect(page.getByRole('heading', { name: said.settled })).toBeVisible()
      await expect(page.locator('fieldset.question')).toHaveCount(1)
      await proceed(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.answers)
    })
  })
}

test.describe('answers', () => {
  test('stay through Back, reload and a change of language, on the same step', async ({ page }) => {
    await page.goto('/en/check')
    await ready(page)
    await proceed(page)
    await answerPage(page, yangpuWorker)
    await proceed(page)
    expect(new URL(page.url()).hash).toBe('#here')
    await page.goBack()
    expect(new URL(page.url()).hash).toBe('#you')
    await expect(page.locator('input[name="degree.choice"][value=bachelor]')).toBeChecked()
    await page.reload()
    await expect(page.locator('input[name="degree.choice"][value=bachelor]')).toBeChecked()
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page).toHaveURL(/\/zh\/check#you$/)
    await expect(page.locator('input[name="degree.choice"][value=bachelor]')).toBeChecked()
  })

  test('can be changed from the overview and lead back there; what stops mattering is kept aside and comes back', async ({ page }) => {
    await walkToAnswers(page, 'en', yangpuWorker, ['stayForGood'])
    const before = await page.locator('dl.facts > div').count()
    await page.getByRole('link', { name: /^Change Nationality/ }).click()
    await answer(page, 'nationality', { nationality: 'mainland-chinese' })
    await proceed(page)
    await expect(page).toHaveURL(/#answers$/)
    await expect(page.locator('dl.facts > div')).toHaveCount(1)
    await expect(page.getByRole('heading', { name: 'Kept, but not used now' })).toBeVisible()
    await page.getByRole('link', { name: /^Change Nationality/ }).click()
    await answer(page, 'nationality', { nationality: 'foreign' })
    await proceed(page)
    await expect(page.locator('dl.facts > div')).toHaveCount(before)
  })

  test('are gone after Erase, and nothing is left in the browser', async ({ page, context }) => {
    await walkToAnswers(page, 'en', { nationality: 'hk-macao-taiwan', wantsHelper: false })
    expect(await page.evaluate(() => sessionStorage.length)).toBe(1)
    await page.getByRole('button', { name: 'Erase all answers' }).click()
    await page.getByRole('button', { name: 'Yes, erase' }).click()
    await expect(page.getByText('All answers are erased.')).toBeVisible()
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, ''])
    expect(await context.cookies()).toEqual([])
  })

  test('can be erased on every step: the form is empty again', async ({ page }) => {
    await page.goto('/en/check#you')
    await ready(page)
    await answer(page, 'degree', yangpuWorker)
    await page.getByRole('button', { name: 'Erase all answers' }).click()
    await expect(page.getByRole('button', { name: 'No, keep them' })).toBeFocused()
    await page.getByRole('button', { name: 'Yes, erase' }).click()
    await expect(page.getByText('All answers are erased.')).toBeFocused()
    await expect(page.locator('input[name="degree.choice"][value=bachelor]')).not.toBeChecked()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  })

  test('are given with the keyboard alone', async ({ page }) => {
    await page.goto('/en/check')
    await ready(page)
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 60; presses++) {
        if (await page.evaluate(wanted => document.activeElement?.matches(wanted) === true, selector)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`${selector} is out of reach of the Tab key`)
    }
    await tabTo('input[value=bringHelper]')
    await page.keyboard.press('Space')
    await tabTo('button[type=submit]')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await tabTo('input[name="nationality.choice"]')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('input[name="nationality.choice"][value=hk-macao-taiwan]')).toBeChecked()
    await tabTo('button[type=submit]')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#here$/)
  })
})

test('a press of Continue where no script runs sends nothing and loses nothing', async ({ playwright, baseURL }) => {
  const { launchOptions } = test.info().project.use
  // Switched off in the browser itself: only then does it show what is meant for readers without scripts.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--blink-settings=scriptEnabled=false'],
  })
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL })
  const sent: string[] = []
  page.on('request', request => sent.push(request.url()))
  await page.goto('/en/check')
  // By tag and by size: a search for words, or for what is visible, passes over what stands in a noscript.
  expect(await page.locator('noscript h2').innerHTML()).toBe('The check needs JavaScript')
  expect((await page.locator('noscript h2').boundingBox())?.height).toBeGreaterThan(10)
  const ways = await page.locator('noscript a').evaluateAll(links => links.map(link => link.getAttribute('href')))
  expect(ways).toEqual(['/en/questionnaire', '/en/rules'])
  await page.locator('input[name=aims]').first().check()
  const before = sent.length
  await page.locator('button[type=submit]').focus()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  expect(sent.slice(before)).toEqual([])
  expect(page.url()).toMatch(/\/en\/check$/)
  await browser.close()
})
