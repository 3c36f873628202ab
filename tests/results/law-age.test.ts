import { expect, test } from 'vitest'
import { isLawOld } from '../../lib/results/law-age'

test('the law is old from the 181st day after it was read', () => {
  expect(isLawOld('2026-11-28', '2026-11-28')).toBe(false)
  expect(isLawOld('2026-11-28', '2027-05-27')).toBe(false)
  expect(isLawOld('2026-11-28', '2027-05-28')).toBe(true)
  // A clock that runs behind warns of nothing.
  expect(isLawOld('2026-11-28', '2020-01-01')).toBe(false)
})
