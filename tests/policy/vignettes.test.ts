/** The borders of the rulebook, as vignettes.md tells them: what each rule says the day before, on the day and the day after. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCase } from '@/lib/check/case'
import { checkWithRoutes, lawOfRoutes } from '@/lib/check/check-routes'
import { law } from '@/lib/check/check'
import { routeIds } from '@/lib/policy/routes'
import { ruleIds } from '@/lib/policy/rules'

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim())
/** The rows of a table below a title, without its head. */
const tableUnder = (title: string) =>
  (readFileSync(new URL('vignettes.md', import.meta.url), 'utf8').split(`## ${title}\n`)[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(cellsOf) ?? []

const answerOf = (word: string): boolean | number | string =>
  word === 'true' || word === 'false' ? word === 'true' : /^\d+$/.test(word) ? Number(word) : word
const answersOf = (pairs: readonly string[]) => pairs.map(pair => pair.split(' ')).map(([fact = '', word = '']) => [fact, word] as const)

const persons = new Map(tableUnder('Persons').map(([name = '', answers = '']) => [name, answersOf(answers.split('; '))]))

function personOf(text: string): Readonly<Record<string, unknown>> {
  const [name = '', ...changes] = text.split(', ')
  const known = persons.get(name) ?? expect.fail(`no person ${name}`)
  const all = new Map([...known, ...answersOf(changes)])
  return Object.fromEntries([...all].flatMap(([fact, word]) => (word === 'blank' ? [] : [[fact, answerOf(word)]])))
}

const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** "disputed, no" of a person on a day. */
function said(rule: string, facts: Readonly<Record<string, unknown>>, on: string): string {
  const read = readCase({ on, facts })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const { rules, routes = [] } = checkWithRoutes(read.read, on)
  const { verdict, leaning } = [...rules, ...routes].find(({ id }) => id === rule) ?? expect.fail(rule)
  return leaning === null ? verdict : `${verdict}, ${leaning}`
}

describe.each(['The ten', 'The routes beside the ten'])('%s', title => {
  test.each(tableUnder(title).map(cells => [cells.slice(0, 3).join(' · '), cells] as const))(
    '%s',
    (_, [rule = '', day = '', person = '', ...expected]) => {
      expect([-1, 0, 1].map(days => said(rule, personOf(person), dayAfter(day, days)))).toEqual(expected)
    },
  )
})

describe('the table', () => {
  const rows = [...tableUnder('The ten'), ...tableUnder('The routes beside the ten')]

  test('has forty persons and more, and no rule or route is without one', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40)
    expect([...new Set(rows.map(([rule]) => rule))].sort()).toEqual([...ruleIds, ...routeIds].sort())
  })

  test('has a row at every day on which a reading begins or ends', () => {
    const turns = [...law.rules, ...lawOfRoutes.rules].flatMap(({ id, readings }) =>
      readings.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])].map(day => `${id} ${day}`)),
    )
    const told = new Set(rows.map(([rule, day]) => `${rule ?? ''} ${day ?? ''}`))
    expect([...new Set(turns)].filter(turn => !told.has(turn))).toEqual([])
  })
})
