import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { check } from '../../lib/check/check'
import { persons } from '../cases/persons'
import { keeping } from './kept-in-tab'
import { walkToAnswers } from './walk'

const statusWords = (locale: string) =>
  (JSON.parse(readFileSync(`messages/${locale}/result.json`, 'utf8')) as { status: Record<string, string> }).status

/**
 * What the result may call a verdict. A "no" that time alone turns into yes must be told as "not yet"; one that other
 * answers would decide by then may be.
 */
const standings = (verdict: string, earliest: string | null): readonly string[] => {
  if (verdict !== 'no') return [verdict]
  return earliest === null ? ['no', 'later'] : ['later']
}

test.describe('people of the sources and at the borders of the rules', () => {
  for (const [index, person] of persons.entries()) {
    // Each of the four ways, by turns: on a desk or a phone, in English or in Chinese.
    const screen = index % 2 === 0 ? '@desk' : '@phone'
    const locale = index % 4 < 2 ? 'en' : 'zh'

    test(`${person.id} ${person.name} (${locale}) ${screen}`, async ({ page }) => {
      await keeping(page, { on: person.on })
      const asked = await walkToAnswers(page, locale, person.facts)
      test.info().annotations.push({ type: 'questions', description: String(asked.length) })
      await page.goto(`/${locale}/result`)
      const assessed = check({ facts: person.facts, on: person.on }, person.on)
      for (const { id, verdict, earliest } of assessed.rules) {
        const expected = person.expected[id as keyof typeof person.expected]
        if (expected !== undefined) expect({ id, verdict }).toEqual({ id, verdict: expected })
        const words = standings(verdict, earliest).map(standing => statusWords(locale)[standing])
        await expect(page.locator(`#rule-${id} .status`).first(), id).toHaveText(/\S/)
        expect(words, id).toContain((await page.locator(`#rule-${id} .status`).first().innerText()).trim())
      }
    })
  }
})
