import { expect } from 'vitest'
import type { Answers } from '../cases/persons'
import { PATIENCE, type Page } from './page'

/** Waits until an expression of the page has this value. */
export const becomes = (page: Page, expression: string, value: unknown): Promise<void> =>
  expect.poll(() => page.run(expression), { timeout: PATIENCE, message: expression }).toEqual(value)

/** The step shown: its address, and its heading. */
const STEP = `location.hash + ' ' + document.querySelector('h1')?.textContent`
/** The facts asked on the page, in order. */
const ASKED = `[...new Set([...document.querySelectorAll('fieldset.question:not(.worksheet)')].map(group => group.querySelector('input')?.name.split('.')[0]))]`

/** Answers one question as a person would: a click on a choice, or digits in the fields. */
async function answer(page: Page, fact: string, value: Answers[keyof Answers]): Promise<void> {
  const input = (name: string, of = '') => `input[name="${fact}.${name}"]${of}`
  if (value === 'never') return page.click(input('never'))
  if (typeof value === 'boolean') return page.click(input('choice', `[value="${value ? 'yes' : 'no'}"]`))
  if (typeof value === 'number') return page.fill(input('number'), String(value))
  const day = /^(\d{4})-0?(\d+)-0?(\d+)$/.exec(value)
  if (day === null) return page.click(input('choice', `[value="${value}"]`))
  for (const [index, part] of ['year', 'month', 'date'].entries()) await page.fill(input(part), day[index + 1] ?? '')
}

/** Presses Continue, and waits until another step is shown. */
async function proceed(page: Page): Promise<void> {
  const before = await page.run<string>(STEP)
  await page.click('form button[type=submit]')
  await becomes(page, `document.querySelector('fieldset.question, dl.facts') !== null && ${STEP} !== ${JSON.stringify(before)}`, true)
}

/** From the first page of the questionnaire to "Check your answers"; gives the facts asked, in order. */
export async function answerAll(page: Page, url: string, answers: Answers): Promise<readonly string[]> {
  await page.goto(url)
  // Before the page runs, a press of Continue does nothing.
  await becomes(page, `Object.keys(document.querySelector('form') ?? {}).some(key => key.startsWith('__reactProps'))`, true)
  await proceed(page)
  const answered: string[] = []
  while ((await page.run('location.hash')) !== '#answers') {
    for (;;) {
      const fact = (await page.run<readonly string[]>(ASKED)).find(one => !answered.includes(one))
      if (fact === undefined) break
      answered.push(fact)
      await answer(page, fact, answers[fact as keyof Answers])
    }
    await proceed(page)
    expect(answered.length, 'questions asked').toBeLessThan(40)
  }
  return answered
}
