import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
let copy: string

/** The real command, in a copy of the tree. */
function run(command: string, ...args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/build/run.mjs', `lib/cli/${command}.ts`, ...args], {
    cwd: copy,
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}
const files = ['tests/law-history/released.json', 'tests/law-history/approved.json', 'lib/share-link/released-versions.json'] as const
const textsOf = () => files.map(file => readFileSync(path.join(copy, file), 'utf8'))
const dataOf = () => textsOf().map(text => JSON.parse(text) as unknown)

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'permit-release-'))
  for (const part of ['lib', 'messages', 'package.json', 'tsconfig.json'])
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true })
  mkdirSync(path.join(copy, 'tests/law-history'), { recursive: true })
  writeFileSync(path.join(copy, files[1]), '{ "changes": [], "record": [] }')
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a release needs every change approved, and then freezes law and links; an old version of links stays', () => {
  expect(run('diff', '--release', files[0])).toMatchObject({ status: 0 })
  expect(run('release')).toEqual({ status: 0, out: '', err: '' })
  const none = dataOf()[2]
  // Nothing is new any more, so nothing more is frozen.
  expect(run('release')).toEqual({ status: 0, out: '', err: '' })
  expect(dataOf()[2]).toEqual(none)

  // A new fact, in the middle, that no rule asks for.
  const table = path.join(copy, 'lib/policy/facts.ts')
  const withFact = (name: string) =>
    writeFileSync(table, readFileSync(table, 'utf8').replace('degree: choice(', `${name}: flag(),\n    degree: choice(`))
  withFact('sails')
  const before = textsOf()
  const refused = run('release')
  expect([refused.status, textsOf()]).toEqual([1, before])
  expect(refused.err).toContain('not approved in tests/law-history/approved.json')
  expect(run('diff', '--approve', 'the ordinance on sailors')).toMatchObject({ status: 0 })
  expect(run('release')).toEqual({ status: 0, out: '', err: '' })
  const [law, approved, links] = dataOf()
  expect(JSON.stringify(law)).toContain('"sails"')
  expect(approved).toEqual({ changes: [], record: [] })
  const [second] = (links as readonly { facts: object; example: string }[]).slice(-1)
  expect(Object.keys(second?.facts ?? {})).toContain('sails')

  withFact('rows')
  run('diff', '--approve', 'and on rowers')
  expect(run('release').status).toBe(0)
  expect(dataOf()[2]).toEqual([
    ...(links as readonly object[]),
    expect.objectContaining({ facts: expect.objectContaining({ rows: { kind: 'flag' } }) }),
  ])
})

test('a call with anything else is unusable', () => {
  const { status, err } = run('release', '--now')
  expect(status).toBe(2)
  expect(err).toContain('Usage: npm run release.')
})
