import { readFileSync } from 'node:fs'
import { expect, test, type Page } from 'playwright/test'
import { check } from '../../lib/check/check'
import type { Answer } from '../../lib/engine/partition'
import type { FactName } from '../../lib/policy/law'
import { progressOf } from '@/lib/wizard/progress'
import { rulesOf, type Answers } from '@/lib/wizard/session-state'
import { persons } from '../cases/persons'
import { isTriedWhole } from '../runs'
import { screenOf } from './screens'
import { keeping, keepNow } from './session-storage'
import { walkToAnswers, type Told } from './walk'

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

type Person = (typeof persons)[number]

/** The questions a person is asked who answers them as told, and the rest with "I don't know". */
function askedOf({ facts, on }: Person): readonly FactName[] {
  const told: Told = facts
  const answers: Partial<Record<FactName, Answer>> = {}
  for (;;) {
    const [next] = progressOf(rulesOf([]), answers, on).remaining
    if (next === undefined) return Object.keys(answers) as FactName[]
    answers[next] = told[next] ?? 'unknown'
  }
}

const asked = new Set<FactName>()
/** Those who are asked something that nobody before them is asked; the others walk ways that were walked already. */
const walkers = persons.filter(person => {
  const questions = askedOf(person)
  const isNew = questions.some(fact => !asked.has(fact))
  for (const fact of questions) asked.add(fact)
  return isNew
})

/** The page says of each rule what the engine says, and what is told of the person. */
async function seesVerdicts(page: Page, locale: string, { id: name, facts, on, expected }: Person): Promise<void> {
  await page.goto(`/${locale}/result`)
  for (const { id, verdict, earliest } of check({ facts, on }, on).rules) {
    const wanted = expected[id as keyof typeof expected]
    if (wanted !== undefined) expect({ name, id, verdict }).toEqual({ name, id, verdict: wanted })
    const words = standings(verdict, earliest).map(standing => statusWords(locale)[standing])
    const status = page.locator(`#rule-${id} .status`).first()
    await expect(status, `${name}: ${id}`).toHaveText(/\S/)
    expect(words, `${name}: ${id}`).toContain((await status.textContent())?.trim())
  }
}

test.describe('people of the sources and at the borders of the rules', () => {
  for (const [index, person] of walkers.entries()) {
    // Each of the four ways, by turns: on a desk or a phone, in English or in Chinese.
    const screen = index % 2 === 0 ? '@desk' : '@phone'
    const locale = index % 4 < 2 ? 'en' : 'zh'

    test(`${person.id} ${person.name} walks to the result (${locale}) ${screen}`, async ({ page }) => {
      await keeping(page, { on: person.on })
      const questions = await walkToAnswers(page, locale, person.facts)
      expect([...questions].sort()).toEqual([...askedOf(person)].sort())
      await seesVerdicts(page, locale, person)
    })
  }

  // One half in English on a desk, the other in Chinese on a phone; a share of them where not all is tried.
  for (const [half, locale] of (['en', 'zh'] as const).entries()) {
    test(`are told their verdicts (${locale}) ${screenOf[locale]}`, async ({ page }) => {
      test.setTimeout(240_000)
      await page.goto(`/${locale}/missing`)
      for (const person of persons.filter((_, index) => index % 2 === half && isTriedWhole((index - half) / 2))) {
        await keepNow(page, { on: person.on, answers: person.facts as Answers })
        await seesVerdicts(page, locale, person)
      }
    })
  }
})
