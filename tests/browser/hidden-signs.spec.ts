import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { barriersOf } from './access'
import { complaintsOf } from './complaints'
import { plain, readBack } from './sheets'

const odd = '\u202eecilA\u200b'
const shown = '⟨U+202E⟩ecilA⟨U+200B⟩'

test('a name with hidden signs is shown for what it is: in the table, on its page, on paper; files hold it unchanged @desk', async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page, baseURL ?? '')
  await page.goto('/en/people')
  await page.locator('input[type=file]').setInputFiles({
    name: 'staff\u202evsc.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`id,degree\n${odd},master\nAlice,doctor\n${odd}2,a\u200bb\nعلی\u200c رضا,master\n`),
  })
  const name = page.locator('.people-rows [role=rowheader]').first()
  // What the eye sees, without what is for the ear alone.
  const seen = name.locator('bdi > span:not(.hidden-sign), [aria-hidden]')
  await expect(seen).toHaveText(['⟨U+202E⟩', 'ecilA', '⟨U+200B⟩'])
  await expect(name).toContainText('hidden character U+202E')
  expect(await name.innerText()).not.toMatch(/[\u200b\u202e]/)
  expect(await name.locator('bdi').evaluate(element => getComputedStyle(element).unicodeBidi)).toBe('isolate')
  await expect(page.getByRole('checkbox', { name: `Choose ${shown} for print` })).toBeAttached()
  await expect(page.locator('.kicker')).toContainText('staff⟨U+202E⟩')
  await expect(page.locator('.mend-value a')).toContainText('⟨U+202E⟩')
  await expect(page.locator('.mend-came')).toContainText('“a⟨U+200B⟩b” in one row')
  expect(await barriersOf(page)).toEqual([])

  await name.locator('a').click()
  await expect(page.locator('.people-who [aria-hidden]')).toHaveText(['⟨U+202E⟩', '⟨U+200B⟩'])
  await expect(page.locator('.paper-person [aria-hidden]').first()).toHaveText('⟨U+202E⟩')
  await page.locator('.people-steps a').first().click()

  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-asked', '') }))
  await page.locator('.people-head input[type=checkbox]').check()
  await page.locator('.page-head .button').first().click()
  await expect(page.locator('body[data-asked]')).toHaveCount(1, { timeout: 60_000 })
  const sheets = (await readBack(await page.pdf({ preferCSSPageSize: true }))).map(({ text }) => plain(text))
  expect(sheets[0]?.slice(0, 60)).toContain(shown)
  await page.locator('.page-head a').first().click()

  await page.locator('.save summary').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'The whole list as a case file' }).click()
  const { cases } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { cases: readonly { id: string }[] }
  expect(cases.map(({ id }) => id)).toEqual([odd, 'Alice', `${odd}2`, 'علی\u200c رضا'])
  expect(complaints).toEqual([])
})
