import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
let repository: string

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: repository })

/** The real command, in a repository of its own whose last revision has another law. */
function diff(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/build/run.mjs', 'lib/cli/diff.ts', ...args], {
    cwd: repository,
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

beforeAll(() => {
  repository = mkdtempSync(path.join(tmpdir(), 'permit-diff-'))
  for (const part of ['lib', 'messages', 'package.json', 'tsconfig.json'])
    cpSync(path.join(root, part), path.join(repository, part), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(repository, 'node_modules'), 'junction')
  const file = path.join(repository, 'lib/policy/rules/student-founder.ts')
  const law = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    law.replace("studyPlace.is('shanghai-university')", "studyPlace.isOneOf('shanghai-university', 'other-chinese-university')"),
  )
  expect(readFileSync(file, 'utf8')).not.toBe(law)
  git('init', '-q')
  git('add', 'lib')
  git('commit', '-qm', 'Another law')
  writeFileSync(file, law)
})
afterAll(() => rmSync(repository, { recursive: true, force: true }))

describe('the command that compares two laws', () => {
  test('against a revision: what changes, for how many, and one person for whom, as a sentence and as a case', () => {
    const { status, out, err } = diff('--against', 'HEAD')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('Rule 8: ')
    expect(out).toContain(
      'From 9 December 2016: the verdict changes from “yes” to “no”. This holds for 1 of 48 ways of answering that the law tells apart.',
    )
    expect(out).toMatch(/For example a person with these answers: .*University elsewhere in China/)
    expect(out).toMatch(/As a case: \{"on":"2016-12-09","facts":\{.*"studyPlace":"other-chinese-university"/)
    expect(out).toMatch(/\n1 change\.\n$/)
  })

  test('between two days, in Chinese', () => {
    const { status, out } = diff('--from', '2018-05-02', '--to', '2018-05-03', '--language', 'zh')
    expect(status).toBe(0)
    expect(out).toContain('自2018年5月3日起：结论由“不符合”变为“符合”。在规则能够区分的 54 种作答情形中，涉及 4 种。')
  })

  test('held against approved changes: 1 until each is named with a reason, then 0', () => {
    const { changes } = JSON.parse(diff('--against', 'HEAD', '--json').out) as { changes: readonly object[] }
    const file = path.join(repository, 'approved.json')
    writeFileSync(file, '{ "changes": [], "record": [] }')
    const refused = diff('--against', 'HEAD', '--approved', file)
    expect(refused.status).toBe(1)
    expect(refused.err).toContain('1 change is not approved')
    writeFileSync(file, JSON.stringify({ changes: changes.map(change => ({ ...change, why: 'P26' })), record: [] }))
    expect(diff('--against', 'HEAD', '--approved', file)).toMatchObject({ status: 0, err: `Every change is approved in ${file}.\n` })
  })

  test('approves all at once with a reason: what was approved stays, what is no longer so goes', () => {
    const file = path.join(repository, 'approved-at-once.json')
    const idle = { rule: 'intern', from: '2016-12-09', was: 'no', is: 'yes', cases: 1, of: 2, why: 'long ago' }
    writeFileSync(file, JSON.stringify({ changes: [idle], record: [] }))
    const { status, out, err } = diff('--against', 'HEAD', '--approved', file, '--approve', 'P26, read again')
    expect({ status, err }).toEqual({ status: 0, err: `Every change is approved in ${file}.\n` })
    expect(out).toMatch(/\n1 change\.\n$/)
    const written = JSON.parse(readFileSync(file, 'utf8')) as { changes: readonly object[] }
    expect(written.changes).toEqual([expect.objectContaining({ rule: 'student-founder', was: 'yes', is: 'no', why: 'P26, read again' })])
    diff('--against', 'HEAD', '--approved', file, '--approve', 'another reason')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(written)
  })

  test('against a law that was written to a file', () => {
    const file = path.join(repository, 'law.json')
    expect(diff('--release', file)).toEqual({ status: 0, out: '', err: '' })
    const nothing = 'Nothing changes. The two laws say the same to everybody.\n'
    expect(diff('--against', file)).toEqual({ status: 0, out: nothing, err: '' })
    writeFileSync(file, readFileSync(file, 'utf8').replace('"\\"12367\\""', '"\\"12345\\""'))
    expect(diff('--against', file).out).toBe(`${nothing}1 other entry of the law differs:\n  windows.hotline.phone: "12345" → "12367"\n`)
  })

  test.each([
    ['no call at all', [], 'Say either'],
    ['one day alone', ['--from', '2018-01-01'], 'Say either'],
    ['a day and a revision', ['--from', '2018-01-01', '--against', 'HEAD'], 'Say either'],
    ['a day that is none', ['--from', '2018-02-30', '--to', '2018-03-01'], '--from 2018-02-30 is no calendar day'],
    ['a revision that is none', ['--against', 'nowhere'], 'The law of “nowhere” cannot be read (fatal: not a valid object name: nowhere)'],
    ['a revision that looks like an option', ['--against=--output=x'], 'cannot be read'],
    ['a file that is not there', ['--against', 'none.json'], 'The law of “none.json” cannot be read'],
    ['a file that holds no law', ['--against', 'package.json'], '“package.json” holds no law that --release wrote.'],
    [
      'approvals that are none',
      ['--from', '2018-05-02', '--to', '2018-05-03', '--approved', 'package.json'],
      'package.json is no list of approved changes.',
    ],
    ['a place that cannot be written to', ['--release', 'package.json/law.json'], 'package.json/law.json cannot be written to (ENOTDIR'],
    ['a release and two days', ['--release', 'law.json', '--from', '2018-05-02', '--to', '2018-05-03'], 'Say either'],
    ['an approval without a reason', ['--approve', ' '], 'Say --approve with a reason'],
    ['an approval between two days', ['--approve', 'P26', '--from', '2018-05-02', '--to', '2018-05-03'], 'Say --approve with a reason'],
    ['a language not spoken', ['--from', '2018-01-01', '--to', '2018-02-01', '--language', 'fr'], '--language fr is none of en, zh.'],
    ['an option that is none', ['--since', '2018'], "Unknown option '--since'"],
  ])('%s is unusable: status 2, told on standard error alone', (_, args, words) => {
    const { status, out, err } = diff(...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(words)
    expect(err).toContain('Usage:')
    expect(err).toContain('--language en|zh the language')
  })
})
