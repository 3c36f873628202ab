import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { ruleIds } from '@/lib/policy/law'
import { linkOf } from '@/lib/share-link/share-link'
import type { Locale } from '@/lib/i18n/routing'
import { locales } from '../text/i18n-of-tests'
import { asked, expected } from './expected'
import { button, PATIENCE, type Browser, type Page } from './page'
import { chemist, doctor, listOf, ON } from './people'
import { answerAll, becomes } from './questionnaire'

/** A journey through the served site, from a browser that has kept nothing. */
export interface Journey {
  readonly name: string
  readonly go: (browser: Browser, site: string) => Promise<void>
}

/** What is read of several elements, each a text without the white space around it. */
const textsOf = (elements: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(elements)})].map(one => one.textContent.trim())`
/** The status of each rule, in the order of the rulebook: the page has them by what they say. */
const VERDICTS = `${JSON.stringify(ruleIds)}.map(id => document.querySelector('#rule-' + id + ' .status')?.textContent.trim())`
/** Opens what comes folded. */
const UNFOLD = `document.querySelectorAll('main details').forEach(fold => (fold.open = true))`
const HEADLINE = textsOf('h1:not(.paper *)')
const NAMES = `[...document.querySelectorAll('.people-rows [role=row]')].sort((a, b) => a.ariaRowIndex - b.ariaRowIndex).map(row => row.querySelector('[role=rowheader]').textContent)`

/** Every answer given in order, to the overview and the result. */
const questionnaire = (locale: Locale): Journey => ({
  name: `the questionnaire to its result, in ${locale}`,
  async go(browser, site) {
    const page = await browser.open()
    expect(await answerAll(page, `${site}/${locale}/check`, chemist)).toEqual(asked)
    await becomes(page, `document.querySelectorAll('dl.facts > div').length`, 19)
    await page.click(`a.button[href="/${locale}/result"]`)
    await becomes(page, VERDICTS, expected[locale].chemist)
    expect(await page.run(HEADLINE)).toEqual([expected[locale].headline])
    expect(await page.complaints()).toEqual([])
  },
})

const openLink = (page: Page, site: string, locale: Locale): Promise<void> => page.goto(`${site}/${locale}/result#${linkOf(doctor, ON)}`)

/** Answers tried beside a result, what turns with them, and the answers kept. */
const whatIf = (locale: Locale): Journey => ({
  name: `other answers tried, in ${locale}`,
  async go(browser, site) {
    const words = expected[locale]
    const page = await browser.open()
    await openLink(page, site, locale)
    await becomes(page, VERDICTS, words.doctor)
    await page.click(button(words.press.take))
    await becomes(page, `location.hash`, '')
    await becomes(page, VERDICTS, words.doctor)
    await page.click('#what-if button[aria-expanded]')
    await page.select('#try-unitArea', 'yangpu-base')
    await becomes(page, textsOf('.turns > li .turn-standing .status'), words.turned)
    await becomes(page, textsOf('.effect-summary'), [words.turns])
    await page.click(button(words.press.keep))
    await becomes(page, VERDICTS, words.doctorInYangpu)
    expect(await page.complaints()).toEqual([])
  },
})

/** A link copied from a result, opened in a browser that knows nothing of it. */
const link = (locale: Locale): Journey => ({
  name: `a link opened elsewhere, in ${locale}`,
  async go(browser, site) {
    const words = expected[locale]
    const here = await browser.open()
    await openLink(here, site, locale)
    await becomes(here, VERDICTS, words.doctor)
    await here.run(UNFOLD)
    await here.click(button(words.press.copy))
    const field = `document.querySelector('.link-copied input')?.value ?? ''`
    await becomes(here, `(${field}).startsWith(location.origin + location.pathname + '#')`, true)
    const address = await here.run<string>(field)
    expect(await here.complaints()).toEqual([])

    const there = await browser.open()
    await there.goto(address)
    await becomes(there, VERDICTS, words.doctor)
    expect(await there.run(`document.body.innerText.includes(${JSON.stringify(words.untouched)})`)).toBe(true)
    expect(await there.run('[sessionStorage.length, localStorage.length, document.cookie]')).toEqual([0, 0, ''])
    expect(await there.complaints()).toEqual([])
  },
})

/** A list from its file: counted, filtered, a person of it opened; and rows that are pasted. */
const list = (locale: Locale): Journey => ({
  name: `a list of 200 people, in ${locale}`,
  async go(browser, site) {
    const words = expected[locale]
    const folder = path.resolve('tests/.results')
    mkdirSync(folder, { recursive: true })
    const file = path.join(folder, 'two-hundred.csv')
    writeFileSync(file, listOf(50))
    const page = await browser.open()
    await page.goto(`${site}/${locale}/people`)
    await page.give('input[type=file]', file)
    await becomes(page, HEADLINE, [words.list])
    await becomes(page, textsOf('.chip'), words.chips)
    await page.click('.chips .chip:nth-child(2)')
    await becomes(page, textsOf('.people-shown'), [words.shown])
    await becomes(page, `(${NAMES}).slice(0, 3)`, ['Chemist 1', 'Chemist 2', 'Chemist 3'])
    await page.click('.people-rows [aria-rowindex="3"] [role=rowheader] a')
    await becomes(page, textsOf('.people-who'), ['Chemist 2'])
    await becomes(page, VERDICTS, words.chemist)
    await page.click('.people-steps a.back')
    await becomes(page, textsOf('.people-shown'), [words.shown])

    await page.goto(`${site}/${locale}/people`)
    await page.fill('textarea', listOf(1))
    await page.click(button(words.press.read))
    await becomes(page, HEADLINE, [words.pasted])
    await becomes(page, NAMES, ['Chemist 1', 'Visitor 1', 'Worker 1', 'Blank 1'])
    expect(await page.complaints()).toEqual([])
  },
})

/** What goes wrong in a page is noticed: a fault of a script, and a breach of the page's policy. */
const noticing: Journey = {
  name: 'a fault and a breach of the policy are noticed',
  async go(browser, site) {
    const page = await browser.open()
    await page.goto(`${site}/en/trust`)
    expect(await page.complaints()).toEqual([])
    await page.run(`void setTimeout(() => { throw new Error('planted fault') })`)
    await page.run(`void fetch('http://127.0.0.1:9/planted').catch(() => undefined)`)
    for (const planted of [/planted fault/, /policy: connect-src http:\/\/127\.0\.0\.1:9/])
      await expect.poll(async () => (await page.complaints()).filter(one => planted.test(one)).length, { timeout: PATIENCE }).toBe(1)
  },
}

/** The one that is made in every run of the tests. */
export const shortest = questionnaire('en')

export const journeys: readonly Journey[] = [
  noticing,
  ...locales.flatMap(locale => [questionnaire(locale), whatIf(locale), link(locale), list(locale)]),
]
