import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { engineNames, findEngines, SHORT } from './found'
import { journeys, shortest } from './journeys'
import type { Browser } from './page'

// A run that is cut off takes its browsers along at once.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))

const engines = await findEngines()

test('every engine is found on this machine, or it is told why it cannot be run', () => {
  expect(engines.map(({ name }) => name)).toEqual(engineNames)
  for (const engine of engines) if (!engine.found) expect(engine.why).toContain(`${engine.name} was not run: `)
})

for (const engine of engines) {
  // In the short form Chromium has been on longer journeys already.
  if (!engine.found || (SHORT && engine.name === 'Chromium')) continue
  describe(engine.name, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await engine.launch()
    })
    afterAll(() => browser.close())

    for (const { name, go } of SHORT ? [shortest] : journeys) test(name, () => go(browser, inject('site')))
  })
}
