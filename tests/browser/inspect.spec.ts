import { messageKey } from '../../lib/text/translator'
import { expect, test } from 'playwright/test'
import type { FactTable } from '../../lib/engine/facts'
import { examplesOf } from '@/lib/law-history/examples'
import { facts, lawReadOn, rules, type FactName } from '../../lib/policy/law'
import { cellWords, decisionTableOf } from '@/lib/text/decision-table'
import { doctor } from '../cases/doctor'
import { locales, speaking } from '../text/i18n-of-tests'
import { barriersOf } from './access'
import { complaintsOf } from './complaints'
import { openFolds } from './folds'
import { keeping } from './session-storage'
import { plain, readBack, squeezed } from './sheets'

test('the law of a day: chosen, compared with today for one’s own answers, before the law, without answers @desk', async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page, baseURL ?? '')
  const choose = async (date: string, month: string, year: string) => {
    await page.getByLabel('Day', { exact: true }).fill(date)
    await page.getByLabel('Month').fill(month)
    await page.getByLabel('Year').fill(year)
    await page.getByRole('button', { name: 'Show this day' }).click()
  }
  await page.goto('/en/law')
  await choose('7', '7', '2023')
  await expect(page.locator('#day')).toContainText('This browser tab keeps no answers')

  await keeping(page, { answers: doctor })
  await page.reload()
  await choose('31', '2', '2023')
  await expect(page.locator('#law-day-fault')).toContainText('Enter a real date')
  await choose('7', '7', '2023')
  await expect(page.getByRole('heading', { name: 'The law of 7 July 2023' })).toBeFocused()
  await expect(page.locator('details[open]')).toHaveAttribute('id', 'law-2023-05-01')
  const said = (rule: string) => page.locator(`[data-rule=${rule}] :is(td)`)
  await expect(said('descent-doctorate-pr')).toHaveText([
    'You do not qualify at present',
    'You qualify',
    /^The law changed; your answers count the same/,
  ])
  await expect(said('descent-five-year')).toHaveText(['You do not qualify at present', 'You do not qualify at present', 'Nothing.'])
  await expect(said('four-year-work-pr').last()).toContainText('your years count to another day')
  expect(await barriersOf(page)).toEqual([])

  await choose('8', '12', '2016')
  await expect(page.locator('#day')).toContainText('On this day none of the ten rules was in force')
  await expect(said('intern').first()).toHaveText('Not in force on this day')
  await expect(page.locator('details[open]')).toHaveCount(0)

  await page.goto('/en/result')
  await openFolds(page)
  await page.locator('#other-day-date').fill('28')
  await page.locator('#other-day-month').fill('2')
  await page.locator('#other-day-year').fill('2025')
  await page.getByRole('button', { name: 'Check for this day' }).click()
  await expect(page.locator('#rule-four-year-work-pr .status').first()).toHaveText('Not yet')
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(page.locator('#rule-four-year-work-pr .status').first()).toHaveText('Sources disagree')
  await expect(page.locator('#other-day-date')).toBeFocused()
  expect(complaints).toEqual([])
})

test('a person on the page of a rule opens as a result, in a tab that keeps other answers @desk', async ({ page }) => {
  const person = examplesOf('four-year-work-pr', lawReadOn).find(({ verdict }) => verdict === 'disputed')
  await page.goto('/en/rules/four-year-work-pr')
  await page.getByRole('link', { name: 'Open the result of the disputed person' }).click()
  await expect(page).toHaveURL(`/en/result#${person?.link}`)
  await expect(page.locator('#rule-four-year-work-pr .status').first()).toHaveText('Sources disagree')
})

test.describe('the questionnaire on paper @desk', () => {
  for (const printed of locales) {
    test(`holds every question, answer, rule and line of the tables in both languages (from ${printed})`, async ({ page }) => {
      await page.goto(`/${printed}/questionnaire`)
      const sheets = await readBack(await page.pdf({ preferCSSPageSize: true }))
      const text = squeezed(sheets)
      expect(sheets.map(({ text: sheet }, index) => plain(sheet).includes(`${index + 1}/${sheets.length}`))).toEqual(sheets.map(() => true))
      expect(
        new Set(
          sheets.map(({ width, height }) =>
            [width, height]
              .map(Math.round)
              .sort((a, b) => a - b)
              .join(),
          ),
        ),
      ).toEqual(new Set(['595,842']))
      for (const locale of locales) {
        const i18n = speaking(locale)
        const wanted = [
          ...Object.keys(facts).flatMap(fact => questionWords(fact as FactName).map(key => i18n.t(messageKey(i18n.t, key)))),
          ...rules.flatMap(({ id }) => [i18n.t(`rules.${id}.name`), ...linesOf(id)]),
        ]
        expect(wanted.filter(words => !text.includes(plain(words)))).toEqual([])
        function linesOf(id: (typeof rules)[number]['id']): readonly string[] {
          const { rows = [], readings = [] } = decisionTableOf(id, lawReadOn) ?? {}
          return rows.map((row, index) => {
            const says = [...(readings.length > 1 ? row.readings : []), row.verdict].map(one => i18n.t(`diff.said.${one}`))
            return [index + 1, ...row.cells.map(cell => cellWords(i18n, cell)), ...says].join(' ')
          })
        }
      }
    })
  }
})

function questionWords(fact: FactName): readonly string[] {
  const kind = (facts as FactTable)[fact]
  const own = (...keys: readonly string[]) => keys.map(key => `facts.${fact}.${key}`)
  switch (kind?.kind) {
    case 'choice':
      return own('question', 'hint', ...kind.values.map(value => `options.${value}`))
    case 'since':
      return own('question', 'hint', 'date', 'never')
    case 'quantity':
      return own('question', 'hint', 'unit')
    case 'flag':
    case undefined:
      return own('question', 'hint')
  }
}

test('without JavaScript all of it can be read, and the check shows the way to the paper @desk', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })).newPage()
  await page.goto('/en/check')
  await page.getByRole('link', { name: 'Use the questionnaire on paper' }).click()
  await expect(page.getByText('What is your highest degree?')).toBeVisible()
  await page.goto('/zh/law')
  await page.locator('#law-2016-12-09 > summary').click()
  await expect(page.locator('#law-2016-12-09')).toContainText('外籍')
  await expect(page.getByRole('button')).toHaveCount(0)
  await page.context().close()
})
