/**
 * The tools, called as a program calls them: the SDK's own client, over the standard streams of a process of its own.
 */
import { spawn } from 'node:child_process'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../lib/check/check'
import { dayInShanghai } from '../../lib/check/shanghai-day'
import { facts, ruleIds, rules } from '../../lib/policy/law'
import { sourceOf, type SourceId } from '../../lib/policy/sources'
import { persons } from '../cases/persons'
import { locales, speaking } from '../words/speaking'

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
  await client.connect(new StdioClientTransport({ command: 'npm', args: ['run', '--silent', 'mcp'] }))
  await client.listTools()
})
afterAll(() => client.close())

test('there are three tools, each told, reading only, with its schemas', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['list_rules', 'explain_rule', 'check_case'])
  for (const { description, inputSchema, outputSchema, annotations } of tools) {
    expect(description?.length).toBeGreaterThan(40)
    expect([inputSchema.type, outputSchema?.type, annotations?.readOnlyHint]).toEqual(['object', 'object', true])
  }
  const { facts: told } = tools[2]?.inputSchema.properties as { facts: { properties: object } }
  expect(Object.keys(told.properties)).toEqual(Object.keys(facts))
  expect(client.getInstructions()).toContain('no decision')
})

test('list_rules names the ten in their order, in both languages, and says what verdicts mean', async () => {
  for (const locale of locales) {
    const { values, text, isError } = await call('list_rules', { language: locale })
    const named = values.rules as { id: string; name: Record<string, string> }[]
    expect(isError).toBe(false)
    expect(named.map(({ id }) => id)).toEqual(ruleIds)
    for (const { id, name } of named) {
      expect(name).toEqual({ en: speaking('en').tell(`rules.${id}.name`), zh: speaking('zh').tell(`rules.${id}.name`) })
      expect(text).toContain(name[locale])
    }
    expect((values.verdicts as unknown[]).length).toBe(5)
    expect(text).toContain(speaking(locale).tell('result.status.not-covered'))
  }
})

describe.each(ruleIds)('explain_rule: %s', id => {
  test.each(locales)('is told in %s with versions, conditions, grants, windows and every source it cites', async locale => {
    const { values, text, isError } = await call('explain_rule', { rule: id, language: locale })
    const rule = rules.find(one => one.id === id)
    const told = values as Record<'readings' | 'grants' | 'sources', { id: string; address: string | null; conditions: { words: string }[]; windows: object[] }[]>
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

  test('takes bare facts, and today in Shanghai where no day is named', async () => {
    const before = dayInShanghai(new Date())
    const { values, text } = await call('check_case', { degree: 'doctor', nationality: 'foreign', unitRelation: 'employed', unitArea: 'ftz' })
    expect([before, dayInShanghai(new Date())]).toContain((values.assessment as { on: string }).on)
    expect(text).toContain('You may apply under one of the 10 rules')
    expect(text).toContain('(descent-doctorate-pr): You may apply.')
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

test('nothing but the protocol stands on standard output, and the end of the input ends it', async () => {
  const child = spawn('npm', ['run', '--silent', 'mcp'], { stdio: ['pipe', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()))
  const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } }
  child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\nno protocol at all\n`)
  child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'check_case', arguments: {} } })}\n`)
  await expect.poll(() => out.split('\n').length, { timeout: 30_000 }).toBeGreaterThan(2)
  child.stdin.end()
  const status = await new Promise(resolve => child.on('close', resolve))
  expect(status).toBe(0)
  expect(out.trimEnd().split('\n').map(line => (JSON.parse(line) as { jsonrpc: string }).jsonrpc)).toEqual(['2.0', '2.0'])
})
