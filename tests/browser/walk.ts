import { expect, type Locator, type Page } from 'playwright/test'
import type { Answer } from '../../lib/engine/partition'

/** A person's answers; what is not in it is answered "I don't know". */
export type Told = Readonly<Record<string, Answer | null | undefined>>

/** The questions on the page, each with the fact it asks. */
async function questionsOn(page: Page): Promise<readonly { fact: string; question: Locator }[]> {
  const names = await page
    .locator('fieldset.question:not(.worksheet)')
    .evaluateAll(groups => groups.map(group => group.querySelector('input')?.name.split('.')[0] ?? ''))
  return names.map(fact => ({ fact, question: page.locator('fieldset.question').filter({ has: page.locator(`input[name^="${fact}."]`) }) }))
}

/** Answers one question as a person would: a click on the words, or digits in the fields. */
export async function answer(page: Page, fact: string, told: Told): Promise<void> {
  const value = told[fact] ?? 'unknown'
  const tick = (name: string, of: string) => page.locator(`input[name="${fact}.${name}"]${of}`).check()
  if (value === 'unknown' || value === 'never') {
    const box = page.locator(`input[name="${fact}.${value}"]`)
    return (await box.count()) > 0 ? box.check() : tick('choice', `[value="${value}"]`)
  }
  if (typeof value === 'boolean') return tick('choice', value ? '[value=yes]' : '[value=no]')
  if (typeof value === 'number') return page.locator(`input[name="${fact}.number"]`).fill(String(value))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return tick('choice', `[value="${value}"]`)
  const [year = '', month = '', date = ''] = value.split('-')
  await page.locator(`input[name="${fact}.year"]`).fill(year)
  await page.locator(`input[name="${fact}.month"]`).fill(String(Number(month)))
  await page.locator(`input[name="${fact}.date"]`).fill(String(Number(date)))
}

/** Answers every question of the page, also those that appear on the way; gives the facts asked. */
export async function answerPage(page: Page, told: Told): Promise<readonly string[]> {
  const asked: string[] = []
  for (;;) {
    const next = (await questionsOn(page)).find(({ fact }) => !asked.includes(fact))
    if (next === undefined) return asked
    asked.push(next.fact)
    // An answer can make the question after it disappear, never the one just answered.
    await answer(page, next.fact, told)
    await expect(next.question).toBeVisible()
  }
}

/** From the first page to "Check your answers"; gives the facts asked, in order. */
export async function walkToAnswers(page: Page, locale: string, told: Told, aims: readonly string[] = []): Promise<readonly string[]> {
  await page.goto(`/${locale}/check`)
  await ready(page)
  for (const aim of aims) await page.locator(`input[name=aims][value=${aim}]`).check()
  await proceed(page)
  const asked: string[] = []
  while (!page.url().endsWith('#answers')) {
    asked.push(...(await answerPage(page, told)).filter(fact => !asked.includes(fact)))
    await proceed(page)
    expect(asked.length, 'questions asked').toBeLessThan(40)
  }
  return asked
}

/** Presses Continue and waits until the address behind # is another. */
export async function proceed(page: Page): Promise<void> {
  const before = new URL(page.url()).hash
  await page.locator('form button[type=submit]').click()
  await page.waitForFunction(hash => location.hash !== hash, before)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Waits until the page runs: before, a press of Continue does nothing. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const form = document.querySelector('form')
    return form === null || Object.keys(form).some(key => key.startsWith('__reactProps'))
  })
}
