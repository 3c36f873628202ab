/**
 * What no case is to blame for: one sentence on standard error, status 2, no trace, and nothing left behind.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ended, root, shell, start, type Ended, type Program } from './running'

const folder = mkdtempSync(path.join(tmpdir(), 'permit-failures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => path.join(folder, name)

writeFileSync(at('one.json'), '{}')
writeFileSync(at('many.csv'), `id,degree\n${Array.from({ length: 200_000 }, (_, index) => `p${index},doctor\n`).join('')}`)
writeFileSync(at('some.jsonl'), '{}\n'.repeat(20))
const twoDays = '--from 2018-05-02 --to 2018-05-03'

/** That it ended with status 2 and one sentence, perhaps with the usage below it. */
function expectOneSentence({ status, err }: Ended, says: RegExp): void {
  const [sentence = '', ...others] = err.split('\n').filter(line => !line.startsWith('Usage:'))
  expect({ status, others }).toEqual({ status: 2, others: [''] })
  expect(sentence).toMatch(says)
  expect(sentence.length).toBeLessThan(400)
}

describe.concurrent('a disk that is full', { timeout: 180_000 }, () => {
  test.each<[string, Program, string]>([
    ['one assessment', 'check', at('one.json')],
    ['200,000 rows', 'check', at('many.csv')],
    ['differences', 'diff', twoDays],
    ['names of exports', 'export', at('exports')],
  ])('%s: the results cannot be written', async (_, program, args) => {
    expectOneSentence(await shell(program, `$run ${args} >/dev/full`), /cannot be written \(ENOSPC/)
  })

  test('a file that takes only a part is not called done', async () => {
    expectOneSentence(await shell('check', `ulimit -f 8; $run ${at('some.jsonl')} > ${at('cut.jsonl')}`), /cannot be written \(EFBIG/)
  })

  test('standard output that the shell closed', async () => {
    for (const command of ['$run', 'npm run --silent check --'])
      expectOneSentence(await shell('check', `${command} ${at('one.json')} >&-; exit $?`), /cannot be written \(EBADF/)
  })

  test('whoever wants the status alone gets it', async () => {
    expect((await shell('check', `$run ${at('one.json')} >/dev/null; exit $?`)).status).toBe(0)
    const unread = spawn(process.execPath, ['lib/build/run.mjs', 'lib/cli/check.ts', at('one.json')], { cwd: root, stdio: 'ignore' })
    expect((await ended(unread)).status).toBe(0)
  })

  test('where standard error is full too, the status says it', async () => {
    expect((await shell('check', `$run ${at('one.json')} >/dev/full 2>/dev/full`)).status).toBe(2)
  })

  test('exports: the old ones stay whole, and no part is left', async () => {
    mkdirSync(at('old'))
    writeFileSync(at('old/rules.json'), 'old')
    expectOneSentence(await shell('export', `ulimit -f 8; $run ${at('old')}`), /cannot be written to \(EFBIG/)
    expect(readdirSync(at('old'))).toEqual(['rules.json'])
    expect(readFileSync(at('old/rules.json'), 'utf8')).toBe('old')
    expect((await shell('export', `$run ${at('old')}`)).status).toBe(0)
    expect(readdirSync(at('old')).filter(name => name.endsWith('.part'))).toEqual([])
    expect(readFileSync(at('old/rules.json'), 'utf8')).toMatch(/^\{\n/)
  })

  test('a law is released into a file behind a link, and through a pipe', async () => {
    writeFileSync(at('law.json'), 'old')
    symlinkSync('law.json', at('link.json'))
    expect((await shell('diff', `$run --release ${at('link.json')}`)).status).toBe(0)
    expect(readFileSync(at('law.json'), 'utf8')).toMatch(/^\{/)
    const piped = await shell('diff', '$run --release /dev/stdout | cat')
    expect([piped.status, piped.out]).toEqual([0, readFileSync(at('law.json'), 'utf8')])
  })
})

describe.concurrent('a text without end', { timeout: 180_000 }, () => {
  // Generated while it is read; whoever writes it ends when nobody reads on.
  const endless = (sign: string, size: number) => `head -c ${size} /dev/zero | tr '\\0' '${sign}'`
  const shellOf = (line: string) => shell('check', `set +o pipefail; ${line}`)

  test.each(['jsonl', 'csv'])('a line of %s', async kind => {
    expectOneSentence(
      await shellOf(`${endless('x', 600_000_000)} | $run - --from ${kind}`),
      /^Line 1\b.* longer than 16,777,216 characters/,
    )
  })

  test('a later line, and what stood before it stays', async () => {
    const line = `{ echo '{}'; ${endless(' ', 40_000_000)}; } | $run - --from jsonl`
    const ran = await shellOf(line)
    expectOneSentence(ran, /^Line 2\b/)
    expect(ran.out).toMatch(/^\{"on":.*\}\n$/)
  })

  test('a whole file', async () => {
    expectOneSentence(await shellOf(`${endless('1', 300_000_000)} | $run - --from json`), /longer than 268,435,456 characters/)
  })

  test('JSON taken for CSV: the head is not told at length', async () => {
    const cases = JSON.stringify({ cases: Array.from({ length: 3000 }, () => ({ degree: 'doctor' })) }).replaceAll(',', ';')
    writeFileSync(at('json.txt'), cases)
    expectOneSentence(await shell('check', `$run ${at('json.txt')} --from csv`), /^The head row names “.{200}…”/)
  })
})

describe.concurrent('what cannot be read or written', { timeout: 180_000 }, () => {
  test.each<[string, Program, string, RegExp]>([
    ['a folder where none can be made', 'export', '/proc/x', /\/proc\/x cannot be written to \(ENOENT/],
    ['a folder below a file', 'export', 'package.json/inside', /package\.json\/inside cannot be written to/],
    ['a folder to be read', 'check', '--from json lib', /lib cannot be read \(EISDIR\)/],
    ['a file that breaks off', 'check', '--from json /proc/self/mem', /cannot be read \(EIO\)/],
    ['a name that would move the terminal', 'check', "$'no\\e[31m\\nwhere.json'", /^no\\u001b\[31m\\nwhere\.json cannot be read/],
    ['a head that would move the terminal', 'check', "--from csv - <<< $'a\\e]0;x\\u202eb'", /names “a\\u001b\]0;x\\u202eb”/],
    ['a part of the proof that is none', 'prove', '--part nonsense', /broke off/],
  ])('%s', async (_, program, args, says) => {
    expectOneSentence(await shell(program, `$run ${args}`), says)
  })
})

describe.concurrent('a reader that has gone ends it quietly', { timeout: 180_000 }, () => {
  test.each<[Program, string]>([
    ['check', at('many.csv')],
    ['diff', twoDays],
    ['export', at('unread')],
  ])('%s', async (program, args) => {
    expect(await shell(program, `$run ${args} | true`)).toMatchObject({ status: 0, err: '' })
  })
})

/** Folders for bundles among the installed packages. There are none; there once were. */
const bundles = (): readonly string[] => {
  const cache = path.join(root, 'node_modules/.cache/talent-permit-check')
  return existsSync(cache) ? readdirSync(cache).filter(name => name.startsWith('run-')) : []
}

describe.concurrent('a signal', { timeout: 180_000 }, () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    '%s ends it as signals do, in silence, and nothing is left on the disk',
    async signal => {
      const own = at(`tmp-${signal}`)
      mkdirSync(own)
      const before = bundles()
      const child = start('check', ['-', '--from', 'jsonl'], { TMPDIR: own })
      const end = ended(child)
      child.stdin?.write('{}\n'.repeat(100))
      await new Promise(resolve => child.stdout?.once('data', resolve))
      child.kill(signal)
      expect(await end).toMatchObject({ status: null, signal, err: '' })
      expect(readdirSync(own)).toEqual([])
      expect(bundles()).toEqual(before)
    },
  )

  test('while another revision is read: its folder goes too', async () => {
    const own = at('tmp-diff')
    mkdirSync(own)
    // A git that takes its time.
    writeFileSync(at('git'), '#!/bin/sh\nexec sleep 30\n', { mode: 0o755 })
    const child = start('diff', ['--against', 'HEAD'], { TMPDIR: own, PATH: `${folder}:${process.env.PATH ?? ''}` })
    const end = ended(child)
    await expect.poll(() => readdirSync(own).length, { timeout: 60_000 }).toBe(1)
    child.kill('SIGTERM')
    child.stdout?.destroy()
    child.stderr?.destroy()
    expect((await end).signal).toBe('SIGTERM')
    expect(readdirSync(own)).toEqual([])
  })
})
