import type { RuleStatus } from '../../lib/results/rule-results'
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { expect, test, type Page } from 'playwright/test'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { planOf } from '@/lib/results/plan'
import { planOptionsOf } from '@/lib/results/plan-options'
import { diffResults } from '@/lib/results/result-diff'
import { timelineOf } from '@/lib/results/timeline'
import type { Answers } from '@/lib/wizard/session-state'
import { progressOfResult } from '@/lib/wizard/result-answers'
import { speaking } from '../text/i18n-of-tests'
import { nobodySpecial } from '../cases/persons'
import { barriersOf, sidewaysOf } from './access'
import { complaintsOf } from './complaints'
import { openFolds } from './folds'
import { bothWays, tagsWhere } from './screens'
import { keeping, keptIn } from './session-storage'
import { plain, readBack, squeezed } from './sheets'

/** Employed outside the areas, three years of work; a new employer in the Yangpu base is in sight. */
const worker: Answers = {
  ...nobodySpecial,
  chineseDescent: true,
  degree: 'doctor',
  status: 'work-permit',
  stayPurpose: 'work',
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'other-shanghai',
  areaWorkSince: '2023-03-02',
  shanghaiWorkSince: '2023-03-02',
  leastMonthsInChina: 9,
  employerRecommends: true,
  hasSpouse: true,
}
/** The check day, so that no run depends on the day it is made. */
const on = '2026-11-23'

const resultOf = (answers: Answers) => {
  const facts = progressOfResult(answers, on).relevant
  const outcomes = ruleResultsOf({ facts, on, today: on })
  return { facts, outcomes, plan: planOf(outcomes) }
}

async function openResult(page: Page, locale: string): Promise<void> {
  await keeping(page, { on, answers: worker })
  await page.goto(`/${locale}/result`)
  await expect(page.locator('#rule-intern .status').first()).toBeVisible()
  await openFolds(page)
}

/** Nobody is kept out, and nothing scrolls sideways, also on the narrowest phone and in the dark. */
async function isSound(page: Page, what: string): Promise<void> {
  expect(await barriersOf(page), what).toEqual([])
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await sidewaysOf(page), `${what}: pixels that scroll sideways`).toBeLessThanOrEqual(0)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await barriersOf(page, ['color-contrast']), `${what}, dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  if (size !== null) await page.setViewportSize(size)
}

for (const locale of bothWays) {
  const { t } = speaking(locale)
  const status = (standing: RuleStatus) => t(`result.status.${standing}`)

  test(`what if, in ${locale}: answers tried, what turns, dropped, tried again, kept ${tagsWhere(locale, 'en')}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(240_000)
    const complaints = complaintsOf(page, baseURL ?? '')
    await openResult(page, locale)
    await page.locator('#what-if button[aria-expanded]').first().click()
    const area = page.locator('#try-unitArea')
    await area.focus()
    await area.selectOption('yangpu-base')

    // What turns is what a check of the changed answers says, and is told while the focus stays where it is.
    const turned = diffResults(resultOf(worker).outcomes, resultOf({ ...worker, unitArea: 'yangpu-base' }).outcomes).filter(
      ({ turns }) => turns,
    )
    expect(turned.map(({ id }) => id)).toContain('four-year-work-pr')
    const turns = page.locator('.turns > li')
    await expect(turns).toHaveCount(turned.length)
    for (const { id, before, after } of turned) {
      const own = turns.filter({ has: page.locator(`a[href="#rule-${id}"]`) })
      if (before.status !== after.status) await expect(own.locator('.status').first()).toHaveText(status(before.status))
      await expect(own.locator('.status').last()).toHaveText(status(after.status))
    }
    await expect(area).toBeFocused()
    await expect(page.locator('#what-if [role=status]')).toContainText(t('ahead.whatIf.turns', { count: turned.length }))
    expect((await keptIn(page)).answers).toEqual(worker)

    // By keys alone: dropped, and the focus goes to what is told of it.
    await page.locator('.tried button').focus()
    await page.keyboard.press('Enter')
    await expect(area).toHaveValue('other-shanghai')
    await expect(page.locator('#effect h3')).toBeFocused()
    await expect(turns).toHaveCount(0)

    // A number that is none changes nothing and says why.
    await page.locator('#what-if details').evaluate((one: HTMLDetailsElement) => (one.open = true))
    const months = page.locator('input[type=text]').and(page.getByLabel(t('facts.leastMonthsInChina.name'), { exact: true }))
    await months.fill('13')
    await expect(months).toHaveAttribute('aria-invalid', 'true')
    await expect(page.locator('.tried > li')).toHaveCount(0)
    await months.fill('9')

    await area.selectOption('yangpu-base')
    await page.locator('#try-hasMinorChildren').selectOption('yes')
    await page.locator('#effect button[aria-expanded]').click()
    await page.getByLabel(t('ahead.sides.nameThen')).fill('Yangpu')
    await expect(page.locator('.sides-table thead th').last()).toHaveText('Yangpu')
    const row = page.locator('.sides-table tbody tr').filter({ hasText: t('rules.four-year-work-pr.short') })
    await expect(row.locator('.status')).toHaveText([status('no'), status('later')])
    await isSound(page, 'two situations')

    // Printed by itself, in place of the summary.
    await page.evaluate(() => (window.print = () => undefined))
    await page.getByRole('button', { name: t('ahead.sides.print') }).click()
    const sides = squeezed(await readBack(await page.pdf({ preferCSSPageSize: true })))
    expect(sides).toContain(plain(t('rules.descent-doctorate-pr.short')))
    expect(sides).toContain('Yangpu')
    expect(sides).not.toContain(plain(t('result.paper.title')))
    expect(sides).not.toContain(plain(t('ahead.whatIf.lead')))
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))

    await page.getByRole('button', { name: t('ahead.whatIf.keep') }).click()
    await expect(page.locator('#effect h3')).toBeFocused()
    await expect(page.locator('#rule-four-year-work-pr .status').first()).toHaveText(status('later'))
    expect((await keptIn(page)).answers).toEqual({ ...worker, unitArea: 'yangpu-base', hasMinorChildren: true })

    // Erased with everything else, also what was only tried.
    await area.selectOption('zhangjiang')
    for (const key of ['offer', 'yes'] as const) await page.getByRole('button', { name: t(`wizard.erase.${key}`) }).click()
    await expect(area).toHaveValue('')
    await expect(page.locator('.tried > li, .sides-table')).toHaveCount(0)
    expect(complaints).toEqual([])
  })

  test(`ahead, in ${locale}: days of the engine, a calendar file, papers ticked, printed, erased ${tagsWhere(locale, 'zh')}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(240_000)
    const complaints = complaintsOf(page, baseURL ?? '')
    await openResult(page, locale)
    const { facts, outcomes, plan } = resultOf(worker)
    const total = plan.needs.length
    const papers = plan.needs.slice(0, 2).map(({ need }) => need.paper)

    const daysShown = () =>
      page.locator('.timeline > li:not([data-now]) time').evaluateAll(times => times.map(time => time.getAttribute('datetime')))
    const daysAhead = (applyOn: string | null) => timelineOf({ facts, outcomes, plan, on, applyOn }).map(({ day }) => day)
    expect(daysAhead(null).length).toBeGreaterThan(2)
    expect(await daysShown()).toEqual(daysAhead(null))

    // Papers: a day to apply, two ticks; all of it is there after a reload.
    await page.locator('#plan input[type=date]').fill('2027-03-27')
    await expect.poll(daysShown).toEqual(daysAhead('2027-03-27'))
    const boxes = page.locator('#plan .checklist input')
    const ways = planOptionsOf(outcomes).flatMap(({ options }) => options)
    const listed = ways.flatMap(({ visits }) => visits.flatMap(({ needs, family }) => [...needs, ...family.flatMap(one => one.needs)]))
    expect(new Set(listed.map(({ paper }) => paper)).size).toBe(total)
    await expect(boxes).toHaveCount(listed.length)
    for (const paper of papers)
      await page
        .getByLabel(t(`papers.papers.${paper}.name`), { exact: true })
        .and(page.locator('#plan input'))
        .first()
        .check()
    await expect(page.locator('.gathered [role=status]')).toHaveText(t('result.plan.ready', { ready: 2, total }))
    await page.reload()
    await expect(page.locator('#plan .checklist input:checked')).toHaveCount(listed.filter(({ paper }) => papers.includes(paper)).length)
    await openFolds(page)
    await expect(page.locator('#plan input[type=date]')).toHaveValue('2027-03-27')
    await isSound(page, 'papers and days ahead')

    // The calendar holds what was ticked, and no more.
    const download = page.getByRole('button', { name: t('ahead.calendar.download') })
    await download.click()
    await expect(page.locator('.for-calendar [role=status]')).toHaveText(t('ahead.calendar.nothing'))
    await page.locator('.timeline-tick input').first().check()
    await page.locator('.timeline-tick input').last().check()
    const [file] = await Promise.all([page.waitForEvent('download'), download.click()])
    expect(file.suggestedFilename()).toBe('talent-permit-check.ics')
    const text = readFileSync(await file.path(), 'utf8')
    const events = new ICAL.Component(ICAL.parse(text) as unknown as unknown[])
      .getAllSubcomponents('vevent')
      .map(one => new ICAL.Event(one))
    expect(events.map(one => one.startDate.toString())).toEqual([daysAhead('2027-03-27')[0], daysAhead('2027-03-27').at(-1)])
    for (const one of events) await expect(page.locator('.timeline-title').filter({ hasText: one.summary })).not.toHaveCount(0)
    expect(text).not.toMatch(/doctor|other-shanghai|2023-03-02/)

    const sheets = await readBack(await page.pdf({ preferCSSPageSize: true }))
    expect(sheets.length).toBeLessThanOrEqual(2)
    const printed = squeezed(sheets)
    for (const i18n of [speaking('en'), speaking('zh')]) {
      expect(printed).toContain(plain(i18n.t('result.plan.ready', { ready: 2, total })))
      expect(printed.split(plain(i18n.t('result.paper.ready'))).length - 1).toBe(2)
    }
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.paper .tick .mark')).toHaveCount(2)
    await page.emulateMedia({ media: null })

    // Erased with everything else.
    const erase = (key: 'offer' | 'yes') => page.getByRole('button', { name: t(`wizard.erase.${key}`) }).click()
    await erase('offer')
    await erase('yes')
    await expect(page.locator('#plan .checklist')).toHaveCount(0)
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    await expect(page.locator('#ahead')).toContainText(t('ahead.timeline.empty', { years: 15 }))
    expect(complaints).toEqual([])
  })
}
