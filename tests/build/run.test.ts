/**
 * Programs of this project are bundled in memory: whoever may read the checkout may run them.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../cli/running'

const folder = mkdtempSync(path.join(tmpdir(), 'permit-run-'))
const checkout = path.join(folder, 'read only')
const tmp = path.join(folder, 'tmp')

/** Root may write anywhere, so it runs programs as nobody. */
const NOBODY = 65534
const who = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

const run = (...args: readonly string[]) => runWith(undefined, ...args)
const runWith = (ready: string | undefined, ...args: readonly string[]) =>
  spawnSync(process.execPath, [path.join(checkout, 'lib/build/run.mjs'), ...args], {
    ...who,
    cwd: checkout,
    env: { ...process.env, TMPDIR: tmp, READY_BUNDLES: ready },
    encoding: 'utf8',
    input: '{}\n',
  })

beforeAll(() => {
  mkdirSync(tmp)
  for (const part of ['lib', 'messages', 'package.json', 'tsconfig.json'])
    cpSync(path.join(root, part), path.join(checkout, part), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(checkout, 'node_modules'), 'junction')
  writeFileSync(path.join(checkout, 'broken.ts'), 'const one = ;')
  writeFileSync(path.join(checkout, 'where.ts'), "console.log(import.meta.url.split('/').at(-1), ...process.argv.slice(1))")
  for (const place of [tmp, path.join(checkout, 'lib/build'), checkout]) chmodSync(place, 0o555)
  chmodSync(folder, 0o755)
})
afterAll(() => {
  for (const place of [tmp, path.join(checkout, 'lib/build'), checkout]) chmodSync(place, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

test('in a checkout and with a folder for temporary files that nobody may write to', () => {
  const { status, stdout, stderr } = run('lib/cli/check.ts', '-', '--from', 'jsonl')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^\{"on":/)
  expect(readdirSync(tmp)).toEqual([])
})

test('a program may run itself again: it knows what runs it, and its own name', () => {
  expect(run('where.ts', 'a', 'b').stdout).toBe('run.mjs where.ts a b\n')
})

test('a program that was bundled before is run as it was then; any other as it is now', () => {
  const before = path.join(folder, 'before.mjs')
  writeFileSync(before, "console.log('as it was', ...process.argv.slice(1))")
  const ready = JSON.stringify({ [path.join(checkout, 'where.ts')]: before })
  expect(runWith(ready, 'where.ts', 'a').stdout).toBe('as it was where.ts a\n')
  expect(runWith(ready, './where.ts').stdout).toBe('as it was ./where.ts\n')
  expect(runWith(JSON.stringify({ [path.join(root, 'where.ts')]: before }), 'where.ts').stdout).toBe('run.mjs where.ts\n')
})

test('what is no program is told in words, with status 2', () => {
  for (const [args, says] of [
    [[], /^Nothing cannot be run\. Usage/],
    [['nowhere.ts'], /Could not resolve[^]*nowhere\.ts cannot be run/],
    [['broken.ts'], /Unexpected ";"[^]*broken\.ts cannot be run/],
  ] as const) {
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(/^\s+at /m)
  }
})
