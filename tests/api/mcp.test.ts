/**
 * The tools, called as a program calls them: the SDK's own client, over the standard streams of a process of its own.
 */
import type { RuleId } from '@/lib/policy/types'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '@/lib/check/check'
import { checkWithRoutes } from '@/lib/check/check-routes'
import { dayInShanghai } from '@/lib/check/shanghai-day'
import { allFactNames, routeIds, ruleIds, rules } from '@/lib/policy/law'
import { sourceOf, type SourceId } from '@/lib/policy/sources'
import { persons } from '../cases/persons'
import { ended, shell, start, type Ended } from '../cli/running'
import { inEveryLanguage, locales, speaking } from '../text/i18n-of-tests'

const client = new Client({ name: 'test', version: '1' })

interface Came {
  readonly isError: boolean
  readonly text: string
  readonly values: Record<string, unknown>
}

/** Calls a tool; the client itself holds what comes against the tool's published schema. */
async function call(name: string, given: Record<string, unknown> = {}): Promise<Came> {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: given })
  const [only] = content as { type: string; text: string }[]
  return { isError: isError === true, text: only?.text ?? '', values: structuredContent as Record<string, unknown> }
}

beforeAll(async () => {
  await client.connect(
    new StdioClientTransport({
      command: 'npm',
      args: ['run', '--silent', 'mcp'],
      env: { READY_BUNDLES: process.env.READY_BUNDLES ?? '{}' },
    }),
  )
  await client.listTools()
})
afterAll(() => client.close())

test('there are seven tools, each told, reading only, with its schemas', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    'list_rules',
    'explain_rule',
    'list_routes',
    'check_case',
    'next_questions',
    'explain_result',
    'ask_the_office',
  ])
  for (const { description, inputSchema, outputSchema, annotations } of tools) {
    expect(description?.length).toBeGreaterThan(40)
    expect([inputSchema.type, outputSchema?.type, annotations?.readOnlyHint]).toEqual(['object', 'object', true])
  }
  const { facts: told } = tools[3]?.inputSchema.properties as { facts: { properties: object } }
  expect(Object.keys(told.properties)).toEqual(allFactNames)
  expect(client.getInstructions()).toContain('no decision')
})

test('list_rules names the ten in their order, in both languages, and says what verdicts mean', async () => {
  for (const locale of locales) {
    const { values, text, isError } = await call('list_rules', { language: locale })
    const named = values.rules as { id: RuleId; name: Record<string, string> }[]
    expect(isError).toBe(false)
    expect(named.map(({ id }) => id)).toEqual(ruleIds)
    for (const { id, name } of named) {
      expect(name).toEqual(inEveryLanguage(i18n => i18n.t(`rules.${id}.name`)))
      expect(text).toContain(name[locale])
    }
    expect((values.verdicts as unknown[]).length).toBe(5)
    expect(text).toContain(speaking(locale).t('result.status.not-covered'))
  }
})

test('list_routes names the routes beside the ten in their order, in both languages', async () => {
  for (const locale of locales) {
    const { values, text, isError } = await call('list_routes', { language: locale })
    expect(isError).toBe(false)
    expect((values.routes as { id: string }[]).map(({ id }) => id)).toEqual(routeIds)
    for (const id of routeIds) expect(text).toContain(speaking(locale).t(`routes.${id}.name`))
  }
})

describe.each(ruleIds)('explain_rule: %s', id => {
  test.each(locales)('is told in %s with versions, conditions, grants, windows and every source it cites', async locale => {
    const { values, text, isError } = await call('explain_rule', { rule: id, language: locale })
    const rule = rules.find(one => one.id === id)
    const told = values as Record<
      'readings' | 'grants' | 'sources',
      { id: string; address: string | null; conditions: { words: string }[]; windows: object[] }[]
    >
    expect(isError).toBe(false)
    expect(told.readings.map(one => one.id)).toEqual(rule?.readings.map(one => one.id))
    expect(told.grants.map(one => one.id)).toEqual(rule?.grants.map(one => one.id))
    for (const { conditions } of told.readings) expect(conditions.length).toBeGreaterThan(0)
    for (const { windows } of told.grants) expect(windows.length).toBeGreaterThan(0)
    for (const { id: source, address } of told.sources) {
      expect(address).toBe(sourceOf(source as SourceId).address)
      if (address !== null) expect(text).toContain(address)
    }
    const cited = [...text.matchAll(/\[([SP]\d+)\]/g)].map(([, source]) => source)
    expect([...new Set(cited)].filter(source => !told.sources.some(one => one.id === source))).toEqual([])
    expect(text).not.toMatch(/undefined|\bnull\b|[{}]/)
    if (locale === 'zh') expect(text).toMatch(/须同时符合/)
  })
})

describe('check_case', () => {
  test('gives the assessment of the contract, and a short word for each rule', async () => {
    for (const { id, on, facts: answered } of persons.slice(0, 12)) {
      const { values, isError } = await call('check_case', { id, on, facts: answered, language: 'zh' })
      expect(isError).toBe(false)
      expect(values.assessment).toEqual(check({ id, on, facts: answered }, on))
      expect((values.told as { id: string; reason: string }[]).map(one => one.id)).toEqual(ruleIds)
      for (const { reason } of values.told as { reason: string }[]) expect(reason).toMatch(/\p{Script=Han}/u)
    }
  })

  test('gives the routes beside the rules where they are asked for, those first that the answers decide', async () => {
    const facts = { nationality: 'foreign', degree: 'master', unitRelation: 'employed', unitArea: 'ftz' } as const
    const { values, text } = await call('check_case', { facts, on: '2026-11-28', routes: true })
    expect(values.assessment).toEqual(checkWithRoutes({ facts, on: '2026-11-28' }, '2026-11-28'))
    expect((values.routes as { id: string }[]).map(({ id }) => id).sort()).toEqual([...routeIds].sort())
    expect((values.routes as { id: string }[])[0]?.id).toBe('overseas-talent-card')
    expect(text).toContain('(overseas-talent-card): You qualify.')
    expect((await call('check_case', { facts, routes: false })).values).not.toHaveProperty('routes')
    expect((await call('check_case', { facts, routes: 'yes' })).values).toMatchObject({ errors: [{ fact: 'routes', came: 'yes' }] })
  })

  test('takes bare facts, and today in Shanghai where no day is named', async () => {
    const before = dayInShanghai(new Date())
    const { values, text } = await call('check_case', {
      degree: 'doctor',
      nationality: 'foreign',
      unitRelation: 'employed',
      unitArea: 'ftz',
    })
    expect([before, dayInShanghai(new Date())]).toContain((values.assessment as { on: string }).on)
    expect(text).toContain('You can apply for permanent residence')
    expect(text).toContain('(descent-doctorate-pr): You qualify.')
    expect((await call('check_case')).text).toContain('Nothing is answered yet')
  })

  test('refuses by the contract, with every fault by name', async () => {
    const { isError, values, text } = await call('check_case', { id: 'a', facts: { degree: 'PhD', age: 40 }, on: '2023-02-29' })
    expect(isError).toBe(true)
    expect(values).toMatchObject({ id: 'a', line: 1, errors: [{ fact: 'degree', came: 'PhD' }, { fact: 'age' }, { fact: 'on' }] })
    expect(text.split('\n')).toHaveLength(3)
    expect((await call('check_case', { id: 'a' })).values).toMatchObject({ errors: [{ fact: 'facts', came: null }] })
    expect((await call('check_case', { facts: { degree: 'PhD' }, language: 'zh' })).text).toMatch(/不能为/)
  })
})

test('a rule, a language or an argument there is not is told by name, and a tool there is not as well', async () => {
  for (const [name, given, fact] of [
    ['explain_rule', { rule: 'no-such-rule' }, 'rule'],
    ['explain_rule', {}, 'rule'],
    ['explain_rule', { rule: 'intern', day: 1 }, 'day'],
    ['list_rules', { language: 'de' }, 'language'],
    ['list_rules', { toString: 'x' }, 'toString'],
    ['check_case', { facts: {}, language: 'de' }, 'language'],
  ] as const) {
    const { isError, values, text } = await call(name, given)
    expect({ isError, values }).toMatchObject({ isError: true, values: { errors: [{ fact }] } })
    expect(text).toContain(`“${fact}”`)
  }
  await expect(call('no_tool')).rejects.toThrow(/no tool called no_tool/)
})

/** What a server of its own answers to lines, to their end. `line` is read by bash; `$run` is the server. */
async function answersTo(input: string | Buffer, line = '$run'): Promise<Ended & { readonly answers: readonly Answer[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'permit-mcp-'))
  const file = path.join(folder, 'input')
  writeFileSync(file, input)
  const ran = await shell('mcp', line.replace('$run', `$run < ${file}`))
  rmSync(folder, { recursive: true })
  return {
    ...ran,
    answers: ran.out
      .split('\n')
      .filter(one => one !== '')
      .map(one => JSON.parse(one) as Answer),
  }
}

interface Answer {
  readonly jsonrpc: string
  readonly id: unknown
  readonly result?: object
  readonly error?: { readonly code: number; readonly message: string }
}

const rpc = (id: unknown, method: unknown, params?: unknown) => JSON.stringify({ jsonrpc: '2.0', id, method, params })
const ping = rpc('last', 'ping')

describe('bad input is answered as the protocol asks, and the next request as ever', () => {
  test.each<[string, string | Buffer, readonly (readonly [id: unknown, code: number, says: RegExp])[]]>([
    ['no JSON', 'no protocol at all', [[null, -32700, /not JSON in UTF-8/]]],
    ['JSON that is cut off', '{"jsonrpc":"2.0","id":1', [[null, -32700, /not JSON/]]],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), [[null, -32700, /UTF-8/]]],
    [
      'a value, a batch',
      `5\n[${ping}]`,
      [
        [null, -32600, /no message/],
        [null, -32600, /no message/],
      ],
    ],
    ['another version', '{"jsonrpc":"1.0","id":7,"method":"ping"}', [[7, -32600, /no message/]]],
    [
      'an id that is none',
      `${rpc(null, 'ping')}\n${rpc(1.5, 'ping')}`,
      [
        [null, -32600, /no message/],
        [null, -32600, /no message/],
      ],
    ],
    ['a method that is no text', rpc('a', 5), [['a', -32600, /no message/]]],
    ['an answer that is none', '{"jsonrpc":"2.0","id":1,"result":5}', [[null, -32600, /no message/]]],
    [
      'a method that there is not',
      `${rpc(1, 'nope')}\n${rpc(2, 'toString')}`,
      [
        [1, -32601, /not found/],
        [2, -32601, /not found/],
      ],
    ],
    [
      'parameters of a call',
      `${rpc(1, 'tools/call')}\n${rpc(2, 'tools/call', { nome: 1 })}`,
      [
        [1, -32602, /params/],
        [2, -32602, /params\.name/],
      ],
    ],
    ['arguments that are no object', rpc(1, 'tools/call', { name: 'check_case', arguments: [] }), [[1, -32602, /arguments/]]],
    [
      'an argument whose name would be lost on the way',
      '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"check_case","arguments":{"facts":{},"__proto__":{"degree":"phd"}}}}',
      [[1, -32602, /__proto__/]],
    ],
    ['a byte order mark before a request', `\uFEFF${rpc(1, 'nope')}`, [[1, -32601, /not found/]]],
    ['parameters of a list', rpc(1, 'tools/list', { cursor: 5 }), [[1, -32602, /params\.cursor/]]],
    ['a greeting without a version', rpc(1, 'initialize', {}), [[1, -32602, /protocolVersion/]]],
    ['a tool that there is not', rpc(1, 'tools/call', { name: 'no' }), [[1, -32602, /^There is no tool called no/]]],
    ['a line of more than 1 MiB', rpc(1, 'tools/call', { name: 'x'.repeat(2 ** 20) }), [[null, -32600, /longer than 1,048,576 bytes/]]],
    ['nothing, white space, a notification', `\n \t\n${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}`, []],
  ])('%s', async (_, input, expected) => {
    const { answers, status, err } = await answersTo(Buffer.concat([Buffer.from(input), Buffer.from(`\n${ping}`)]))
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(answers.map(({ jsonrpc }) => jsonrpc)).toEqual(answers.map(() => '2.0'))
    const errors = answers.flatMap(({ id, error }) => (error === undefined ? [] : [{ id, ...error }]))
    expect(errors.map(({ id, code }) => [id, code])).toEqual(expected.map(([id, code]) => [id, code]))
    for (const [index, [, , says]] of expected.entries()) expect(errors[index]?.message).toMatch(says)
    // The last line has no end, and is answered all the same.
    expect(answers.filter(({ result }) => result !== undefined)).toEqual([{ jsonrpc: '2.0', id: 'last', result: {} }])
  })

  test('a line without end is never held whole', async () => {
    const input = `{ head -c 300000000 /dev/zero | tr '\\0' x; echo; echo '${ping}'; }`
    const { out, status } = await shell('mcp', `${input} | NODE_OPTIONS=--max-old-space-size=100 $run`)
    expect(status).toBe(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map(line => (JSON.parse(line) as Answer).error?.code),
    ).toEqual([-32600, undefined])
  })

  test('of many wrong arguments the first hundred are told, then how many more', async () => {
    const given = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x${index}`, index]))
    for (const name of ['check_case', 'list_rules']) {
      const { isError, values } = await call(name, given)
      const errors = values.errors as { fact: string; message: string }[]
      expect([isError, errors.length, errors.at(-1)?.fact]).toEqual([true, 101, 'case'])
      expect(errors.at(-1)?.message).toContain('4,900 more faults')
    }
  })
})

describe('the end of a server', () => {
  test('nothing but the protocol stands on standard output, and the end of the input ends it', async () => {
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } }
    const { answers, status, err } = await answersTo(
      `${rpc(1, 'initialize', params)}\n${rpc(2, 'tools/call', { name: 'check_case', arguments: {} })}\n`,
    )
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      [1, undefined],
      [2, undefined],
    ])
  })

  test('whoever called has gone: quietly', async () => {
    expect(await answersTo(`${ping}\n`.repeat(5000), '$run | true')).toMatchObject({ status: 0, err: '' })
  })

  test('answers that cannot be written: one sentence and status 2', async () => {
    expect(await answersTo(ping, '$run >/dev/full')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^The server broke off \(ENOSPC.*\n$/) as string,
    })
  })

  test('SIGTERM ends it while it waits', async () => {
    const child = start('mcp')
    const end = ended(child)
    child.stdin?.write(`${ping}\n`)
    await new Promise(resolve => child.stdout?.once('data', resolve))
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ signal: 'SIGTERM', err: '' })
  })
})
