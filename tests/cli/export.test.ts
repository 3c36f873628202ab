import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportNames, exportText } from '@/lib/exports/files'
import { allI18n } from '@/lib/i18n/i18n-for'

const folder = mkdtempSync(path.join(tmpdir(), 'permit-export-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/build/run.mjs', 'lib/cli/export.ts', ...args], { encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

test('writes every export into a new folder, and names what it wrote', async () => {
  const into = path.join(folder, 'new', 'place')
  expect(run(into)).toEqual({ status: 0, out: exportNames.map(name => `${path.join(into, name)}\n`).join(''), err: '' })
  expect(readdirSync(into).sort()).toEqual([...exportNames].sort())
  const languages = await allI18n()
  for (const name of exportNames)
    expect(readFileSync(path.join(into, name), 'utf8') === (await exportText(name, languages)), name).toBe(true)
})

test('writes the SQL for one day where one is named, and refuses what is no day', async () => {
  const into = path.join(folder, 'day')
  expect(run(into, '--on', '2026-11-23').status).toBe(0)
  const name = 'permit-check.duckdb.sql'
  const written = readFileSync(path.join(into, name), 'utf8')
  expect(written).toBe(await exportText(name, await allI18n(), { on: '2026-11-23' }))
  expect(written).toContain('-- All rows are checked for 2026-11-23.')
  for (const day of ['2026-02-29', '1919-12-31', 'today'])
    expect(run(into, '--on', day)).toMatchObject({ status: 2, err: expect.stringContaining(`--on is ${day}, but`) as string })
})

test('says how it is called, and what cannot be written to', () => {
  expect(run()).toMatchObject({ status: 2, err: expect.stringContaining('npm run export -- FOLDER') as string })
  expect(run('--to', folder)).toMatchObject({ status: 2, out: '' })
  expect(run('package.json/inside')).toMatchObject({ status: 2, err: expect.stringContaining('package.json/inside') as string })
})
