/**
 * The ten routes as plain data, held to a record of them: who changes one changes the record beside it, and sees which
 * lines it moves. The law is loaded inside the test, so that a fault planted in what it consists of is seen.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Every part of a thing on a line of its own; what a part consists of stands on its line. */
const linesOf = (path: string, thing: object): readonly string[] =>
  Object.entries(thing).flatMap(([part, value]: [string, unknown]) =>
    Array.isArray(value) && value.length > 0
      ? value.map((one, index) => `${path}.${part}.${index}: ${JSON.stringify(one)}`)
      : [`${path}.${part}: ${JSON.stringify(value)}`],
  )

test('the routes, what is asked for them and where they send are those on record', async () => {
  const [{ routes, routeIds }, { routeFacts, routeTopics, routeUnits }, { allFacts }, { confirmationOffice }, { facts }, { averageWages }] =
    await Promise.all([
      import('@/lib/policy/routes'),
      import('@/lib/policy/route-facts'),
      import('@/lib/policy/all-facts'),
      import('@/lib/policy/window-choices'),
      import('@/lib/policy/facts'),
      import('@/lib/policy/average-wages'),
    ])
  expect(Object.keys(allFacts)).toEqual([...Object.keys(facts), ...Object.keys(routeFacts)])
  expect(routeTopics.flatMap(topic => topic.facts)).toEqual(Object.keys(routeFacts))
  expect(routes.map(({ id }) => id)).toEqual(routeIds)
  const record = [
    ...routes.flatMap(route => linesOf(route.id, route)),
    ...linesOf('facts', routeFacts),
    ...routeTopics.flatMap(topic => linesOf(topic.id, topic)),
    ...linesOf('units', routeUnits),
    ...linesOf('windows', { confirmationOffice }),
    ...linesOf('wages', { averageWages }),
  ]
  await expect(`${record.join('\n')}\n`).toMatchFileSnapshot('routes-record.txt')
  // Where vitest -u has just written the record, this one is content the next time.
  expect(record).toEqual(readFileSync('tests/policy/routes-record.txt', 'utf8').trimEnd().split('\n'))
})

test('a wage of so many times the average is that of the year before, where it is published', async () => {
  const { averageWages, timesAverageOfYearBefore } = await import('@/lib/policy/average-wages')
  expect(averageWages.length).toBeGreaterThan(0)
  for (const { year, monthly } of averageWages) expect(timesAverageOfYearBefore(4, year + 1)).toBe(4 * 12 * monthly)
  expect(timesAverageOfYearBefore(4, 1990)).toBeUndefined()
})

test('a route has no notes and no numbers unless it is given some', async () => {
  const { route } = await import('@/lib/policy/types')
  const bare = { id: 'k-visa', certainty: 'firm', readings: [], grants: [] } as const
  expect(route(bare)).toEqual({ ...bare, notes: [], values: {} })
  expect(route({ ...bare, values: { years: 5 } })).toEqual({ ...bare, notes: [], values: { years: 5 } })
})
