import puppeteer, { type Browser as PuppeteerBrowser, type LaunchOptions, type Page as PuppeteerPage } from 'puppeteer-core'
import { PATIENCE, type Browser, type Page } from './page'

const selectorOf = (element: string): string => (element.startsWith('/') ? `::-p-xpath(${element})` : element)

/** Breaches of the page's policy are no faults of a script: they are written where faults are read. */
const tellBreaches = `addEventListener('securitypolicyviolation', event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI), true)`

async function pageOf(page: PuppeteerPage): Promise<Page> {
  const complaints: string[] = []
  page.on('pageerror', fault => complaints.push(String(fault)))
  page.on('console', said => {
    if (said.type() === 'error') complaints.push(said.text())
  })
  page.setDefaultTimeout(PATIENCE)
  await page.evaluateOnNewDocument(tellBreaches)
  const held = async (element: string) => {
    const handle = await page.waitForSelector(selectorOf(element))
    if (handle === null) throw new Error(`${element} is not in the page`)
    return handle
  }
  return {
    async goto(url) {
      await page.goto('about:blank')
      await page.goto(url)
    },
    run: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    click: element => page.locator(selectorOf(element)).click(),
    fill: (element, text) => page.locator(selectorOf(element)).fill(text),
    async select(element, value) {
      await (await held(element)).select(value)
    },
    async give(element, file) {
      const input = (await held(element)) as unknown as { uploadFile(...files: string[]): Promise<void> }
      await input.uploadFile(file)
    },
    complaints: () => Promise.resolve(complaints),
  }
}

function browserOf(browser: PuppeteerBrowser): Browser {
  let close = (): Promise<void> => Promise.resolve()
  return {
    async open() {
      await close()
      const context = await browser.createBrowserContext()
      close = () => context.close()
      return pageOf(await context.newPage())
    },
    close: () => browser.close(),
  }
}

const launch = async (options: LaunchOptions): Promise<Browser> => browserOf(await puppeteer.launch({ timeout: 60_000, ...options }))

/** Starts Chromium; it ends with this process, whose pipe it listens at. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  launch({
    executablePath,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  })

/** Starts Firefox, which is spoken to over WebDriver BiDi; it ends with this process. */
export const launchFirefox = (program: string): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath: process.execPath,
    ignoreDefaultArgs: true,
    args: ['tests/servers/command-with-parent.mjs', program, '--headless'],
  })
