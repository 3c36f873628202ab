import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'playwright/test'
import { findBrowser } from './browser/found'
import { writeFontConfig } from './browser/fonts'
import { leftOutOn } from './browser/screens'
import { freePort } from './servers/free-port'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = path.join(root, 'tests/.results')
// This file is read again in each worker: they are handed the port that the first reading chose.
const port = (process.env.TEST_PORT ??= String(await freePort()))
const executablePath = await findBrowser()

/** Everything that needs a browser, on a desk and on a phone, against the built site. */
export default defineConfig({
  testDir: './browser',
  testMatch: '**/*.spec.ts',
  outputDir: path.join(results, 'browser'),
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0, // a test that passes at the second try has failed
  workers: 3, // one more than cores: a test often waits for its page
  timeout: 60_000,
  expect: { timeout: 15_000 }, // for a busy machine; nothing that passes waits for it
  reporter: [['list'], ['json', { outputFile: path.join(results, 'browser.json') }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    // Each test begins as a first visit; what is kept on the device has tests of its own.
    serviceWorkers: 'block',
    // A colour that is still on its way to another has no contrast to be measured.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace takes as long again as the journey: `--trace retain-on-failure` asks for one.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      env: { ...process.env, FONTCONFIG_FILE: writeFontConfig(results) },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
  },
  projects: [
    // Long walks are told apart by a tag, so that each is made once and both screens are walked on.
    { name: 'desk', grepInvert: leftOutOn('@phone'), use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      grepInvert: leftOutOn('@desk'),
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: `node tests/servers/with-parent.mjs lib/build/start.mjs -p ${port} -H 127.0.0.1`,
    cwd: root,
    url: `http://127.0.0.1:${port}/en`,
    timeout: 180_000,
    reuseExistingServer: false,
  },
})
