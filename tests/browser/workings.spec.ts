import { expect, test } from 'playwright/test'
import { languages } from '@/lib/i18n/routing'
import { locales, speaking } from '../text/i18n-of-tests'
import { barriersOf } from './access'
import { keeping, keptIn } from './session-storage'
import { tagsWhere } from './screens'

for (const locale of locales) {
  const { t } = speaking(locale)
  test(`a park by its name and days in China answer their questions, in ${languages[locale].lang} ${tagsWhere(locale, 'en')}`, async ({
    page,
  }) => {
    await keeping(page, { answers: { nationality: 'foreign', unitRelation: 'employed' } })
    await page.goto(`/${locale}/check#unit`)
    await page.getByText(t('wizard.areas.fold')).first().click()
    await page.getByLabel(t('wizard.areas.label')).selectOption('zizhu')
    await expect(page.locator('[name="unitArea.choice"]:checked')).toHaveValue('zhangjiang')
    await page.goto(`/${locale}/check#work`)
    await page.getByText(t('wizard.presence.fold')).click()
    for (const [year, days] of [
      ['1', '365'],
      ['2', '275'],
      ['3', '300'],
      ['4', '310'],
    ] as const)
      await page.locator(`#presence-${year}`).fill(days)
    await expect(page.locator('[name="leastMonthsInChina.number"]')).toHaveValue('9')
    await page.locator('#presence-2').fill('400')
    await expect(page.locator('#presence-2-read')).toHaveText(t('wizard.presence.fault'))
    await expect(page.locator('[name="leastMonthsInChina.number"]')).toHaveValue('')
    await page.locator('#presence-2').fill('100')
    expect(await barriersOf(page)).toEqual([])
    expect((await keptIn(page)).answers).toMatchObject({ unitArea: 'zhangjiang', leastMonthsInChina: 3 })
  })
}
