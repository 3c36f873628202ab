import { readFileSync } from 'node:fs'
import { expect, test, type Page } from 'playwright/test'
import { barriersOf } from './access'
import { bothWays, tagsWhere } from './screens'

const head = 'Employee number,Name,Permit expiry,nationality,degree'
const october = [head, '7,Anna,2026-12-20,foreign,master', '8,Bo,,foreign,doctor', '9,Cy,,foreign,none'].join('\n')
const november = [head, '7,Anna,2026-12-20,foreign,doctor', '9,Cy,,foreign,none', '11,Eve,,foreign,master'].join('\n')

const bring = async (page: Page, rows: string) => {
  await page.locator('textarea').first().fill(rows)
  await page.locator('form button[type=submit]').click()
  await expect(page.locator('.people-rows [data-kind]').first()).toBeVisible()
}

for (const locale of bothWays) {
  test(`the list of the next month is laid over the one kept, with its notes and ticks, in ${locale} ${tagsWhere(locale, 'en')}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/people`)
    await bring(page, october)
    await page.locator('.people-rows a').first().click()
    await page.locator('.person-work select').selectOption('sent')
    await page.locator('.person-work input').fill('Wu')
    await page.locator('.person-work textarea').fill('asked the window')
    expect(await barriersOf(page)).toEqual([])
    await page.locator('.people-steps a').first().click()
    await expect(page.locator('[data-cell="0:1"]')).toBeFocused()
    await expect(page.locator('.people-work')).toContainText('Wu')
    await page.locator('.save summary').first().click()
    const download = page.waitForEvent('download')
    await page.locator('.save .save-kinds > li').nth(2).locator('button').click()
    const file = await (await download).path()

    await page.goto(`/${locale}/people`)
    await bring(page, november)
    await page.locator('.compare summary').click()
    await page.locator('.compare input[type=file]').setInputFiles({
      name: 'october.case.json',
      mimeType: 'application/json',
      buffer: readFileSync(file),
    })
    await expect(page.locator('.people-since')).toHaveCount(2)
    await expect(page.locator('.people-work')).toContainText('Wu')
    expect(await barriersOf(page)).toEqual([])
    await page.locator('a[href="#changes"]').click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.locator('.compared tbody th')).toHaveText([/Anna/, /Eve/, /Bo/])
    expect(await barriersOf(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.compared')).toBeVisible()
  })
}
