/**
 * Whether a model that has read the tools' descriptions, and nothing else, can put into facts what people say.
 */
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { serverOf } from '@/lib/api/mcp/server'
import type { FactKind } from '@/lib/engine/facts'
import { allFactNames, allFacts } from '@/lib/policy/law'
import { inEveryLanguage, speaking } from '../text/i18n-of-tests'
import { spokenPersons } from './told-persons'

const client = new Client({ name: 'test', version: '1' })
const on = '2026-11-23'
beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair()
  await serverOf({ languages: inEveryLanguage(i18n => i18n), today: () => on }).connect(there)
  await client.connect(here)
})

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
}
const inputOf = async (tool: string) => (await client.listTools()).tools.find(({ name }) => name === tool)?.inputSchema as Schema
const factOf = (input: Schema, fact: string) => input.properties?.facts?.properties?.[fact]?.description ?? expect.fail(fact)

/** Every value that a fact may have, as its description must name it. */
function valuesOf(kind: FactKind): readonly string[] {
  switch (kind.kind) {
    case 'choice':
      return [...kind.values, 'unknown']
    case 'flag':
      return ['true', 'false', 'unknown']
    case 'since':
      return ['YYYY-MM-DD', 'never', 'unknown']
    case 'quantity':
      return ['number', 'unknown']
  }
}

describe.each(['check_case', 'next_questions', 'explain_result', 'ask_the_office'])('the arguments of %s', tool => {
  test('are all told in words, each fact with its question and all its values', async () => {
    const input = await inputOf(tool)
    expect(JSON.stringify(input)).not.toContain('$schema')
    for (const [name, { description }] of Object.entries(input.properties ?? {}))
      expect({ name, told: description ?? '' }).toMatchObject({ told: /.{10}/ })
    for (const fact of allFactNames) {
      const description = factOf(input, fact)
      expect(description.startsWith(speaking('en').t(`facts.${fact}.question`))).toBe(true)
      const missing = valuesOf(allFacts[fact]).filter(value => !description.includes(` ${value}: `))
      expect({ fact, missing }).toEqual({ fact, missing: [] })
    }
  })
})

test('a fact without its values in words would be noticed', async () => {
  const degree = factOf(await inputOf('check_case'), 'degree')
  expect(degree.replace(/ master: [^;]+;/, '').includes(' master: ')).toBe(false)
})

describe.each(spokenPersons)('$name', ({ phrases, verdicts }) => {
  test.each(phrases)('“%s” is found under %s', async (_, fact, value, words) => {
    const description = factOf(await inputOf('check_case'), fact)
    expect(description).toMatch(words)
    const written = typeof value === 'number' ? 'number' : /^\d{4}-/.test(String(value)) ? 'YYYY-MM-DD' : String(value)
    expect(description).toContain(` ${written}: `)
  })

  test('is assessed by what was said', async () => {
    const facts = Object.fromEntries(phrases.map(([, fact, value]) => [fact, value]))
    const { isError, structuredContent, content } = await client.callTool({ name: 'check_case', arguments: { facts, on } })
    const { assessment } = structuredContent as { assessment: { rules: { id: string; verdict: string }[] } }
    const found = Object.fromEntries(assessment.rules.filter(({ id }) => id in verdicts).map(({ id, verdict }) => [id, verdict]))
    expect({ isError, found }).toEqual({ isError: undefined, found: verdicts })
    // Who sees text alone finds the same in it, as lines and as JSON.
    const [lines, json] = content as { text: string }[]
    for (const [id, verdict] of Object.entries(verdicts))
      expect(lines?.text).toMatch(new RegExp(`\\(${id}\\): .*\\n(?: {3}.*\\n)*? {3}verdict: ${verdict}`))
    expect(JSON.parse(json?.text ?? '')).toEqual(structuredContent)
  })
})

test('asking what comes next, and answering it, ends with nothing left to ask', async () => {
  let facts: Record<string, unknown> = { nationality: 'foreign', degree: 'master', unitRelation: 'employed' }
  const asked: string[] = []
  for (;;) {
    const { structuredContent } = await client.callTool({ name: 'next_questions', arguments: { facts, on, aim: 'comeToWork' } })
    const { questions, settled, more } = structuredContent as {
      questions: { fact: string; decides: string[] }[]
      settled: boolean
      more: number
    }
    if (settled) break
    const [first] = questions
    expect(first?.decides.length).toBeGreaterThan(0)
    expect(more).toBeGreaterThanOrEqual(0)
    asked.push(first?.fact ?? expect.fail('a question'))
    facts = { ...facts, [first?.fact ?? '']: 'unknown' }
  }
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked).toContain('confirmationLetter')
  const { content } = await client.callTool({ name: 'next_questions', arguments: { facts, on, aim: 'comeToWork' } })
  expect(content).toMatchObject([{ text: 'Nothing that can be asked changes the result any more.' }, {}])
})
