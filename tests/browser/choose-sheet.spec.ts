import { expect, test, type Page } from 'playwright/test'
import { speaking } from '../text/i18n-of-tests'
import { bookOf, inline } from '../case-list/zipped'
import { barriersOf, sidewaysOf } from './access'
import { bothWays, tagsWhere } from './screens'

const heads = inline('姓名', '国籍', '最高学位', '税前年工资最低额')
const beijing =
  inline('某某公司外籍员工名单') + heads + inline('甲', '德国', '硕士', '65') + inline('合计', '1人') + inline('甲', '德国', '硕士', '65')
const shanghai = inline('姓名', '国籍', '最高学位') + inline('丙', '法国', '博士') + inline('一、研发部')
const book = Buffer.from(bookOf({ sheets: [beijing, shanghai] }))
const file = { name: '名单.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: book }

async function isSound(page: Page, what: string): Promise<void> {
  expect(await barriersOf(page), what).toEqual([])
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 740 })
  expect(await sidewaysOf(page), `${what}: pixels that scroll sideways`).toBeLessThanOrEqual(0)
  if (size !== null) await page.setViewportSize(size)
}

for (const locale of bothWays) {
  test(`another sheet, another row of heads, rows that are no people and small sums, in ${locale} ${tagsWhere(locale, 'zh')}`, async ({
    page,
  }) => {
    const { t } = speaking(locale)
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    const shown = () => page.getByRole('rowheader').allTextContents()
    await page.goto(`/${locale}/people`, { waitUntil: 'networkidle' })
    await page.locator('input[type=file]').setInputFiles(file)

    // The sheet of which most is understood was read; what else may be people is told.
    await expect(page.getByText(t('lists.sheet.read', { sheet: 'S1' }))).toBeVisible()
    await expect(page.getByText(t('lists.sheet.others', { count: 1, sheets: 'S2' }))).toBeVisible()
    await expect(page.getByRole('heading', { name: t('lists.aside.title', { count: 1 }) })).toBeVisible()
    await expect(page.getByRole('heading', { name: t('lists.twice.title', { count: 1 }) })).toBeVisible()
    await expect(page.getByText(t('lists.sums.nothing.CNY', { count: 2, sums: '65, 65' }).split('65')[0] ?? '')).toBeVisible()
    await isSound(page, 'a list with doubts')
    await press(t('lists.sums.tenThousands.take'))
    await expect(page.getByRole('button', { name: t('lists.sums.asWritten.take') })).toBeVisible()
    await page.getByText(t('lists.aside.rows')).click()
    await page.getByText(t('lists.twice.rows')).click()
    await isSound(page, 'rows set aside and people who are there twice')
    await press(t('lists.aside.take', { count: 1 }))
    await expect(page.getByRole('button', { name: t('lists.aside.undo', { count: 1 }), exact: true })).toBeVisible()
    await press(t('lists.aside.undo', { count: 1 }))

    // Read anew, what was put right by hand is gone; so one is asked.
    page.on('dialog', dialog => void dialog.accept())
    await press(t('lists.sheet.change'))
    await expect(page.getByRole('heading', { level: 1, name: t('lists.heads.change') })).toBeFocused()
    await isSound(page, 'how the list is read')
    await page.getByLabel(t('lists.choice.row', { row: 1, text: '某某公司外籍员工名单' })).check()
    await press(t('lists.choice.use'))
    await expect(page.getByRole('heading', { level: 1, name: t('lists.heads.title', { count: 1 }) })).toBeVisible()
    await isSound(page, 'a row of heads that says nothing')
    await page.getByText(t('lists.choice.name')).click()
    await page.getByLabel(t('lists.choice.sheet')).selectOption('S2')
    await press(t('lists.choice.read'))
    await expect(page.getByText(t('lists.sheet.read', { sheet: 'S2' }))).toBeVisible()
    await expect.poll(shown).toEqual([expect.stringContaining('丙')])

    await press(t('lists.sheet.all', { count: 2 }))
    await expect(page.getByText(t('lists.sheet.joined', { count: 2, sheets: ['S1', 'S2'].join(t('lists.heads.comma')) }))).toBeVisible()
    await expect.poll(shown).toHaveLength(3)
    await isSound(page, 'two sheets as one list')
  })
}
