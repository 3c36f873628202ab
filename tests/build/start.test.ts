import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const sources = ['app', 'lib', 'messages', 'next.config.js', 'package.json', 'package-lock.json', 'tsconfig.json']
/** Whoever may write everywhere runs it as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

test('a site that is not built, and cannot be, says so in one sentence', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'permit-start-'))
  try {
    for (const source of sources) cpSync(path.join(root, source), path.join(folder, source), { recursive: true })
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
    mkdirSync(path.join(folder, '.next'))
    for (const place of ['.next', '.']) chmodSync(path.join(folder, place), 0o555)
    const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/build/start.mjs', '-p', '0'], {
      cwd: folder,
      encoding: 'utf8',
      ...nobody,
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `There is no build of these sources, and none can be made: ${path.join(folder, '.next')} cannot be written to.\n`,
    })
    expect(readdirSync(path.join(folder, '.next'))).toEqual([])
  } finally {
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true, force: true })
  }
})
