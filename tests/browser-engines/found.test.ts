import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findEngines } from './found'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'engines-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What is said of Firefox and WebKit on a machine with these programs; an engine that is found is told by its name. */
async function said(programs: readonly string[], display?: string): Promise<readonly string[]> {
  for (const name of programs) {
    writeFileSync(path.join(folder, name), '')
    chmodSync(path.join(folder, name), 0o755)
  }
  const engines = await findEngines(`/nowhere${path.delimiter}${folder}`, display)
  return engines.filter(({ name }) => name !== 'Chromium').map(engine => (engine.found ? engine.name : engine.why))
}

test('a machine without other engines: each is missed in a sentence', async () => {
  expect(await said([])).toEqual([
    'Firefox was not run: neither firefox-esr nor firefox is on the PATH.',
    'WebKit was not run: WebKitWebDriver is not on the PATH.',
  ])
})

test('Firefox is found by either name, WebKit by its driver and a screen', async () => {
  expect(await said(['firefox'])).toEqual(['Firefox', 'WebKit was not run: WebKitWebDriver is not on the PATH.'])
  expect(await said(['firefox-esr', 'WebKitWebDriver'])).toEqual([
    'Firefox',
    'WebKit was not run: it needs a display, and there is neither one nor Xvfb on the PATH.',
  ])
  expect(await said(['WebKitWebDriver'], ':0')).toEqual(['Firefox', 'WebKit'])
  expect(await said(['WebKitWebDriver', 'Xvfb'])).toEqual(['Firefox', 'WebKit'])
})
