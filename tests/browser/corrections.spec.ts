import { expect, test, type Page } from 'playwright/test'
import { barriersOf, sidewaysOf } from './access'
import { complaintsOf } from './complaints'
import { bothWays, tagsWhere } from './screens'

const nations = ['总部派遣', '常驻代表', '客座', '借调']
const degrees = ['同等学力', '课程班']
/** Three hundred people with 634 cells that are not understood, among them eight values; and names, numbers and clients. */
const list = [
  '工号,姓名,客户,国籍,最高学位,已婚x,外籍配偶,区域内工作起始日',
  ...Array.from({ length: 300 }, (_, index) =>
    [
      `0${731 + index}`,
      `人员${index + 1}`,
      index % 3 === 0 ? '甲公司' : '乙公司',
      nations[index % nations.length],
      degrees[index % degrees.length],
      '',
      index % 18 === 0 ? '待定x' : '是',
      index % 18 === 9 ? '03/04/2022' : '',
    ].join(','),
  ),
].join('\n')

const rows = (page: Page) => page.locator('.mend-value')
const remembered = (page: Page) => page.evaluate(() => localStorage.length)

async function bring(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  // The one column nobody knows is kept, at one press.
  await page.locator('form button[type=submit]').last().click()
  await expect(page.locator('.people-rows [role=rowheader]').first()).toContainText('0731')
}

for (const locale of bothWays) {
  test(`eight values are put right with eight presses, undone, and remembered, in ${locale} ${tagsWhere(locale, 'zh')}`, async ({
    page,
    baseURL,
  }) => {
    const complaints = complaintsOf(page, baseURL ?? '')
    await page.goto(`/${locale}/people`, { waitUntil: 'networkidle' })
    await bring(page)
    await expect(rows(page)).toHaveCount(8)
    expect(await barriersOf(page)).toEqual([])
    expect(await sidewaysOf(page)).toBeLessThanOrEqual(0)

    await test.step('the first by keys, remembered', async () => {
      await page.locator('#mend-remember').focus()
      await page.keyboard.press('Space')
      await page.locator('.mend-value .chip').first().focus()
      await page.keyboard.press('Enter')
      await expect(rows(page)).toHaveCount(7)
      await expect(page.locator('#mend .notice')).toContainText('150')
      await expect(page.locator('#mend .stack').first()).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(page.locator('#mend .notice button')).toBeFocused()
    })
    await test.step('put back, it is asked again and no longer remembered', async () => {
      await expect.poll(() => remembered(page)).toBe(1)
      await page.keyboard.press('Enter')
      await expect(rows(page)).toHaveCount(8)
      expect(await remembered(page)).toBe(0)
    })
    await test.step('eight presses', async () => {
      for (let left = 7; left >= 0; left -= 1) {
        await rows(page).first().locator('.chip').first().click()
        await expect(rows(page)).toHaveCount(left)
      }
      expect(await barriersOf(page)).toEqual([])
    })
    await test.step('the next list is put right by what is remembered, and says so', async () => {
      page.once('dialog', dialog => void dialog.accept())
      await page.reload({ waitUntil: 'networkidle' })
      await expect(page.locator('#bring [role=status]').first()).toContainText('7')
      await bring(page)
      await expect(page.locator('#mend .notice li')).toHaveCount(7)
      await expect(rows(page)).toHaveCount(1)
      expect(await barriersOf(page)).toEqual([])
      await page.locator('#mend .notice .button').click()
      await expect(rows(page)).toHaveCount(8)
    })
    await test.step('people of one client, with the column of clients', async () => {
      await page.locator('#people-kept').selectOption({ label: '甲公司 (100)' })
      await expect(page.locator('.people-table')).toHaveAttribute('aria-rowcount', '101')
      await page.locator('.chip[aria-pressed] bdi').first().click()
      await expect(page.locator('[data-cell="0:2"]')).toHaveText('甲公司')
      await page.locator('[data-cell="0:1"]').focus()
      await page.keyboard.press('ArrowRight')
      await expect(page.locator('[data-cell="0:2"]')).toBeFocused()
      expect(await barriersOf(page)).toEqual([])
      expect(await sidewaysOf(page)).toBeLessThanOrEqual(0)
    })
    expect(complaints).toEqual([])
  })
}
