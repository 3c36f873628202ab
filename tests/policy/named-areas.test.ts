import { expect, test } from 'vitest'
import { facts } from '@/lib/policy/facts'
import { namedAreas } from '@/lib/policy/named-areas'

test('every park, zone and base by name belongs to an area that both questions offer, and no name stands twice', () => {
  expect(new Set(namedAreas.map(({ id }) => id)).size).toBe(namedAreas.length)
  for (const { id, area } of namedAreas)
    for (const fact of ['unitArea', 'startupArea'] as const) expect(facts[fact].values, id).toContain(area)
})

test('every area is found by at least one name', () => {
  const named = new Set<string>(namedAreas.map(({ area }) => area))
  for (const area of facts.unitArea.values) expect(named.has(area), area).toBe(!['other-shanghai', 'outside-shanghai'].includes(area))
})
