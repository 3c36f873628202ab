import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { completeStandalone, standaloneOf } from '../../lib/build/standalone.mjs'

/** What Next leaves behind, in small: in its folder for servers the pages are as they were before their policies. */
const files: Readonly<Record<string, string>> = {
  'server/app/en.html': '<p>',
  'server/app/en.meta': '{"headers":{"content-security-policy":"its own"}}',
  'server/app/sw.js.body': 'worker with the names of all files',
  'static/chunks/a.js': 'a()',
  'standalone/server.js': 'require("next/dist/server/lib/start-server")',
  'standalone/.next/server/app/en.html': '<p>',
  'standalone/.next/server/app/en.meta': '{}',
  'standalone/.next/server/app/sw.js.body': 'worker',
}
const dist = mkdtempSync(path.join(tmpdir(), 'permit-standalone-'))
for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true })
  writeFileSync(path.join(dist, file), text)
}
afterAll(() => rmSync(dist, { recursive: true }))
const inFolder = (file: string) => readFileSync(path.join(standaloneOf(dist), file), 'utf8')

test('the folder that a server needs has the policies, the worker, the files for browsers, and the server with our door', () => {
  vi.stubEnv('SITE_URL', undefined)
  const bytes = completeStandalone(dist)
  expect(inFolder('.next/server/app/en.meta')).toBe(files['server/app/en.meta'])
  expect(inFolder('.next/server/app/sw.js.body')).toBe(files['server/app/sw.js.body'])
  expect(inFolder('.next/static/chunks/a.js')).toBe('a()')
  const server = inFolder('server.js')
  expect(server).toMatch(/function createDoor\(/)
  expect(server).not.toMatch(/start-server|from "(?!node:)/)
  expect(server).not.toContain('process.env.SITE_URL')
  expect(bytes).toBeGreaterThan(server.length)
  vi.unstubAllEnvs()
})

test('it knows which address was written into the pages', () => {
  vi.stubEnv('SITE_URL', 'https://permits.example')
  completeStandalone(dist)
  expect(inFolder('server.js')).toContain('"https://permits.example"')
  vi.unstubAllEnvs()
})
