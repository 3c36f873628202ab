/**
 * Where lists end: at the last row there may be, at the first damage, with the last piece of a text.
 */
import { describe, expect, test } from 'vitest'
import { listLimits } from '@/lib/case-list/list-problem'
import { textSource } from '@/lib/case-list/list-source'
import { readList, type ListPart, type ReadOptions } from '@/lib/case-list/read-list'
import { paste } from './reading'
import { vocabulary } from './vocabulary-of-tests'

/** What is read of a text, part by part, people as how many they are. */
async function partsOf(text: string, options?: ReadOptions) {
  const parts: (Exclude<ListPart, { kind: 'people' }> | { kind: 'people'; count: number; done: number; total: number | undefined })[] = []
  for await (const part of readList(textSource(text), vocabulary, options))
    parts.push(part.kind === 'people' ? { kind: 'people', count: part.people.length, ...part.progress } : part)
  return parts
}
const countOf = (parts: Awaited<ReturnType<typeof partsOf>>) =>
  parts.reduce((sum, part) => sum + (part.kind === 'people' ? part.count : 0), 0)

describe('a list of as many people as a sheet has rows', () => {
  const people = 'a\n'.repeat(listLimits.rows)
  test('is read to its end, empty lines between them not counted', async () => {
    const parts = await partsOf(`id\n${people}\n\n`)
    expect([countOf(parts), parts.filter(({ kind }) => kind === 'problem')]).toEqual([listLimits.rows, []])
  })
  test('with one more is read up to there, and it is said that there are more', async () => {
    const parts = await partsOf(`id\n${people}b\n`)
    expect([countOf(parts), parts.at(-1)]).toEqual([
      listLimits.rows,
      { kind: 'problem', problem: { code: 'tooManyRows', values: { most: listLimits.rows } } },
    ])
  })
})

describe('a list that is damaged further down', () => {
  test('keeps the people who stand before the damage, however few they are', async () => {
    for (const before of [1, 2, 30, 5000]) {
      const { kinds, people, problem } = await paste(`id,degree\n${'a,硕士\n'.repeat(before)}"b,硕士\nc,硕士`)
      expect([kinds[0], kinds.at(-1), people.length, problem?.code]).toEqual(['columns', 'problem', before, 'brokenQuotes'])
    }
  })
  test('has nobody where the damage stands in its heads', async () => {
    expect((await paste('"id,degree\na,硕士')).kinds).toEqual(['problem'])
  })
})

describe('a long text', () => {
  const line = `${'a'.repeat(99)}\n`
  test('is read in pieces of which none is lost, and says how far it has come', async () => {
    const text = `id\n${line.repeat(2000)}`
    const parts = await partsOf(text)
    const heard = parts.flatMap(part => (part.kind === 'people' ? [{ done: part.done, total: part.total }] : []))
    expect(countOf(parts)).toBe(2000)
    expect(heard.map(({ total }) => total)).toEqual(heard.map(() => text.length))
    expect([...new Set(heard.map(({ done }) => done))]).toEqual([65_536, 131_072, 196_608, text.length])
  })
  test('says it has come to its end where it is short', async () => {
    expect(await partsOf('id\na')).toContainEqual({ kind: 'people', count: 1, done: 4, total: 4 })
  })
  test('has its people whole, also where a piece ends in them, and no mark before the first head', async () => {
    const people = Array.from({ length: 40_000 }, (_, number) => `p${number}`)
    const read = await paste(`\ufeffid\n${people.join('\n')}`)
    expect(read.columns.map(({ head }) => head)).toEqual(['id'])
    expect(read.people.map(({ id }) => id)).toEqual(people)
    expect(read.people.map(({ row }) => row)).toEqual(people.map((_, index) => index + 2))
  })
})

test('white space before the heads is passed over, however much of it; nothing else is no list', async () => {
  expect((await paste(`${' \n'.repeat(100_000)}id\na`)).people.map(({ row, id }) => [row, id])).toEqual([[100_002, 'a']])
  expect((await paste(' \n'.repeat(100_000))).problem?.code).toBe('empty')
  expect((await paste(`${' \n'.repeat(100_000)}[]`)).problem?.code).not.toBe('noHead')
})

test('a list without people says so, one without heads too', async () => {
  expect((await paste('id,degree\n,\n \n')).problem).toEqual({ code: 'noPeople', values: {} })
  expect((await paste('id,degree')).problem).toEqual({ code: 'noPeople', values: {} })
  expect((await paste(',\n,,')).problem).toEqual({ code: 'noHead', values: {} })
})

test('reading is stopped between pieces of people, with the reason', async () => {
  const stop = new AbortController()
  const read = readList(textSource(`id\n${'a\n'.repeat(200_000)}`), vocabulary, { signal: stop.signal })
  const next = async () => (await read.next()).value as ListPart | undefined
  expect([(await next())?.kind, (await next())?.kind]).toEqual(['columns', 'people'])
  stop.abort(new Error('enough'))
  await expect(next()).rejects.toThrow('enough')
})
