import { expect, test as base, type BrowserContext, type Page } from 'playwright/test'
import type { Answers } from '@/lib/wizard/session-state'
import { factsOf, nobodySpecial } from '../cases/persons'
import { complaintsOf } from './complaints'
import { bothWays, tagsWhere } from './screens'
import { keeping } from './session-storage'
import { translate } from './translator'
import { answerPage, proceed, ready } from './walk'

/** Two pages on which the same is done: one as it is, one that the browser translates. */
interface Two {
  readonly plain: Page
  readonly translated: Page
  /** Opens an address in both; from then on the second is translated. */
  open(address: string): Promise<void>
  /** Does the same on both, then reads the same on both. */
  both(what: string, act: (page: Page) => Promise<unknown>): Promise<void>
}

const on = '2026-11-23'
const textOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))

const test = base.extend<{ two: Two }>({
  two: async ({ context, baseURL }: { context: BrowserContext; baseURL: string | undefined }, use) => {
    const [plain, translated] = [await context.newPage(), await context.newPage()]
    const complaints = [plain, translated].map(page => complaintsOf(page, baseURL ?? ''))
    const same = async (what: string) => {
      let texts: readonly string[] = []
      await expect
        .poll(async () => {
          texts = await Promise.all([textOf(plain), textOf(translated)])
          return texts[0] === texts[1]
        }, what)
        .toBe(true)
        .catch(() => expect(texts[1], what).toBe(texts[0]))
      expect(await translated.locator('font font').count(), 'words translated').toBeGreaterThan(5)
    }
    await use({
      plain,
      translated,
      open: async address => {
        for (const page of [plain, translated]) {
          await page.goto('about:blank')
          await page.goto(address)
          await ready(page)
          await expect(page.locator('.not-loaded')).toHaveCount(0)
        }
        await translate(translated)
        await same(address)
      },
      both: async (what, act) => {
        for (const page of [plain, translated]) {
          await page.bringToFront()
          await act(page)
        }
        await same(what)
      },
    })
    expect(complaints).toEqual([[], []])
  },
})

const worker: Answers = {
  ...nobodySpecial,
  chineseDescent: true,
  degree: 'doctor',
  status: 'work-permit',
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'other-shanghai',
  areaWorkSince: '2023-03-02',
}
const keepBoth = async ({ plain, translated }: Two, answers: Answers) => {
  for (const page of [plain, translated]) await keeping(page, { on, answers })
}

for (const locale of bothWays) {
  test(`other answers under a translator: changed, dropped, side by side, kept (${locale}) ${tagsWhere(locale, 'zh')}`, async ({ two }) => {
    test.setTimeout(240_000)
    await keepBoth(two, worker)
    await two.open(`/${locale}/result`)
    await two.both('opened', async page => {
      await page.locator('#what-if button[aria-expanded]').first().click()
      await expect(page.locator('#try-nationality')).toBeAttached()
    })
    for (const [fact, value] of [
      ['degree', 'master'],
      ['degree', 'bachelor'],
      ['degree', 'doctor'],
      ['unitArea', 'yangpu-base'],
      ['chineseDescent', 'no'],
      ['nationality', 'mainland-chinese'],
      ['nationality', 'foreign'],
    ] as const) {
      await two.both(`${fact}: ${value}`, async page => {
        if (!(await page.locator(`#try-${fact}`).isVisible())) await page.locator('#what-if details > summary').first().click()
        await page.locator(`#try-${fact}`).selectOption(value)
      })
    }
    await two.both('side by side', page => page.locator('#effect button[aria-expanded]').click())
    await two.both('named', page => page.locator('.sides-names input').last().fill('Yangpu'))
    await two.both('changed beside', page => page.locator('#try-unitArea').selectOption('zhangjiang'))
    await two.both('one dropped', page => page.locator('.tried button').first().click())
    await two.both('a day', async page => {
      await page.locator('#ahead > summary').click()
      await page.locator('.timeline-tick input').first().check()
      await page.locator('.for-calendar .button').click()
      await expect(page.locator('.for-calendar [role=status]')).toHaveText(/\S/)
    })
    await two.both('kept', page => page.locator('.effect .actions .button').click())
    await two.both('unfolded', async page => {
      for (const fold of await page.locator('main details').all()) await fold.evaluate((one: HTMLDetailsElement) => (one.open = true))
    })
    await two.both('another day', async page => {
      for (const part of ['date', 'month', 'year']) await page.locator(`#other-day-${part}`).fill(part === 'year' ? '2017' : '9')
      await page.locator('#days form button[type=submit]').click()
    })
    await two.both('no day', async page => {
      await page.locator('#other-day-month').fill('13')
      await page.locator('#days form button[type=submit]').click()
    })
    await two.both('today', page => page.locator('#days .button-link').click())
    await two.both('papers', async page => {
      const boxes = page.locator('#plan input[type=checkbox]')
      if ((await boxes.count()) > 0) await boxes.first().check()
    })
  })

  test(`the questions under a translator: faults, answers, review, changed, erased (${locale}) ${tagsWhere(locale, 'en')}`, async ({
    two,
  }) => {
    test.setTimeout(240_000)
    for (const page of [two.plain, two.translated]) await keeping(page, { on })
    await two.open(`/${locale}/check`)
    await two.both('begun', async page => {
      await page.locator('input[name=aims][value=everything]').check()
      await proceed(page)
    })
    for (let step = 0; step < 12 && !two.plain.url().endsWith('#answers'); step++) {
      await two.both(`step ${step}, refused`, async page => {
        await page.locator('form button[type=submit]').click()
        await expect(page.locator('.error-summary')).toBeFocused()
      })
      await two.both(`step ${step}, answered`, page => answerPage(page, factsOf('C2')))
      await two.both(`step ${step}, done`, proceed)
    }
    expect(two.translated.url()).toMatch(/#answers$/)
    await two.both('to be changed', page => page.locator('.answer a').nth(1).click())
    await two.both('changed', async page => {
      await expect(page.locator('fieldset.question').first()).toBeVisible()
      await page.locator('fieldset.question input').last().check()
      await proceed(page)
    })
    await two.both('erased', async page => {
      await page.locator('main > * [role=status] .button-link').last().click()
      await page.locator('main > * [role=status] .button').first().click()
    })
  })

  test(`a list under a translator: put right, filtered, sorted, searched, a person, chosen (${locale}) ${tagsWhere(locale, 'zh')}`, async ({
    two,
  }) => {
    test.setTimeout(240_000)
    await two.open(`/${locale}/people`)
    await two.both('refused', page => page.locator('form button[type=submit]').click())
    const rows = [
      'Name,nationality,Studied up to,leastMonthsInChina',
      'Ann,foreign,doctor,14',
      'Bo,mainland-chinese,master,15',
      'Cy,foreign,master,10',
      '企业 Di,foreign,bachelor,3',
    ]
    await two.both('a column asked for', async page => {
      await page.locator('textarea').fill(rows.join('\n'))
      await page.locator('form button[type=submit]').click()
      await expect(page.locator('select:visible')).toHaveCount(1)
    })
    await two.both('read', async page => {
      await page.locator('select:visible').selectOption('degree')
      await page.locator('#heads form button[type=submit]').click()
      await expect(page.locator('.people-rows [data-kind]').first()).toBeAttached()
      await expect(page.locator('.mend-cell')).toHaveCount(2)
    })
    await two.both('put right, wrongly', async page => {
      await page.locator('.mend-cell input').first().fill('13')
      await page.locator('.mend-cell button').first().click()
      await expect(page.locator('.mend-cell .fault').first()).toContainText('13')
    })
    await two.both('put right', async page => {
      await page.locator('.mend-cell input').first().fill('12')
      await page.locator('.mend-cell button').first().click()
      await expect(page.locator('.mend-cell')).toHaveCount(1)
    })
    await two.both('left blank', async page => {
      await page.locator('.mend-cell .button-link').click()
      await expect(page.locator('.mend-cell')).toHaveCount(0)
    })
    for (const chip of [1, 0]) await two.both(`filter ${chip}`, page => page.locator('.chip').nth(chip).click())
    for (const column of [0, 0, 0, 3, 4]) await two.both(`sorted by ${column}`, page => page.locator('.people-sort').nth(column).click())
    await two.both('searched', page => page.locator('input[type=search]').fill('a'))
    await two.both('nobody', page => page.locator('input[type=search]').fill('nobody'))
    await two.both('everybody', page => page.locator('input[type=search]').fill(''))
    await two.both('chosen', page => page.locator('.people-head input[type=checkbox]').check())
    await two.both('a person', async page => {
      await page.locator('.people-rows a').first().click()
      await expect(page.locator('.people-who')).toBeVisible()
    })
    await two.both('another answer', async page => {
      await page.locator('#what-if button[aria-expanded]').first().click()
      await page.locator('#try-nationality').selectOption('mainland-chinese')
    })
    await two.both('kept', page => page.locator('.effect .actions .button').click())
    await two.both('the next', async page => {
      await page.locator('.people-steps a').last().click()
      await expect(page.locator('#try-nationality')).toHaveCount(0)
    })
    await two.both('back', async page => {
      await page.locator('.people-steps a').first().click()
      await expect(page.locator('.people-rows a').first()).toBeVisible()
    })
    await two.both('papers', async page => {
      await page.evaluate(() => Object.assign(window, { print: () => undefined }))
      await page.locator('.page-head .button').first().click()
      await expect(page.locator('.pack-one')).not.toHaveCount(0)
      await expect(page.locator('progress')).toHaveCount(0)
    })
  })

  test(`the law of a day, the rules and a rule under a translator (${locale}) ${tagsWhere(locale, 'en')}`, async ({ two }) => {
    await keepBoth(two, worker)
    await two.open(`/${locale}/law`)
    for (const [year, month] of [
      ['2017', '3'],
      ['2020', '13'],
      ['2020', '1'],
      ['2010', '1'],
      ['2024', '2'],
    ] as const) {
      await two.both(`${month}/${year}`, async page => {
        for (const [part, value] of [
          ['date', '1'],
          ['month', month],
          ['year', year],
        ] as const)
          await page.locator(`#law-day-${part}`).fill(value)
        await page.locator('#day form button').click()
        if (month !== '13') await expect(page.locator('.chosen-day h3')).toContainText(year)
        await expect(page.locator('table.for-you')).toHaveCount(1)
      })
    }
    for (const address of [`/${locale}/rules`, `/${locale}/rules/talent-visa`]) {
      await two.open(address)
      await two.both('unfolded', async page => {
        for (const fold of await page.locator('main details').all()) await fold.evaluate((one: HTMLDetailsElement) => (one.open = true))
      })
    }
  })
}

test('the gate barks: a text that React changes in place is stale, one that it removes is an error @desk', async ({ page }) => {
  // The page runs before: what it did not draw itself it would take for a fault of its own, and draw all anew.
  await page.goto('/en/rules', { waitUntil: 'networkidle' })
  const seen = await page.evaluate(() => {
    const text = document.createTextNode('before')
    document.querySelector('main')?.append(text)
    return [text.parentElement?.tagName]
  })
  expect(seen).toEqual(['MAIN'])
  await translate(page)
  expect(await page.locator('main > font > font').last().innerText()).toBe('before')
})
