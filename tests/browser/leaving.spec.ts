import { expect, test, type Page } from 'playwright/test'

/** A list with one cell that is put right by hand. */
async function putRight(page: Page): Promise<void> {
  await page.goto('/en/people')
  await page.locator('textarea').fill('id,nationality,leastMonthsInChina\nAnn,foreign,14')
  await page.getByRole('button', { name: 'Check these rows' }).click()
  await page.locator('.mend-cell input').fill('12')
  await page.locator('.mend-cell button[type=submit]').click()
  await expect(page.locator('.mend-cell')).toHaveCount(0)
}

test('what was put right by hand is asked about before the page is left, until it is saved @desk', async ({ page }) => {
  await putRight(page)
  const asked: string[] = []
  page.on('dialog', dialog => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('Ann')

  await page.locator('.save summary').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'The whole list as a case file' }).click()
  await download
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })])
  expect(asked).toEqual(['beforeunload'])
})
