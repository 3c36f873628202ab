import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test, type Page } from 'playwright/test'
import { check } from '../../lib/check/check'
import { dayInShanghai } from '../../lib/check/shanghai-day'
import { present } from '../../lib/engine/present'
import { facts, type FactName } from '../../lib/policy/facts'
import { grantsSomething, ruleResultsOf } from '@/lib/results/rule-results'
import { statusText } from '@/lib/text/leaning-text'
import { persons } from '../cases/persons'
import { speaking } from '../text/i18n-of-tests'
import { barriersOf, sidewaysOf } from './access'
import { complaintsOf } from './complaints'
import { bothWays, tagsWhere } from './screens'
import { plain, readBack } from './sheets'

const today = dayInShanghai(new Date())
const names = Object.keys(facts) as FactName[]

const leaveWords = (locale: string) => (JSON.parse(readFileSync(`messages/${locale}/lists.json`, 'utf8')) as { leave: string }).leave

/** Thirty people of the tests as a list; one column has a head nobody knows, one person months that no year has. */
const thirty = persons.slice(0, 30)
const faulty = 4
const list = Papa.unparse({
  fields: ['Name', ...names.map(name => (name === 'degree' ? 'Studied up to' : name))],
  data: thirty.map(({ id, facts: answers }, place) => [
    id,
    ...names.map(name => (place === faulty && name === 'leastMonthsInChina' ? '14' : String(answers[name]))),
  ]),
})
const file = (text: string, name = 'staff.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
/** The people once all is put right. */
const righted = thirty.map(({ id, facts: answers }, place) => ({
  id,
  facts: place === faulty ? { ...answers, leastMonthsInChina: 12 } : answers,
}))
const outcomesOfPerson = (person: (typeof righted)[number]) => ruleResultsOf({ facts: person.facts, on: today, today })
const standingsOf = (person: (typeof righted)[number]) => outcomesOfPerson(person).map(({ status }) => status)

/** Keeps nobody out, and fits, here and on the smallest screen. */
async function isSound(page: Page, what: string): Promise<void> {
  expect(await barriersOf(page), what).toEqual([])
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 740 })
  expect(await sidewaysOf(page), `${what}: pixels that scroll sideways`).toBeLessThanOrEqual(0)
  if (size !== null) await page.setViewportSize(size)
}

/** The rows of the table as they stand: the name, and the word of every rule. */
const rowsOf = (page: Page) =>
  page.locator('.people-rows [role=row]').evaluateAll(rows =>
    rows
      .map(row => ({
        place: Number(row.getAttribute('aria-rowindex')),
        name: row.querySelector('[role=rowheader]')?.textContent ?? '',
        standings: [...row.querySelectorAll('.people-rule')].map(cell => cell.getAttribute('data-kind')),
        words: [...row.querySelectorAll('.people-rule')].map(cell => cell.textContent),
      }))
      .sort((a, b) => a.place - b.place)
      .map(({ name, standings, words }) => ({ name, standings, words })),
  )

for (const locale of bothWays) {
  test(`a list from its file to the papers, in ${locale} ${tagsWhere(locale, 'en')}`, async ({ page, baseURL }) => {
    test.setTimeout(240_000)
    const i18n = speaking(locale)
    const complaints = complaintsOf(page, baseURL ?? '')
    const sent: { method: string; url: string; body: string | null }[] = []
    await page.goto(`/${locale}/people`, { waitUntil: 'networkidle' })
    page.on('request', request => sent.push({ method: request.method(), url: request.url(), body: request.postData() }))
    await isSound(page, 'bring')

    await test.step('a head nobody knows is asked for, and nothing else', async () => {
      await page.locator('input[type=file]').setInputFiles(file(list))
      await expect(page.locator('select:visible')).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await isSound(page, 'heads')
      await page.locator('select:visible').selectOption('degree')
      await page.locator('#heads form button[type=submit]').click()
    })

    await test.step('good rows stand there, the faulty one is put right in its place', async () => {
      await expect(page.locator('.people-rows [data-kind]').first()).toBeVisible()
      await expect(page.locator('.mend-cell')).toHaveCount(1)
      await isSound(page, 'list')
      const asked: string[] = []
      page.once('dialog', dialog => {
        asked.push(dialog.message())
        void dialog.dismiss()
      })
      await page.locator('.language a').click()
      expect(asked).toEqual([leaveWords(locale)])
      await page.locator('.mend-cell input').fill('13')
      await page.locator('.mend-cell button[type=submit]').click()
      await expect(page.locator('.mend-cell .fault')).toContainText('13')
      await page.locator('.mend-cell input').fill('12')
      await page.locator('.mend-cell button[type=submit]').click()
      await expect(page.locator('.mend-cell')).toHaveCount(0)
    })

    await test.step('every row says what the one door says', async () => {
      const expected = righted.map(person => ({
        name: person.id,
        standings: standingsOf(person),
        words: outcomesOfPerson(person).map(({ status, leaning }) => statusText(i18n, status, leaning)),
      }))
      await expect.poll(() => rowsOf(page)).toEqual(expected)
    })

    await test.step('filtered, sorted, searched', async () => {
      const now = righted.filter(person => outcomesOfPerson(person).some(one => one.status === 'yes' && grantsSomething(one)))
      await page.locator('.chip').nth(1).click()
      await expect.poll(async () => (await rowsOf(page)).map(({ name }) => name)).toEqual(now.map(({ id }) => id))
      await page.locator('.people-head [role=columnheader] button').first().click()
      await expect(page.locator('[aria-sort=ascending]')).toHaveCount(1)
      const byName = now.map(({ id }) => id).sort(new Intl.Collator(locale, { numeric: true }).compare)
      await expect.poll(async () => (await rowsOf(page)).map(({ name }) => name)).toEqual(byName)
      await page.locator('input[type=search]').fill('b1')
      await expect.poll(async () => (await rowsOf(page)).map(({ name }) => name)).toEqual(byName.filter(name => name.startsWith('B1')))
      await page.locator('input[type=search]').fill('')
      await page.locator('.chip').first().click()
      await expect(page.locator('.people-table')).toHaveAttribute('aria-rowcount', '31')
    })

    await test.step('a person opened by keys shows the same result, changed there it is changed in the list', async () => {
      await page.locator('[data-cell="0:1"]').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('End')
      await expect(page.locator('[data-cell="1:13"]')).toBeFocused()
      await page.keyboard.press('Control+End')
      await expect(page.locator('[data-cell="29:13"]')).toBeFocused()
      await page.keyboard.press('PageUp')
      await page.keyboard.press('Home')
      const name = await page.locator('[role=row]:has(:focus) [role=rowheader]').innerText()
      await page.keyboard.press('Enter')
      await expect(page.locator('.people-who')).toHaveText(name)
      const person = righted.find(({ id }) => id === name)
      const assessed = check({ facts: person?.facts ?? {} }, today)
      for (const { id, verdict } of assessed.rules)
        await expect(page.locator(`#rule-${id} .row-standing > .status`)).toHaveAttribute(
          'data-kind',
          verdict === 'no' ? /^(no|later)$/ : verdict,
        )
      await page.locator('#what-if button[aria-expanded]').first().click()
      await page.locator('#try-nationality').selectOption('mainland-chinese')
      await page.locator('.effect .button').click()
      await page.locator('.people-steps a').first().click()
      const changed = { ...person?.facts, nationality: 'mainland-chinese' as const }
      const standings = ruleResultsOf({ facts: changed, on: today, today }).map(({ status }) => status)
      await expect.poll(async () => (await rowsOf(page)).find(row => row.name === name)?.standings).toEqual(standings)
    })

    await test.step('papers for everybody, each on sheets of their own with the name on every one', async () => {
      await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-asked', '') }))
      await page.locator('.people-head input[type=checkbox]').check()
      await page.locator('.page-head .button').first().click()
      await expect(page.locator('body[data-asked]')).toHaveCount(1, { timeout: 60_000 })
      await isSound(page, 'pack')
      const sheets = await readBack(await page.pdf({ preferCSSPageSize: true }))
      const texts = sheets.map(({ text }) => plain(text))
      const firsts = texts.flatMap((text, index) => (text.includes('Summaryofyourcheck') ? [index] : []))
      expect(firsts.length).toBe(30)
      const sorted = righted.map(({ id }) => id).sort(new Intl.Collator(locale, { numeric: true }).compare)
      for (const [place, name] of sorted.entries()) {
        const [from = 0, to = texts.length] = [firsts[place], firsts[place + 1]]
        expect(to - from, `sheets of ${name}`).toBeLessThanOrEqual(2)
        expect(texts[from]).toContain('自查结果摘要')
        for (const [index, text] of texts.slice(from, to).entries())
          expect(text.slice(0, 40)).toContain(`${from + index + 1}/${texts.length}${name}`)
      }
      await page.locator('.page-head a').click()
    })

    await test.step('the verdicts as a file, the list as a case file, opened again', async () => {
      await page.locator('.save summary').click()
      const saved = async (place: number) => {
        const download = page.waitForEvent('download')
        await page.locator('.save .button-link').nth(place).click()
        const made = await download
        return { name: made.suggestedFilename(), content: readFileSync(await made.path()) }
      }
      expect((await saved(0)).content.subarray(0, 2).toString()).toBe('PK')
      const table = Papa.parse<string[]>((await saved(1)).content.toString().slice(1), { skipEmptyLines: true }).data
      const row = table.find(([name]) => name === righted[faulty]?.id)
      const { facts: answers } = present(righted[faulty], 'the person who was mended')
      const leanings = ruleResultsOf({ facts: answers, on: today, today }).map(({ leaning }) => leaning)
      const cells = check({ facts: answers }, today).rules.map(({ verdict }, index) => statusText(i18n, verdict, leanings[index]))
      expect(row?.slice(2, 12)).toEqual(cells)
      const before = await rowsOf(page)
      const kept = await saved(2)
      await page.reload({ waitUntil: 'networkidle' })
      await page.locator('input[type=file]').setInputFiles({ name: kept.name, mimeType: 'application/json', buffer: kept.content })
      await expect(page.locator('.notice')).toContainText('2026')
      await page.locator('.people-head [role=columnheader] button').first().click()
      await expect.poll(() => rowsOf(page)).toEqual(before)
    })

    await test.step('kept on this device when asked to, and erased', async () => {
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
      await page.locator('.save summary').click()
      await page.locator('.save .button-link').nth(3).click()
      await expect(page.locator('.save > [role=status]')).toHaveText(/\S/)
      await page.reload()
      await page.locator('.notice .button').click()
      await expect(page.locator('.people-table')).toHaveAttribute('aria-rowcount', '31')
      await page.reload()
      await page.locator('.notice .button-link').click()
      await expect(page.locator('.notice')).toHaveCount(0)
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    })

    const own = new URL(baseURL ?? '').origin
    expect(
      sent.filter(
        ({ url, method, body }) => !url.startsWith('blob:') && (new URL(url).origin !== own || method !== 'GET' || body !== null),
      ),
    ).toEqual([])
    expect(sent.map(({ url }) => new URL(url).search).filter(search => !/^(\?icon\.\w+\.svg)?$/.test(search))).toEqual([])
    expect(complaints).toEqual([])
  })
}

test('twenty thousand people: only those in sight are in the page, keys reach the last, reading can be stopped @desk', async ({ page }) => {
  test.setTimeout(120_000)
  const [person] = thirty
  const row = names.map(name => String(person?.facts[name])).join(',')
  const long = [['id', ...names].join(','), ...Array.from({ length: 20_000 }, (_, place) => `P${place + 1},${row}`)].join('\n')
  await page.goto('/en/people')
  await page.locator('input[type=file]').setInputFiles(file(long))
  await expect(page.locator('.people-rows [data-kind]').first()).toBeVisible({ timeout: 60_000 })
  expect(await page.locator('.people-rows [role=row]').count()).toBeLessThan(60)
  await expect(page.locator('.people-table')).toHaveAttribute('aria-rowcount', '20001')
  await page.locator('[data-cell="0:1"]').focus()
  await page.keyboard.press('Control+End')
  await expect(page.locator('[data-cell="19999:13"]')).toBeFocused()
  await expect(page.locator('[aria-rowindex="20001"] [role=rowheader]')).toHaveText('P20000')
  await expect(page.locator('[aria-rowindex="20001"]')).toBeInViewport()
  await page.keyboard.press('Control+Home')
  await expect(page.locator('[data-cell="0:0"]')).toBeFocused()
  await page.keyboard.press('Control+End')
  await expect(page.locator('[aria-rowindex="20001"] [role=rowheader]')).toHaveText('P20000')
  await page.keyboard.press('Enter')
  await expect(page.locator('.people-who')).toHaveText('P20000')
  await page.goBack()
  await expect(page.locator('[data-cell="19999:1"]')).toBeFocused()
  await expect(page.locator('[aria-rowindex="20001"]')).toBeInViewport()
  await page.locator('.people-head input').check()
  await page.locator('.page-head .button').first().click()
  await expect(page.locator('.page-head [role=alert]')).toContainText('20,000')
  expect(await page.locator('.people-rows [role=row]').count()).toBeLessThan(60)

  await page.getByRole('button', { name: 'Bring another list' }).click()
  await page.locator('input[type=file]').setInputFiles(file(long))
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.locator('input[type=file]')).toBeAttached()
  await page.locator('textarea').fill('id,degree\nAnn,master')
  await page.getByRole('button', { name: 'Check these rows' }).click()
  await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('Ann')
})

test('what is no list is refused in words; a press without rows too @desk', async ({ page }) => {
  await page.goto('/en/people')
  await page.getByRole('button', { name: 'Check these rows' }).click()
  await expect(page.locator('textarea')).toBeFocused()
  await page.locator('input[type=file]').setInputFiles({ name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') })
  await expect(page.getByRole('alert').filter({ hasText: 'This is a PDF' })).toBeFocused()
  expect(await barriersOf(page)).toEqual([])
})

test('a list brought anew at the address of its print page is shown; a file that cannot be made is told, and the list stays @desk', async ({
  page,
}) => {
  await page.goto('/en/people#print')
  await page.locator('textarea').fill('id,degree\nAnn,master')
  await page.getByRole('button', { name: 'Check these rows' }).click()
  await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('Ann')
  await page.locator('.save summary').click()
  // As where memory has run out: the worker can make no file any more.
  await page.workers()[0]?.evaluate(() =>
    Object.assign(self, {
      Blob: class {
        constructor() {
          throw new RangeError('no room')
        }
      },
    }),
  )
  for (const kind of ['Results as an Excel file', 'Results as a CSV file', 'The whole list as a case file']) {
    await page.getByRole('button', { name: kind }).click()
    await expect(page.locator('.save > [role=status]')).toContainText('The file could not be made')
  }
  await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('Ann')
})
