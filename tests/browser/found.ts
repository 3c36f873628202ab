import { existsSync } from 'node:fs'

const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome']

/**
 * The browser of this machine, else the one that comes with the packages for Linux on x64. Elsewhere undefined:
 * there `npx playwright install chromium` brings playwright's own.
 */
export async function findBrowser(): Promise<string | undefined> {
  const found = known.find(path => path !== undefined && existsSync(path))
  if (found !== undefined) return found
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
