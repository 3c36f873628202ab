import { ruleIds } from '@/lib/policy/law'
import { expect, test, type Page } from 'playwright/test'
import { linkOf, readLink, writeLink } from '@/lib/share-link/share-link'
import { seal } from '@/lib/share-link/checked-base62'
import { factsOf } from '../cases/persons'
import { barriersOf, sidewaysOf } from './access'
import { complaintsOf } from './complaints'
import { openFolds } from './folds'
import { tagsWhere } from './screens'
import { keeping, keptIn, stored } from './session-storage'
import { codeOn } from './printed-code'

/** The ten standings, as they are read, and the headline above them. */
async function saidOn(page: Page): Promise<readonly string[]> {
  await expect(page.locator('.outcome .row-standing > .status')).toHaveCount(ruleIds.length)
  return page.locator('h1, .outcome .row-standing > .status').allTextContents()
}

test('a code printed at 22 mm opens the same result in another browser, which keeps its own answers @desk', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await keeping(page, { answers: factsOf('C2') })
  await page.goto('/en/result')
  const said = await saidOn(page)
  await openFolds(page)
  await page.getByRole('button', { name: 'Copy a link to this result' }).click()
  await expect(page.getByText('The link is copied.')).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  await expect(page.getByLabel('Link to this result')).toHaveValue(address)
  expect(await barriersOf(page)).toEqual([])

  const code = await codeOn(await page.pdf({ preferCSSPageSize: true }))
  expect(code?.says).toBe(address)
  expect(code?.module).toBeGreaterThanOrEqual(0.33)
  // Without its margin of four modules on each side.
  expect(code?.side).toBeGreaterThanOrEqual(22)
  await page.getByRole('checkbox', { name: 'Print with a code' }).uncheck()
  expect(await codeOn(await page.pdf({ preferCSSPageSize: true }))).toBeUndefined()

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const other = await elsewhere.newPage()
  const complaints = complaintsOf(other, new URL(address).origin)
  const asked: string[] = []
  other.on('request', request => asked.push(request.url() + (request.postData() ?? '')))
  await keeping(other, { answers: factsOf('C8') })
  await other.goto('/en/result')
  const [own, before] = [await saidOn(other), await stored(other)]
  const link = new URL(address).hash
  await other.goto('about:blank')
  await other.goto(address)
  expect(await saidOn(other)).toEqual(said)
  expect(said).not.toEqual(own)
  await expect(other.getByText('Your own answers are untouched.')).toBeVisible()
  expect(await barriersOf(other)).toEqual([])

  // Parts of the page, a reload and the other language all stay with the link.
  await other.getByRole('link', { name: '12 documents' }).first().click()
  await expect(other).toHaveURL(address)
  await expect(other.locator('#plan')).toBeInViewport()
  await other.reload()
  expect(await saidOn(other)).toEqual(said)
  await other.getByRole('link', { name: '中文' }).click()
  await expect(other.getByText('本结果来自链接')).toBeVisible()
  expect(new URL(other.url()).hash).toBe(link)
  await other.goBack()
  expect(await saidOn(other)).toEqual(said)
  expect(await stored(other)).toBe(before)

  // Back to one’s own, to the link again, and then the answers are taken over, after a question.
  await other.getByRole('button', { name: 'Back to my own result' }).click()
  await expect(other.getByText('Your own answers are untouched.')).toHaveCount(0)
  expect(await saidOn(other)).toEqual(own)
  await other.goBack()
  expect(await saidOn(other)).toEqual(said)
  await other.getByRole('button', { name: 'Make these my answers' }).click()
  await other.getByRole('button', { name: 'No, keep mine' }).click()
  expect(await stored(other)).toBe(before)
  await other.getByRole('button', { name: 'Make these my answers' }).click()
  await other.getByRole('button', { name: 'Yes, replace mine' }).click()
  await expect(other).toHaveURL(/\/en\/result$/)
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await saidOn(other)).toEqual(said)
  const taken = readLink(link.slice(1))
  expect(taken.ok && taken.linked.facts).toEqual((await keptIn(other)).answers)

  expect(complaints).toEqual([])
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter(one => one.includes(link.slice(1)) || one.includes('#'))).toEqual([])
  await elsewhere.close()
})

for (const [locale, words] of [
  ['en', ['This link is damaged', 'This link is newer than this page', 'This link is too long']],
  ['zh', ['链接已损坏', '链接的版本较新', '链接过长']],
] as const) {
  test(`links that cannot be read, and an older one, are told clearly in ${locale} ${tagsWhere(locale, 'en')}`, async ({
    page,
    baseURL,
  }) => {
    const complaints = complaintsOf(page, new URL(baseURL ?? '').origin)
    const link = linkOf(factsOf('C2'), '2026-11-23')
    const broken = [link.slice(0, -1), seal(9, 1n << 200n), link + link + link]
    for (const [index, text] of broken.entries()) {
      await page.goto('about:blank')
      await page.goto(`/${locale}/result#${text}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[index] ?? '')
      await expect(page.locator('.outcome')).toHaveCount(0)
    }
    expect(await barriersOf(page)).toEqual([])
    expect(await sidewaysOf(page)).toBeLessThanOrEqual(0)

    // A link made when the law was read otherwise, on a tab without answers.
    const read = readLink(link)
    if (!read.ok) throw new Error(read.problem)
    const older = writeLink({ ...read.linked, readOn: '2026-10-01', verdicts: { ...read.linked.verdicts, intern: 'open' } })
    await page.goto('about:blank')
    await page.goto(`/${locale}/result#${older}`)
    await saidOn(page)
    await expect(page.locator('#since li')).toHaveCount(1)
    await expect(page.locator('#since')).toContainText(/2026/)
    expect(await barriersOf(page)).toEqual([])
    expect(await sidewaysOf(page)).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: /Make these my answers|作为我的回答/ }).click()
    await expect(page.locator('#since')).toHaveCount(0)
    expect(await keptIn(page)).toMatchObject({ on: '2026-11-23', answers: read.linked.facts })
    expect(complaints).toEqual([])
  })
}
