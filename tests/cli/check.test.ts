/**
 * The contract's page "Command line", run as people run it.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { afterAll, describe, expect, test } from 'vitest'
import { csvTemplate } from '@/lib/case-list/template'
import { check } from '@/lib/check/check'
import { facts, ruleIds } from '@/lib/policy/law'
import { voices } from '../case-list/vocabulary-of-tests'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'permit-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function start(
  command: string,
  args: readonly string[],
  input: string | Buffer | undefined,
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => err.push(piece))
    child.on('error', reject)
    child.on('close', status => resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

const program = ['lib/build/run.mjs', 'lib/cli/check.ts']
const run = (args: readonly string[], input?: string | Buffer, env: Readonly<Record<string, string>> = {}) =>
  start(process.execPath, [...program, ...args], input, env)
const on = ['--on', '2026-11-23']

let files = 0
const file = (name: string, content: string | Buffer): string => {
  const made = path.join(folder, `${++files}-${name}`)
  writeFileSync(made, content)
  return made
}
const lines = (text: string): string[] => text.split('\n').slice(0, -1)
const parsed = (text: string): Record<string, unknown>[] => lines(text).map(line => JSON.parse(line) as Record<string, unknown>)
const verdicts = (text: string): string[][] => Papa.parse(text.replace(/\n$/, '')).data as string[][]
const messagesOf = (one: Record<string, unknown> | undefined): string[] =>
  (one?.errors as { message: string }[]).map(({ message }) => message)

const doctor = { nationality: 'foreign', degree: 'doctor', unitRelation: 'employed', unitArea: 'ftz' } as const
const blanks = ruleIds.map(() => '')

describe.concurrent('a json file', { timeout: 180_000 }, () => {
  test('one case gives one assessment, indented', async () => {
    const { status, out, err } = await run([file('a.json', JSON.stringify({ id: ' x ', facts: doctor })), ...on])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toBe(`${JSON.stringify(check({ id: ' x ', facts: doctor }, '2026-11-23'), null, 2)}\n`)
  })

  test('bare facts, a byte order mark, an ending in capitals', async () => {
    const { status, out } = await run([file('a.JSON', `\ufeff${JSON.stringify(doctor)}\r\n`), ...on])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual(check({ facts: doctor }, '2026-11-23'))
  })

  test('a list gives assessments in the same order, refused ones in their place', async () => {
    const cases = [{ id: 'a', facts: {} }, { id: 'b', facts: { degree: 'Doctor', age: null } }, doctor, 5]
    const { status, out } = await run([file('a.json', JSON.stringify({ cases })), ...on])
    expect(status).toBe(1)
    const { assessments } = JSON.parse(out) as { assessments: Record<string, unknown>[] }
    expect(assessments[0]).toEqual(check({ id: 'a', facts: {} }, '2026-11-23'))
    expect(assessments[2]).toEqual(check({ facts: doctor }, '2026-11-23'))
    expect(assessments[1]).toMatchObject({
      id: 'b',
      line: 2,
      errors: [
        { fact: 'degree', came: 'Doctor' },
        { fact: 'age', came: null },
      ],
    })
    expect(assessments[3]).toMatchObject({ id: null, line: 4, errors: [{ fact: 'case', came: 5 }] })
    expect(assessments).toHaveLength(4)
    for (const message of messagesOf(assessments[1])) expect(message).toMatch(/^\P{Lu}*“.*\.$/u)
    expect((assessments[1]?.errors as object[])[0]).toEqual({
      fact: 'degree',
      came: 'Doctor',
      allowed: expect.stringContaining('doctor') as string,
      message: expect.stringContaining('Doctor') as string,
    })
  })

  test('a list saved by the page may say of itself what was found then; no other key may stand beside its cases', async () => {
    const saved = await run(['-', '--from', 'json', ...on], JSON.stringify({ about: { format: 'talent-permit-check' }, cases: [doctor] }))
    expect([saved.status, JSON.parse(saved.out)]).toEqual([0, { assessments: [check({ facts: doctor }, '2026-11-23')] }])
    const other = await run(['-', '--from', 'json', ...on], JSON.stringify({ about: {}, facts: {}, cases: [doctor] }))
    expect([other.status, JSON.parse(other.out)]).toMatchObject([1, { errors: [{ fact: 'cases' }] }])
  })

  test('an empty list is well answered', async () => {
    const { status, out } = await run([file('a.json', '{"cases":[]}')])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual({ assessments: [] })
  })

  test('a refused case alone: its refusal, and status 1', async () => {
    const { status, out, err } = await run(['-', '--from', 'json'], '{"id":"a","on":"unknown","facts":{"constructor":1,"__proto__":2}}')
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(JSON.parse(out)).toMatchObject({ id: 'a', line: 1, errors: [{ fact: 'on' }, { fact: 'constructor' }, { fact: '__proto__' }] })
  })

  test('what is no JSON is unusable', async () => {
    for (const text of ['', '{"facts":', 'degree,id']) {
      const { status, out, err } = await run([file('a.json', text)])
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(err).toMatch(/not JSON/)
    }
  })

  test('a number too large is told as what it is', async () => {
    const { status, out } = await run(['-', '--from', 'json', '--to', 'csv'], '{"leastAnnualWageCny":1e999}')
    expect(status).toBe(1)
    expect(out).toContain('Infinity')
  })
})

describe.concurrent('lines of json', { timeout: 180_000 }, () => {
  test('one assessment a line, blank lines skipped but counted, broken ones refused, the last without an end', async () => {
    const text = [
      '',
      '{"id":"a","facts":{}}',
      ' \t\u00a0',
      '{broken',
      '[]',
      'null',
      '{"id":"b","facts":{"leastMonthsInChina":6.0}}\r',
      '{"id":"c","on":null}',
      '{"degree":"master","degree":"Master"}',
      '{}',
    ].join('\n')
    const { status, out, err } = await run([file('a.jsonl', `\ufeff${text}`), ...on])
    expect({ status, err }).toEqual({ status: 1, err: '' })
    const results = parsed(out)
    expect(results.map(one => [one.id, one.line, (one.rules as unknown[] | undefined)?.length])).toEqual([
      ['a', undefined, 10],
      [null, 4, undefined],
      [null, 5, undefined],
      [null, 6, undefined],
      ['b', undefined, 10],
      ['c', 8, undefined],
      [null, 9, undefined],
      [undefined, undefined, 10],
    ])
    expect(results[1]).toMatchObject({ errors: [{ fact: 'case', came: '{broken' }] })
    expect(results[5]).toMatchObject({ errors: [{ fact: 'facts' }] })
    expect(results[7]).toEqual(check({ facts: {} }, '2026-11-23'))
  })

  test('an empty file is well answered', async () => {
    expect(await run([file('a.jsonl', '')])).toEqual({ status: 0, out: '', err: '' })
    expect(await run([file('a.jsonl', '\n \n')])).toEqual({ status: 0, out: '', err: '' })
  })

  test('--from wins over the ending, and the result may be of another kind', async () => {
    const list = await run([file('a.csv', '{"id":"a","facts":{}}\n{}\n'), '--from', 'jsonl', '--to', 'json', ...on])
    expect(list.status).toBe(0)
    expect(JSON.parse(list.out)).toEqual({ assessments: [check({ id: 'a', facts: {} }, '2026-11-23'), check({ facts: {} }, '2026-11-23')] })
    const table = await run(
      ['-', '--from', 'jsonl', '--to', 'csv', ...on],
      `${JSON.stringify({ id: 'a', facts: doctor })}\n{"id":"b","facts":{"degree":1,"age":2}}\n`,
    )
    expect(table.status).toBe(1)
    const [head, first, second] = verdicts(table.out)
    expect(head).toEqual(['id', ...ruleIds, 'errors'])
    expect(first).toEqual(['a', ...check({ facts: doctor }, '2026-11-23').rules.map(({ verdict }) => verdict), ''])
    expect(second?.slice(0, 11)).toEqual(['b', ...blanks])
    expect(second?.[11]?.split('; ')).toHaveLength(2)
  })

  test('--on stands in for a missing day only', async () => {
    const { out } = await run(
      ['-', '--from', 'jsonl', '--on', '2016-12-08'],
      '{"facts":{}}\n{"on":null,"facts":{}}\n{"on":" 2026-11-23 ","facts":{}}\n',
    )
    expect(parsed(out).map(one => one.on)).toEqual(['2016-12-08', '2016-12-08', '2026-11-23'])
  })

  test('text that is not UTF-8 is unusable, and what was written stays', async () => {
    const good = Buffer.from(`${JSON.stringify({ id: 'x'.repeat(300), facts: doctor })}\n`.repeat(2000))
    const { status, out, err } = await run(['-', '--from', 'jsonl', ...on], Buffer.concat([good, Buffer.from([0x7b, 0xff, 0xfe, 0x0a])]))
    expect(status).toBe(2)
    expect(err).toMatch(/UTF-8/)
    expect(parsed(out).length).toBeGreaterThan(0)
    for (const bytes of [Buffer.from('\ufeff{}\n', 'utf16le'), Buffer.from([0x7b, 0x22, 0xe5, 0xbc])])
      expect(await run(['-', '--from', 'jsonl'], bytes)).toMatchObject({ status: 2, out: '' })
  })
})

describe.concurrent('a csv file', { timeout: 180_000 }, () => {
  const table = async (text: string | Buffer, ...args: string[]) => {
    const ran = await run([file('a.csv', text), ...on, ...args])
    return { ...ran, rows: verdicts(ran.out) }
  }

  test('a verdict a cell, with LF ends; an empty table is well answered', async () => {
    const { status, out, rows, err } = await table(
      '\ufeffid,on,nationality,degree,unitRelation,unitArea\r\na,,foreign,doctor,employed,ftz\r\n"b, ""B""",2016-12-08,,,,\r\n',
    )
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).not.toContain('\r')
    expect(out.endsWith('\n')).toBe(true)
    expect(rows).toEqual([
      ['id', ...ruleIds, 'errors'],
      ['a', ...check({ facts: doctor }, '2026-11-23').rules.map(({ verdict }) => verdict), ''],
      ['b, "B"', ...ruleIds.map(() => 'not-covered'), ''],
    ])
    const empty = await table('id,degree\n')
    expect({ status: empty.status, out: empty.out }).toEqual({ status: 0, out: `id,${ruleIds.join()},errors\n` })
  })

  test('cells: blanks, flags in any case, plain numbers, days; all else is a fault', async () => {
    const head = 'id,nationality,hasSpouse,leastMonthsInChina,leastAnnualWageCny,areaWorkSince'
    const good = [
      '1,foreign,TRUE,6.0,600000,2024-02-29',
      '2, foreign\u3000,False, 6 ,0.5,never',
      '3,,,,,',
      '4,\u00a0,\t, ,\u3000,',
      '5,unknown,unknown, unknown,unknown,unknown',
      '6,,tRuE,012,,',
    ]
    const bad = [
      '7,Foreign,,,,',
      '8,,yes,,,',
      '9,,1,,,',
      '10,,,+6,,',
      '11,,,,-1,',
      '12,,,,1e5,',
      '13,,,,.5,',
      '14,,,,5.,',
      '15,,,６,,',
      '16,,,6.5,,',
      '17,,,,,2023-02-29',
      '18,,,,"600,000",',
      '19,,UNKNOWN,,,',
      `20,,,,${'9'.repeat(400)},`,
      '21,,,0x6,,',
      '22,null,,,,',
      '23,,,13,,',
    ]
    const { status, rows } = await table([head, ...good, ...bad, ''].join('\n'))
    expect(status).toBe(1)
    expect(rows.slice(1).map(row => [row[0], row[11] === ''])).toEqual(
      [...good, ...bad].map((_, index) => [String(index + 1), index < good.length]),
    )
    const [, ...first] = rows[3] ?? []
    expect(first).toEqual(rows[4]?.slice(1))
    for (const row of rows.slice(1 + good.length)) expect(row.slice(1, 11)).toEqual(blanks)
  })

  test('a cell is the same answer as in json', async () => {
    const person = {
      nationality: 'foreign',
      degree: 'master',
      hasSpouse: true,
      leastMonthsInChina: 6,
      leastAnnualWageCny: 600000.5,
      areaWorkSince: '2020-02-29',
    } as const
    const { out } = await table(`id,${Object.keys(person).join()}\na,${Object.values(person).join()}\n`, '--to', 'jsonl')
    expect(parsed(out)).toEqual([check({ id: 'a', facts: person }, '2026-11-23')])
  })

  test('every fact may stand in the head', async () => {
    const names = Object.keys(facts)
    const { status, out } = await table(`${names.join()},on,id\n${names.map(() => 'unknown').join()},2026-11-23,a\n`, '--to', 'jsonl')
    expect(status).toBe(0)
    expect(parsed(out)).toEqual([check({ id: 'a', facts: {} }, '2026-11-23')])
  })

  test('a row shorter or longer than the head names both counts; an empty line is skipped; the head is line 1', async () => {
    const { status, out } = await table(
      'id,degree,nationality\na,master\n\nb,master,foreign,x\n"c\nc",master,foreign\nd,Master,foreign\n ,\n',
      '--to',
      'jsonl',
    )
    expect(status).toBe(1)
    const results = parsed(out)
    expect(results.map(one => [one.id, one.line])).toEqual([
      ['a', 2],
      ['b', 4],
      ['c\nc', undefined],
      ['d', 7],
      [expect.anything(), 8],
    ])
    expect(messagesOf(results[0])[0]).toMatch(/\b2\b.*\b3\b/)
    expect(messagesOf(results[1])[0]).toMatch(/\b4\b.*\b3\b/)
  })

  test('all messages of a row stand in its last cell', async () => {
    const { rows } = await table('id,degree,leastMonthsInChina,on\na,Master,13,2023-02-29\n')
    expect(rows[1]?.[0]).toBe('a')
    expect(rows[1]?.[11]?.split('; ').map(message => message.split('”')[0])).toEqual(['“degree', '“leastMonthsInChina', '“on'])
  })

  test('an unknown, repeated or empty head makes the file unusable, and is named', async () => {
    for (const [head, told] of [
      ['id,age,degree', 'age'],
      ['id,degree,degree', 'degree'],
      ['id,id', 'id'],
      ['id,,degree', '2'],
      ['Degree', 'Degree'],
      ['constructor,id', 'constructor'],
      ['facts', 'facts'],
      ['errors', 'errors'],
    ] as const) {
      const { status, out, err } = await table(`${head}\nx,y,z\n`)
      expect({ head, status, out }).toEqual({ head, status: 2, out: '' })
      expect(err).toContain(told)
    }
    expect(await table('')).toMatchObject({ status: 2, out: '' })
  })

  test('nothing written can be taken for a formula', async () => {
    const ids = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'x", 'a=1']
    const text = `id,degree\n${ids.map(id => `"${id}",master`).join('\n')}\n`
    const { status, rows } = await table(text)
    expect(status).toBe(0)
    expect(rows.slice(1).map(([id]) => id)).toEqual(["'=1+1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "'x", 'a=1'])
    const json = await table(text, '--to', 'jsonl')
    expect(parsed(json.out).map(one => one.id)).toEqual(ids)
  })

  test('quotes and long texts survive the borders of pieces', async () => {
    const row = (index: number) => `"${index}, ""${'张'.repeat(index % 97)}""\r\nsecond line",master,foreign`
    const text = `id,degree,nationality\r\n${Array.from({ length: 3000 }, (_, index) => row(index)).join('\r\n')}`
    const { status, out } = await table(text, '--to', 'jsonl')
    expect(status).toBe(0)
    expect(parsed(out).map(one => one.id)).toEqual(
      Array.from({ length: 3000 }, (_, index) => `${index}, "${'张'.repeat(index % 97)}"\r\nsecond line`),
    )
  })

  test('broken quotes are not guessed at', async () => {
    for (const text of ['id,degree\n"a,master\nb,master\n', 'id,degree\n"a"x,master\n']) {
      const { status, rows, err } = await table(text)
      expect(status === 2 ? err !== '' : rows.slice(1).every(row => row[11] !== '')).toBe(true)
    }
  })
})

describe.concurrent('the call', { timeout: 180_000 }, () => {
  test.each([
    ['no file', []],
    ['two files', ['package.json', 'package.json']],
    ['standard input of no kind', ['-']],
    ['an ending that tells nothing', ['README.md']],
    ['no ending', ['json']],
    ['a kind there is not', ['-', '--from', 'xml']],
    ['a result of a kind there is not', ['package.json', '--to', 'text']],
    ['a kind in capitals', ['-', '--from', 'JSON']],
    ['a day there is not', ['package.json', '--on', '2023-02-29']],
    ['a day in words', ['package.json', '--on', 'unknown']],
    ['a day beyond the span', ['package.json', '--on', '2101-01-01']],
    ['an empty day', ['package.json', '--on', '']],
    ['an option there is not', ['package.json', '--onn', '2026-11-23']],
    ['an option without a value', ['package.json', '--on']],
    ['a file there is not', ['nowhere.json']],
    ['a folder', ['--from', 'json', 'lib']],
  ])('%s is unusable: status 2, told on standard error alone', async (_, args) => {
    const { status, out, err } = await run(args, '{}')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/\S/)
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('npm run --silent check -- FILE is the same command', async () => {
    const { status, out } = await start('npm', ['run', '--silent', 'check', '--', file('a.json', '{}'), ...on], undefined, {})
    expect({ status, out }).toEqual({ status: 0, out: `${JSON.stringify(check({ facts: {} }, '2026-11-23'), null, 2)}\n` })
    const scripts = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts
    expect(scripts.check).toBe(`node ${program.join(' ')}`)
  })

  test('today is Shanghai’s, whatever the zone of the machine', async () => {
    const shanghai = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
    for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai']) {
      const before = shanghai()
      const { out } = await run(['-', '--from', 'json'], '{}', { TZ })
      expect([before, shanghai()]).toContain((JSON.parse(out) as { on: string }).on)
    }
  })

  test('a closed pipe ends it quietly', async () => {
    const many = file('many.jsonl', `${JSON.stringify({ id: 'a', facts: doctor })}\n`.repeat(60_000))
    const { status, out, err } = await start(
      'bash',
      ['-c', `set -o pipefail; node ${program.join(' ')} "$1" --on 2026-11-23 | head -1`, 'bash', many],
      undefined,
      {},
    )
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(parsed(out)).toEqual([check({ id: 'a', facts: doctor }, '2026-11-23')])
  })

  test('results come while the input still runs', async () => {
    const child = spawn(process.execPath, [...program, '-', '--from', 'jsonl'], { cwd: root })
    const first = new Promise<string>(resolve => child.stdout.once('data', (piece: Buffer) => resolve(piece.toString())))
    const closed = new Promise(resolve => child.once('close', resolve))
    // Written in large pieces: so much that one of them is full.
    child.stdin.write(`${JSON.stringify({ id: 'a', facts: doctor })}\n`.repeat(100))
    expect((await first).startsWith('{"id":"a"')).toBe(true)
    child.stdin.end()
    expect(await closed).toBe(0)
  })
})

describe('a file that belongs on the list page is unusable, and the page is named', () => {
  const [en] = voices
  test.each([
    ['the template of the page', 'template.csv', csvTemplate(en, '2026-11-23')],
    ['a list of staff', 'list.csv', '姓名,国籍\n张安娜,德国\n'],
    [
      'results that the page wrote',
      'results.csv',
      'Name or number,Check date,Nationality or residence status\nA,2026-11-23,Foreign national\n',
    ],
    ['a list in GB18030', 'list.csv', Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xd5, 0xc5, 0x0a])],
    ['a list in UTF-16', 'list.csv', Buffer.from('\ufeff姓名\n张安娜\n', 'utf16le')],
    ['a workbook', 'list.xlsx', 'PK'],
    ['an old workbook', 'list.XLS', 'x'],
    ['a workbook of WPS', 'list.et', 'x'],
    ['an OpenDocument', 'list.ods', 'x'],
  ])('%s', async (_, name, content) => {
    const { status, out, err } = await run([file(name, content)])
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: expect.stringContaining('/en/people') as string })
  })
})
