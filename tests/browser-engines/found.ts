import { existsSync } from 'node:fs'
import path from 'node:path'
import { findBrowser } from '../browser/found'
import type { Browser } from './page'

/** Whether only the shortest form is wanted, as a part of all tests: one journey, in the engines they do not use otherwise. */
export const SHORT = process.env.ENGINES === 'short'

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const
export type EngineName = (typeof engineNames)[number]

/** An engine of this machine, or a sentence that says why it cannot be run. */
export type Engine = { readonly name: EngineName } & (
  { readonly found: true; readonly launch: () => Promise<Browser> } | { readonly found: false; readonly why: string }
)

/** Where a program lies, by the names it may have, in the folders of a search path. */
export function programOf(names: readonly string[], searchPath: string): string | undefined {
  const files = names.flatMap(name =>
    searchPath
      .split(path.delimiter)
      .filter(Boolean)
      .map(folder => path.join(folder, name)),
  )
  return files.find(existsSync)
}

async function findChromium(): Promise<Engine> {
  const executablePath = await findBrowser()
  if (executablePath === undefined)
    return { name: 'Chromium', found: false, why: 'Chromium was not run: there is none in its usual places, and CHROMIUM_PATH names none.' }
  return { name: 'Chromium', found: true, launch: async () => (await import('./puppeteer')).launchChromium(executablePath) }
}

function findFirefox(searchPath: string): Engine {
  const program = programOf(['firefox-esr', 'firefox'], searchPath)
  if (program === undefined)
    return { name: 'Firefox', found: false, why: 'Firefox was not run: neither firefox-esr nor firefox is on the PATH.' }
  return { name: 'Firefox', found: true, launch: async () => (await import('./puppeteer')).launchFirefox(program) }
}

function findWebKit(searchPath: string, display: string | undefined): Engine {
  const driver = programOf(['WebKitWebDriver'], searchPath)
  const screen = programOf(['Xvfb'], searchPath)
  if (driver === undefined) return { name: 'WebKit', found: false, why: 'WebKit was not run: WebKitWebDriver is not on the PATH.' }
  if (screen === undefined && display === undefined)
    return { name: 'WebKit', found: false, why: 'WebKit was not run: it needs a display, and there is neither one nor Xvfb on the PATH.' }
  return { name: 'WebKit', found: true, launch: async () => (await import('./webkit')).launchWebKit(driver, screen) }
}

/** Every engine the journeys can be run in, found on this machine or not. Nothing is installed. */
export async function findEngines(searchPath = process.env.PATH ?? '', display = process.env.DISPLAY): Promise<readonly Engine[]> {
  return [await findChromium(), findFirefox(searchPath), findWebKit(searchPath, display)]
}
