import { expect, test, type Page } from 'playwright/test'
import type { Answers } from '@/lib/wizard/session-state'
import { factsOf } from '../cases/persons'
import { openFolds } from './folds'
import { keeping } from './session-storage'
import { markedUp, plain, readBack, squeezed, type Sheet } from './sheets'

async function print(page: Page, locale: string, answers: Answers): Promise<{ sheets: readonly Sheet[] }> {
  await keeping(page, { answers })
  await page.goto(`/${locale}/result`)
  await expect(page.locator('#rule-intern .status').first()).toBeVisible()
  return { sheets: await readBack(await page.pdf({ preferCSSPageSize: true })) }
}

const family: Answers = {
  ...factsOf('C1'),
  chineseDescent: true,
  areaWorkSince: '2015-01-01',
  leastMonthsInChina: 10,
  hasSpouse: true,
  hasMinorChildren: true,
}

test.describe('the printed summary @desk', () => {
  for (const locale of ['en', 'zh'] as const) {
    test(`of a disputed worker fits two A4 sheets, in both languages (from ${locale})`, async ({ page }) => {
      const { sheets } = await print(page, locale, factsOf('C2'))
      expect(sheets.length).toBeLessThanOrEqual(2)
      for (const { width, height } of sheets) expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
      const text = squeezed(sheets)
      for (const said of [
        'Four years’ work',
        'Sources disagree',
        'Yangpu Exit-Entry Administration Office',
        '605 Songhu Road',
        'Answers',
        'not a decision',
      ])
        expect(text).toContain(plain(said))
      for (const said of ['上海市公安局杨浦分局出入境管理办公室', '淞沪路605号', '本结果仅供参考', '外籍华人', '2026年'])
        expect(text).toContain(plain(said))
      expect(text).toMatch(/S1/)
      expect(sheets.map(({ text: sheet }, index) => plain(sheet).includes(`${index + 1}/${sheets.length}`))).toEqual(sheets.map(() => true))
    })

    test(`of a family with three grants fits two sheets (from ${locale})`, async ({ page }) => {
      const { sheets } = await print(page, locale, family)
      expect(sheets.length).toBeLessThanOrEqual(2)
      const text = squeezed(sheets)
      for (const said of [
        'Permanent residence with family',
        'Foreign spouse: Yes',
        '在华永久居留（含家属）',
        '外籍配偶',
        '婚姻关系证明',
        'Marriage certificate',
      ])
        expect(text).toContain(plain(said))
    })
  }

  test('begins with the conclusion, and tells of rules that nothing is applied for under in a line each', async ({ page }) => {
    const { sheets } = await print(page, 'en', factsOf('C2'))
    const text = squeezed(sheets)
    const places = [
      'Ask first: permanent residence',
      'Sources disagree',
      'Windows, in the order of visits',
      'Documents to bring',
      'Other rules',
    ].map(part => text.indexOf(plain(part)))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(text).toContain(plain('Doctorate · You do not qualify at present'))
  })

  test('is a document: it names the person and who prepared it, or has a line to write on; none of it is in the link', async ({ page }) => {
    await keeping(page, { answers: factsOf('C2') })
    await page.goto('/en/result')
    await openFolds(page)
    await page.getByLabel('Name', { exact: true }).fill('Erika Mustermann')
    await page.getByLabel('Passport number').fill('C01X00T47')
    const sheets = await readBack(await page.pdf({ preferCSSPageSize: true }))
    const text = squeezed(sheets)
    for (const said of ['Name 姓名Erika Mustermann', 'C01X00T47', 'Prepared by', '经办人', '用人单位']) expect(text).toContain(plain(said))
    const address = await page.locator('.paper-code').getAttribute('href')
    await page.getByRole('radio', { name: 'The office' }).check()
    const office = squeezed(await readBack(await page.pdf({ preferCSSPageSize: true })))
    expect(text).toContain(plain('Other rules'))
    expect(office).not.toContain(plain('Other rules'))
    expect(await page.locator('.paper-code').getAttribute('href')).toBe(address)
    await page.reload()
    await openFolds(page)
    await expect(page.getByLabel('Passport number')).toHaveValue('C01X00T47')
  })

  test('has a slip with the question for the office, in both languages, where sources disagree', async ({ page }) => {
    const { sheets } = await print(page, 'zh', factsOf('C2'))
    const text = squeezed(sheets)
    for (const said of ['请问：按照上海出入境政策', '请问目前以哪一种为准？', 'Which of these holds today?', '12367'])
      expect(text).toContain(plain(said))
  })

  test('is marked up in its file: headings, and the language of each column', async ({ page }) => {
    await keeping(page, { answers: factsOf('C2') })
    await page.goto('/en/result')
    await expect(page.locator('.paper')).toBeAttached()
    const marks = await markedUp(await page.pdf({ preferCSSPageSize: true, tagged: true }))
    for (const role of ['H1', 'H2', 'H3']) expect(marks.roles).toContain(role)
    expect(marks.languages.some(lang => lang.startsWith('zh'))).toBe(true)
  })

  test('has the days ahead along a line and by their day, in both languages', async ({ page }) => {
    const { sheets } = await print(page, 'en', factsOf('C2'))
    const text = squeezed(sheets)
    for (const said of ['What lies ahead', '时间节点', 'Permanent residence: to be renewed', '在华永久居留：有效期届满'])
      expect(text).toContain(plain(said))
    await expect(page.locator('.paper .time-scale [data-kind=ends]')).not.toHaveCount(0)
  })

  test('names the three dates, each for itself', async ({ page }) => {
    const { sheets } = await print(page, 'en', factsOf('C2'))
    for (const said of ['Today in Shanghai', 'Checked for', 'Rules last checked on', '今天', '查询日期', '政策查阅日期'])
      expect(squeezed(sheets)).toContain(plain(said))
  })

  test('carries its own fonts, so that Chinese is read where no Chinese font is', async ({ page }) => {
    const { sheets } = await print(page, 'zh', factsOf('C2'))
    const fonts = sheets.flatMap(one => one.fonts)
    expect(fonts.length).toBeGreaterThan(1)
    expect(fonts.filter(({ own }) => !own)).toEqual([])
  })

  test('is black on white, also for a reader in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await print(page, 'en', factsOf('C2'))
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colours = await page
      .locator('.paper-only *')
      .evaluateAll(parts => [...new Set(parts.filter(part => part.textContent?.trim() !== '').map(part => getComputedStyle(part).color))])
    for (const colour of colours) {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      expect({ colour, grey: Math.max(red, green, blue) - Math.min(red, green, blue) < 12 && Math.max(red, green, blue) < 140 }).toEqual({
        colour,
        grey: true,
      })
    }
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(ground).toMatch(/255, 255, 255|rgba\(0, 0, 0, 0\)/)
  })

  test('shows the answers as they were given', async ({ page }) => {
    const { sheets } = await print(page, 'en', factsOf('C2'))
    const text = squeezed(sheets)
    expect(text).toContain(plain('Highest degree: No bachelor’s degree'))
  })
})

test('a rule prints decently: its number of sheets is told, nothing is cut @desk', async ({ page }) => {
  await page.goto('/en/rules/four-year-work-pr')
  const sheets = await readBack(await page.pdf({ preferCSSPageSize: true }))
  expect(sheets.length).toBeLessThanOrEqual(10)
  expect(squeezed(sheets)).toContain(plain('Four years’ work'))
  expect(squeezed(sheets)).not.toContain(plain('Skip to the main part'))
})

test('the gate barks: a text that is not on paper is missed @desk', async ({ page }) => {
  const { sheets } = await print(page, 'en', {})
  expect(squeezed(sheets)).toContain(plain('本结果仅供参考'))
  await page.evaluate(() => document.querySelectorAll('.paper-only').forEach(part => part.remove()))
  const bare = await readBack(await page.pdf({ preferCSSPageSize: true }))
  expect(squeezed(bare)).not.toContain(plain('本结果仅供参考'))
})
