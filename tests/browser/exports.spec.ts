import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'playwright/test'

test('the exports stand at their addresses, byte for byte as the command writes them, and no others do @desk', async ({ request }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'permit-exports-'))
  try {
    spawnSync(process.execPath, ['lib/build/run.mjs', 'lib/cli/export.ts', folder])
    const names = readdirSync(folder)
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      const answer = await request.get(`/exports/${name}`)
      expect(answer.status(), name).toBe(200)
      const kind = name.endsWith('.dmn')
        ? 'application/xml; charset=utf-8'
        : name.endsWith('.schema.json')
          ? 'application/schema+json'
          : name.endsWith('.sql')
            ? 'application/sql; charset=utf-8'
            : 'application/json'
      expect(answer.headers()['content-type'], name).toBe(kind)
      expect((await answer.body()).equals(readFileSync(path.join(folder, name))), name).toBe(true)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  expect((await request.get('/exports/rules.xml', { headers: { 'accept-language': 'en' } })).status()).toBe(404)
})
