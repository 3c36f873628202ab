/**
 * Two hundred hostile files and more: each gives people, with faults told by row and column, or exactly one problem in
 * plain words; never another exception, never a hang, and no row is lost.
 */
import { problemText } from '@/lib/case-list/list-problem'
import { describe, expect, test } from 'vitest'
import { readList } from '@/lib/case-list/read-list'
import { cellFaultText } from '@/lib/case-list/cell-fault-text'
import { gather } from './reading'
import { endless, hostile } from './hostile'
import { vocabulary, voices } from './vocabulary-of-tests'

test('they are two hundred at least, each another', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(200)
  expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length)
})

test.each(hostile)('$name', async ({ source, people, problem }) => {
  const read = await gather(source)
  const said = read.kinds.filter(kind => kind === 'problem' || kind === 'unmapped')
  expect(said.length).toBeLessThanOrEqual(1)
  expect(read.people.length + said.length).toBeGreaterThan(0)
  for (const { t, speech } of voices) {
    if (read.problem !== undefined) expect(problemText(t, read.problem)).toMatch(/[.。]$/)
    for (const one of read.people)
      for (const fault of one.faults) expect(cellFaultText(fault, { t, speech, today: '2026-11-25' })).toMatch(/[.。]$/)
  }
  if (problem !== undefined) expect(read.problem?.code).toBe(problem)
  // A row of which only the name is left is set aside.
  if (people !== undefined) expect(read.people.length + read.setAside.length).toBe(people)
  if (people !== undefined && problem === undefined) expect(read.problem).toBeUndefined()
})

describe('a hundred megabytes', () => {
  const size = 100 * 2 ** 20
  test('are read to the end, every row', async () => {
    const line = '李雷,硕士,是,2022-03-02,600000\n'
    const { people, problem } = await count(endless(size, '姓名,最高学位,hasSpouse,areaWorkSince,leastAnnualWageCny\n', line))
    const lines = Math.ceil(65_536 / line.length)
    const pieces = Math.ceil(size / (new TextEncoder().encode(line).length * lines))
    expect([people, problem]).toEqual([Math.min(pieces * lines, 1_048_575), pieces * lines > 1_048_575 ? 'tooManyRows' : undefined])
  })
  test('of nothing, of one line, of one quoted cell are told at once', async () => {
    expect(await count(endless(size, '', '\0'))).toEqual({ people: 0, problem: 'binary' })
    expect(await count(endless(size, 'id,degree\n', 'x'))).toEqual({ people: 0, problem: 'endlessRow' })
    expect(await count(endless(size, 'id,degree\n"', 'x\n'))).toEqual({ people: 0, problem: 'endlessRow' })
  })
})

/** Counts people without keeping them. */
async function count(source: Parameters<typeof readList>[0]) {
  let people = 0
  let problem: string | undefined
  for await (const part of readList(source, vocabulary)) {
    if (part.kind === 'people') people += part.people.length
    if (part.kind === 'problem') problem = part.problem.code
  }
  return { people, problem }
}
