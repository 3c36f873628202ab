import { expect, type Page } from 'playwright/test'
import { check } from '../../lib/check/check'
import { factsOf } from '../cases/persons'
import { complaintsOf } from './complaints'
import { wiredTest } from './cut-off'
import { keeping, keptIn } from './session-storage'
import { ready, walkToAnswers } from './walk'

const test = wiredTest('allow')

/** Whether a page or a file is kept on the device. */
const isKept = (page: Page, file: string): Promise<boolean> =>
  page.evaluate(async file => (await caches.match(file, { ignoreSearch: true })) !== undefined, file)

/** Opens a page and waits until the site is kept on the device, which begins with the first press. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.keyboard.press('Shift')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null)
      await new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  })
}

test.describe('without a network, after one visit', () => {
  test('the whole way works: questions, result, rules, the other language, reloads, and what is missing @desk', async ({ page, wire }) => {
    test.setTimeout(120_000)
    const answers = factsOf('C2')
    await visit(page, '/en')
    expect(await isKept(page, '/zh/rules/intern')).toBe(false)
    await page.goto('/zh/result')
    for (const file of ['/zh', '/zh/result', '/zh/rules/intern', '/zh/missing']) await expect.poll(() => isKept(page, file)).toBe(true)
    await page.waitForLoadState('networkidle')
    await wire.cut()

    await walkToAnswers(page, 'en', answers)
    await page.reload()
    await page.getByRole('link', { name: 'See your result' }).first().click()
    const today = await page.locator('#rule-four-year-work-pr .status').first().innerText()
    expect(today.trim()).toBe('Sources disagree')
    expect(check({ facts: answers }, '2026-11-23').rules[2]?.verdict).toBe('disputed')
    await page.reload()
    await expect(page.locator('#rule-four-year-work-pr .status').first()).toHaveText('Sources disagree')
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page).toHaveURL(/\/zh\/result$/)
    await expect(page.locator('#rule-four-year-work-pr .status').first()).toHaveText(/\p{Script=Han}/u)

    for (const path of ['/en/rules', '/zh/rules/intern', '/en/rules/talent-visa/?from=paper']) {
      expect((await page.goto(path))?.status(), path).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    await page.goto('/en/people')
    await page.locator('textarea').fill('id,nationality\nAnn,foreign')
    await page.getByRole('button', { name: 'Check these rows' }).click()
    await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('Ann')
    expect((await page.goto('/zh/nowhere'))?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    for (const [from, to] of [
      ['/', /\/en$/],
      ['/check#you', /\/en\/check#you$/],
      ['/zh-CN/rules', /\/zh\/rules$/],
    ] as const) {
      expect((await page.goto(from))?.status(), from).toBe(200)
      await expect(page).toHaveURL(to)
    }
    expect(await page.context().cookies()).toEqual([])
  })

  test('the site can be installed, in each language, and asks for nothing but its own files @phone', async ({ page, wire }) => {
    const complaints = complaintsOf(page, wire.address)
    await visit(page, '/zh')
    const session = await page.context().newCDPSession(page)
    const { errors, data } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    expect(JSON.parse(data ?? '')).toMatchObject({ name: '人才证件自查', start_url: '/zh', lang: 'zh-Hans' })
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // What a test browser cannot have: a window that is not private.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
    expect(wire.asked.filter(line => !line.startsWith('GET '))).toEqual([])
    expect(wire.asked.filter(line => line.includes('?') && !/\?icon\.\w+\.svg$/.test(line))).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a newer build waits until the reader changes over; answers stay, and the old one is dropped @desk', async ({ page, wire }) => {
    await keeping(page, { answers: { degree: 'doctor' } })
    await visit(page, '/en/check')
    await ready(page)
    const beside = await page.context().newPage()
    await visit(beside, '/en/rules')
    const before = await page.evaluate(() => caches.keys())
    expect(before).toHaveLength(1)
    wire.rebuild()
    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())
    const changeOn = (one: Page) => one.getByRole('button', { name: 'Change over now' })
    await expect(changeOn(page)).toBeVisible()
    await expect(changeOn(beside)).toBeVisible()
    for (const one of [page, beside]) {
      await Promise.all([one.waitForEvent('load'), changeOn(one).click()])
      await expect(changeOn(one)).toBeHidden()
    }
    const after = await page.evaluate(() => caches.keys())
    expect(after).toEqual(['talent-permit-check another build'])
    expect(after).not.toEqual(before)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)).toBeNull()
    expect((await keptIn(page)).answers).toEqual({ degree: 'doctor' })
  })

  test('what another site on the same origin keeps is never touched @desk', async ({ page, wire }) => {
    await visit(page, '/en')
    const foreign = ['talent-permit-checker 1', 'another site', 'talent-permit-check']
    await page.evaluate(async names => {
      for (const name of names) await (await caches.open(name)).put('/kept', new Response(name))
    }, foreign)
    wire.rebuild()
    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Change over now' }).click()])
    await expect
      .poll(async () => (await page.evaluate(() => caches.keys())).sort())
      .toEqual([...foreign, 'talent-permit-check another build'].sort())
    expect(await page.evaluate(async name => (await (await caches.open(name)).match('/kept'))?.text(), 'another site')).toBe('another site')
  })

  test('what the browser has dropped is kept again while there is a network, and never from another build @desk', async ({
    page,
    wire,
  }) => {
    // The newer build is kept by a worker of its own, meanwhile.
    const kept = () =>
      page.evaluate(async () =>
        Promise.all(
          (await caches.keys())
            .filter(name => !name.endsWith('another build'))
            .map(async name => (await (await caches.open(name)).keys()).length),
        ),
      )
    await visit(page, '/en')
    const [whole = 0] = await kept()
    expect(whole).toBeGreaterThan(100)
    const drop = () => page.evaluate(async () => void (await Promise.all((await caches.keys()).map(name => caches.delete(name)))))
    await drop()
    await page.goto('/en/rules')
    await expect.poll(kept).toEqual([whole])
    await drop()
    wire.rebuild()
    await page.goto('/en/rules')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForTimeout(500)
    expect((await kept()).filter(count => count > 0 && count < whole)).toEqual([])
    await page.unrouteAll()
  })

  test('after that the site works without a network again @desk', async ({ page, wire }) => {
    await visit(page, '/en')
    await page.evaluate(async () => void (await Promise.all((await caches.keys()).map(name => caches.delete(name)))))
    await page.goto('/en/rules')
    for (const file of ['/en/rules/intern', '/en/check']) await expect.poll(() => isKept(page, file)).toBe(true)
    await page.waitForLoadState('networkidle')
    await wire.cut()
    expect((await page.goto('/en/check'))?.status()).toBe(200)
  })

  test('a page of a language that was never read says so, and files for programs are kept once they are asked for @desk', async ({
    page,
    wire,
  }) => {
    await visit(page, '/en')
    expect(await isKept(page, '/exports/rules.json')).toBe(false)
    await page.evaluate(async () => void (await fetch('/exports/rules.json')))
    await expect.poll(() => isKept(page, '/exports/rules.json')).toBe(true)
    await wire.cut()
    expect(await page.evaluate(async () => (await fetch('/exports/rules.json')).status)).toBe(200)
    expect((await page.goto('/zh/rules'))?.status()).toBe(404)
    await expect(page.getByRole('main')).toContainText('pages in a language you have not read on this device')
  })

  test('a newer build takes over what has not changed, and is changed to at the next page where nothing is half filled @desk', async ({
    page,
    wire,
  }) => {
    await visit(page, '/en/rules')
    const before = wire.asked.length
    wire.rebuild()
    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())
    await expect(page.getByRole('button', { name: 'Change over now' })).toBeVisible()
    expect(wire.asked.slice(before).filter(line => line !== 'GET /sw.js')).toEqual([])
    await page.goto('/en/trust')
    // The page is loaded once more, so that a question asked of it meanwhile has no answer.
    const builds = () => page.evaluate(() => caches.keys()).catch(() => undefined)
    await expect.poll(builds).toEqual(['talent-permit-check another build'])
    await expect(page.getByRole('button', { name: 'Change over now' })).toBeHidden()
  })
})
