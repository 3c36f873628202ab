import { readFileSync } from 'node:fs'
import { expect, test, type Page } from 'playwright/test'
import { barriersOf } from './access'
import { complaintsOf } from './complaints'
import { bothWays, tagsWhere } from './screens'

interface Words {
  readonly device: {
    readonly found: Record<'newer' | 'unreadable' | 'closed', string>
    readonly erasing: Record<'waiting' | 'done' | 'failed', string>
  }
}
const words = (locale: string) => JSON.parse(readFileSync(`messages/${locale}/lists.json`, 'utf8')) as Words
const { device } = words('en')

/** What some version of the page, or something else, left in this browser's store. */
interface Left {
  readonly version: number
  readonly stores: readonly string[]
  /** Under `list`, as JSON; a value `blob:…` becomes a file of that text. */
  readonly record?: unknown
}

/** Puts it there as it would have come there, with the browser's own functions. */
const leave = (page: Page, left: Left): Promise<void> =>
  page.evaluate(
    ({ version, stores, record }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('talent-permit-check', version)
        opening.onupgradeneeded = () => stores.forEach(store => opening.result.createObjectStore(store))
        opening.onerror = () => reject(opening.error ?? new Error('not opened'))
        opening.onsuccess = () => {
          const opened = opening.result
          const done = () => {
            opened.close()
            resolve()
          }
          if (record === undefined) return done()
          const revived = JSON.parse(JSON.stringify(record), (_, value: unknown) =>
            typeof value === 'string' && value.startsWith('blob:') ? new Blob([value.slice(5)]) : value,
          ) as unknown
          const writing = opened.transaction('lists', 'readwrite')
          writing.objectStore('lists').put(revived, 'list')
          writing.oncomplete = done
        }
      }),
    left,
  )
const stores = (page: Page): Promise<number> => page.evaluate(async () => (await indexedDB.databases()).length)
const bringPasted = async (page: Page) => {
  await page.locator('textarea').fill('id,degree\nAnn,master')
  await page.locator('form button[type=submit]').click()
  await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('Ann')
}
const keep = async (page: Page) => {
  await page.locator('.save summary').click()
  await page.locator('.save .button-link').nth(3).click()
}

const odd: readonly (readonly [what: string, left: Left, said: keyof Words['device']['found']])[] = [
  ['a number', { version: 1, stores: ['lists'], record: 5 }, 'unreadable'],
  ['an empty record', { version: 1, stores: ['lists'], record: {} }, 'unreadable'],
  ['a day that is none', { version: 1, stores: ['lists'], record: { day: 'nonsense' } }, 'unreadable'],
  [
    'a list with a day that is none',
    { version: 1, stores: ['lists'], record: { file: 'blob:{"cases":[]}', name: 'x', people: 3, day: '9999-99-99' } },
    'unreadable',
  ],
  ['another store', { version: 1, stores: ['people'] }, 'unreadable'],
  [
    'a newer database with a list as it is today',
    { version: 7, stores: ['lists'], record: { file: 'blob:{"cases":[]}', name: 'x', people: 3, day: '2026-11-23' } },
    'newer',
  ],
  ['a newer database of another kind', { version: 7, stores: ['people', 'days'] }, 'newer'],
]

for (const [what, left, said] of odd) {
  test(`${what} in this browser's store is named, and erased by a button @desk`, async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL ?? '')
    await page.goto('/en/rules')
    await leave(page, left)
    await page.goto('/en/people')
    const notice = page.locator('#bring .notice')
    await expect(notice).toContainText(device.found[said])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check a whole list of people')
    // The page works beside it, and nothing of what is kept is lost by that.
    await bringPasted(page)
    if (said === 'newer') {
      await keep(page)
      await expect(page.locator('.save > [role=status]')).toContainText('newer version')
    }
    await page.getByRole('button', { name: 'Bring another list' }).click()
    expect(await stores(page)).toBe(1)
    expect(await barriersOf(page)).toEqual([])
    await notice.getByRole('button', { name: 'Erase' }).click()
    await expect(page.locator('#bring [role=status]').filter({ hasText: device.erasing.done })).toHaveCount(1)
    await expect(notice).toHaveCount(0)
    expect(await stores(page)).toBe(0)
    await bringPasted(page)
    await keep(page)
    await expect(page.locator('.save > [role=status]')).toContainText('The list is kept')
    expect(complaints).toEqual([])
  })
}

test('while another window holds the list, erasing waits and says so; a list erased there meanwhile is told @desk', async ({
  page,
  context,
}) => {
  await page.goto('/en/people')
  await bringPasted(page)
  await keep(page)
  await expect(page.locator('.save > [role=status]')).toContainText('The list is kept')
  const other = await context.newPage()
  await other.goto('/en/people')
  await page.goto('/en/people')
  await other.evaluate(
    () =>
      new Promise<void>(resolve => {
        const opening = indexedDB.open('talent-permit-check')
        opening.onsuccess = () => resolve(void Object.assign(window, { held: opening.result }))
      }),
  )
  await page.locator('#bring .notice').getByRole('button', { name: 'Erase' }).click()
  await expect(page.locator('#bring .notice [role=status]')).toHaveText(device.erasing.waiting)
  await other.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close())
  await expect(page.locator('#bring [role=status]').filter({ hasText: device.erasing.done })).toHaveCount(1)
  await other.getByRole('button', { name: 'Open this list' }).click()
  await expect(other.getByRole('alert').filter({ hasText: 'No list is kept on this device any more.' })).toBeFocused()
})

test('a browser that lets nobody look is told apart from one that keeps nothing; what cannot be erased is told too @desk', async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page, baseURL ?? '')
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.assign(IDBFactory.prototype, {
      databases: () => Promise.reject(new DOMException('refused', 'SecurityError')),
      open: refuse,
      deleteDatabase: refuse,
    })
  })
  await page.goto('/en/people')
  const notice = page.locator('#bring .notice')
  await expect(notice).toContainText(device.found.closed)
  await notice.getByRole('button', { name: 'Erase' }).click()
  await expect(notice.locator('[role=status]')).toHaveText(device.erasing.failed)
  expect(complaints).toEqual([])
})

test('a browser that cannot list its stores finds the kept list all the same, and makes no store by looking @desk', async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page, baseURL ?? '')
  await page.addInitScript(() => Object.assign(IDBFactory.prototype, { seen: IDBFactory.prototype.databases, databases: undefined }))
  const seen = () => page.evaluate(async () => (await (indexedDB as IDBFactory & { seen: IDBFactory['databases'] }).seen()).length)
  await page.goto('/en/people')
  await expect(page.locator('#bring [role=status]').first()).toBeAttached()
  await bringPasted(page)
  expect(await seen()).toBe(0)
  await keep(page)
  await expect(page.locator('.save > [role=status]')).toContainText('The list is kept')
  await page.reload()
  await expect(page.locator('#bring .notice')).toContainText('One person')
  expect(complaints).toEqual([])
})

for (const locale of bothWays) {
  test(`a case file that says odd things of when it was saved is opened, in ${locale} ${tagsWhere(locale, 'en')}`, async ({
    page,
    baseURL,
  }) => {
    const complaints = complaintsOf(page, baseURL ?? '')
    const { since } = JSON.parse(readFileSync(`messages/${locale}/lists.json`, 'utf8')) as { since: { unreadable: string } }
    for (const about of [
      { lawReadOn: 'x', checkedOn: '2026-11-23' },
      { lawReadOn: '2026-11-23', checkedOn: '9999-99-99' },
    ]) {
      await page.goto(`/${locale}/people`)
      const text = JSON.stringify({
        about: { format: 'talent-permit-check', version: 1, ...about },
        cases: [{ id: 'a', facts: { degree: 'doctor' } }],
      })
      await page.locator('input[type=file]').setInputFiles({ name: 'a.case.json', mimeType: 'application/json', buffer: Buffer.from(text) })
      await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('a')
      await expect(page.locator('.notice').filter({ hasText: since.unreadable })).toHaveCount(1)
    }
    expect(complaints).toEqual([])
  })
}

test('what the worker cannot do is told on the page, and the list stays @desk', async ({ page, baseURL }) => {
  const complaints = complaintsOf(page, baseURL ?? '')
  await page.goto('/en/people')
  await bringPasted(page)
  // As where memory has run out: what is shown can no longer be gone through.
  await page.workers()[0]?.evaluate(() => {
    const refuse = () => {
      throw new RangeError('no room')
    }
    Object.assign(Uint32Array.prototype, { filter: refuse, subarray: refuse })
  })
  const alert = page.getByRole('alert').filter({ hasText: 'This could not be done' })
  await page.locator('.people-rows input[type=checkbox]').click()
  await expect(alert).toBeFocused()
  await expect(alert).toContainText('Your list is still here')
  await expect(page.locator('.people-rows [role=rowheader]')).toHaveText('Ann')
  await page.locator('.save summary').click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'The whole list as a case file' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('"Ann"')
  expect(complaints).toEqual([])
})
