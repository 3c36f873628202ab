/**
 * The contract's page on workings, sentence by sentence; months in China against counting day by day.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCase } from '../../lib/check/case'
import { check } from '../../lib/check/check'
import { workedFacts } from '../../lib/check/worked-facts'

const workedOf = (came: object, on = '2026-11-28') => {
  const read = readCase({ facts: {}, ...came })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return workedFacts(read.read, on)
}
const faultsOf = (workings: unknown) => {
  const read = readCase({ facts: {}, workings })
  return read.ok ? [] : read.faults.map(({ fact, came }) => [fact, came])
}
/** The same sum in each of some years. */
const every = (years: readonly number[], sum: number) => Object.fromEntries(years.map(year => [String(year), sum]))
const lastFour = [2021, 2022, 2023, 2024]

describe('sums of the last calendar years', () => {
  // Six times the average of the year before, as printed: 2021 to 2025.
  test.each([
    [2021, 744_336],
    [2022, 820_512],
    [2023, 877_176],
    [2024, 886_104],
    [2025, 895_248],
  ])('a wage of %i is compared with %i yuan', (year, six) => {
    const on = `${year + 1}-06-01`
    for (const [wage, reached] of [
      [six - 1, false],
      [six, undefined],
      [six + 1, undefined],
    ] as const) {
      expect(workedOf({ workings: { wages: { [year]: wage } } }, on)?.wageSixTimesAverage).toBe(reached)
      expect(workedOf({ workings: { taxes: { [year]: wage / 5 } } }, on)?.taxFifthOfStandard).toBe(reached)
    }
  })

  test('four years that all reach it are a yes, for the tax as well', () => {
    const workings = { wages: { 2021: 744_336, 2022: 820_512, 2023: 877_176, 2024: 886_104 }, taxes: every(lastFour, 177_220.8) }
    expect(workedOf({ workings }, '2025-03-01')).toEqual({
      wageSixTimesAverage: true,
      taxFifthOfStandard: true,
      taxFifthOfWage: true,
      wageFourTimesAverage: true,
      leastAnnualWageCny: 744_336,
      leastAnnualTaxCny: 177_220.8,
    })
  })

  test('the average of 2025 is not published: from 2027 on nobody reaches it, and who falls short is still a no', () => {
    expect(workedOf({ workings: { wages: every([2023, 2024, 2025, 2026], 9e6) } }, '2027-01-01')).toEqual({ leastAnnualWageCny: 9e6 })
    expect(workedOf({ workings: { wages: every([2023, 2024, 2025, 2026], 1) } }, '2027-01-01')).toEqual({
      wageSixTimesAverage: false,
      wageFourTimesAverage: false,
      leastAnnualWageCny: 1,
    })
  })

  test('a fifth of the own wage needs no average: inclusive, year by year', () => {
    const wages = every([2022, 2023, 2024, 2025], 100_000)
    const taxOf = (tax: number) => workedOf({ workings: { wages, taxes: every([2022, 2023, 2024, 2025], tax) } })?.taxFifthOfWage
    expect([taxOf(19_999.99), taxOf(20_000), taxOf(20_000.01)]).toEqual([false, true, true])
  })

  test('Lin-gang looks at three years only', () => {
    const wages = { 2023: 584_784, 2024: 590_736, 2025: 596_832 }
    expect(workedOf({ workings: { wages } })).toEqual({ wageSixTimesAverage: false, wageFourTimesAverage: true })
    expect(workedOf({ workings: { wages: { ...wages, 2024: 590_735 } } })?.wageFourTimesAverage).toBe(false)
  })

  test('sums of other years count nothing, and a missing year leaves blank what needs it', () => {
    expect(workedOf({ workings: { wages: { 2000: 1, 2026: 1, 2100: 1 } } })).toBeUndefined()
    expect(workedOf({ workings: { wages: every([2022, 2023, 2025], 9e6) } })).toBeUndefined()
  })

  test('what is given is never worked out: not a no, not an unknown; a null is worked out', () => {
    const workings = { wages: every([2022, 2023, 2024, 2025], 1) }
    expect(
      workedOf({ facts: { wageSixTimesAverage: 'unknown', leastAnnualWageCny: 5, wageFourTimesAverage: true }, workings }),
    ).toBeUndefined()
    expect(workedOf({ facts: { wageSixTimesAverage: null, leastAnnualWageCny: 5, wageFourTimesAverage: true }, workings })).toEqual({
      wageSixTimesAverage: false,
    })
  })
})

describe('stays', () => {
  const months = (stays: readonly (readonly string[])[], on = '2026-11-28', facts = {}) =>
    workedOf({ facts, workings: { stays } }, on)?.leastMonthsInChina
  test('the least of four years counted back from the check date, thirty days a month, both days present', () => {
    const years = [
      ['2022-11-28', '2023-11-27'],
      ['2023-11-28', '2024-11-27'],
      ['2024-11-28', '2025-11-27'],
    ]
    expect(months([...years, ['2026-01-01', '2026-01-29']])).toBe(0)
    expect(months([...years, ['2026-01-01', '2026-01-30']])).toBe(1)
    expect(months([...years, ['2026-01-01', '2026-01-20'], ['2026-01-15', '2026-01-30']])).toBe(1)
    expect(months([...years, ['2025-11-28', '2026-11-27']])).toBe(12)
    expect(months([['2022-11-28', '2026-11-27']])).toBe(12)
    expect(
      months([
        ['2022-11-28', '2025-11-27'],
        ['2026-11-28', '2027-11-28'],
      ]),
    ).toBe(0)
  })
  test('fewer years where the work in Shanghai is younger, and blank where there is none yet', () => {
    const stays = [['2025-11-28', '2026-11-27']]
    expect(months(stays, '2026-11-28', { shanghaiWorkSince: '2025-11-28' })).toBe(12)
    expect(months(stays, '2026-11-28', { shanghaiWorkSince: '2025-11-29' })).toBeUndefined()
    expect(months(stays, '2026-11-28', { shanghaiWorkSince: '2027-01-01' })).toBeUndefined()
    expect(months(stays, '2026-11-28', { shanghaiWorkSince: '2024-11-28' })).toBe(0)
    for (const shanghaiWorkSince of [null, 'unknown', 'never']) expect(months(stays, '2026-11-28', { shanghaiWorkSince })).toBe(0)
  })
  test('no stay at all says nothing', () => expect(months([])).toBeUndefined())

  test('as counting day by day finds', () => {
    const begin = Date.UTC(2019, 5, 1)
    const text = (count: number) => new Date(begin + count * 86_400_000).toISOString().slice(0, 10)
    const stay = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 500 }))
    const check = fc.constantFrom('2024-02-29', '2025-02-28', '2024-03-01', '2026-11-28', '2023-12-31')
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 8 }), check, (came, on) => {
        const stays = came.map(([from, length]) => [text(from), text(from + length)] as const)
        const present = new Set(came.flatMap(([from, length]) => Array.from({ length: length + 1 }, (_, index) => text(from + index))))
        const yearsBack = (years: number) => {
          const day = `${Number(on.slice(0, 4)) - years}${on.slice(4)}`
          return day.endsWith('02-29') && Number.isNaN(Date.parse(day)) === false && new Date(day).getUTCDate() !== 29
            ? `${day.slice(0, 8)}28`
            : day
        }
        const counts = [1, 2, 3, 4].map(
          years => [...present].filter(day => yearsBack(years) <= day && day < (years === 1 ? on : yearsBack(years - 1))).length,
        )
        expect(months(stays, on)).toBe(Math.min(...counts.map(days => Math.min(12, Math.floor(days / 30)))))
      }),
    )
  })
})

describe('what workings may be', () => {
  test('absent parts are no workings', () => {
    for (const workings of [null, {}, { wages: null, taxes: null, stays: null }, { wages: {}, stays: [] }]) {
      expect(faultsOf(workings)).toEqual([])
      expect(check({ facts: {} }, '2026-11-28')).not.toHaveProperty('worked')
    }
  })
  test('a case with workings needs facts', () => {
    expect(readCase({ workings: null })).toMatchObject({ ok: false, faults: [{ fact: 'facts' }] })
  })
  test.each<[string, unknown, readonly (readonly unknown[])[]]>([
    ['no object', [], [['workings', []]]],
    ['an unknown part', { bonus: null }, [['workings.bonus', null]]],
    ['wages that are no object', { wages: [1] }, [['workings.wages', [1]]]],
    [
      'years that are none',
      { taxes: { 1999: 1, 2101: 1, ' 2022': 1, '02022': 1 } },
      [
        ['workings.taxes.1999', 1],
        ['workings.taxes.2101', 1],
        ['workings.taxes. 2022', 1],
        ['workings.taxes.02022', 1],
      ],
    ],
    [
      'sums that are none',
      { wages: { 2022: -1, 2023: 'unknown', 2024: null, 2025: '5' } },
      [
        ['workings.wages.2022', -1],
        ['workings.wages.2023', 'unknown'],
        ['workings.wages.2024', null],
        ['workings.wages.2025', '5'],
      ],
    ],
    ['stays that are no list', { stays: {} }, [['workings.stays', {}]]],
    [
      'stays that are none, one fault each',
      { stays: [['2022-01-01', '2022-01-02'], ['2022-01-02', '2022-01-01'], [' 2022-01-01', '2022-01-02'], ['2022-01-01'], null] },
      [
        ['workings.stays.1', ['2022-01-02', '2022-01-01']],
        ['workings.stays.2', [' 2022-01-01', '2022-01-02']],
        ['workings.stays.3', ['2022-01-01']],
        ['workings.stays.4', null],
      ],
    ],
  ])('%s', (_, workings, faults) => expect(faultsOf(workings)).toEqual(faults))
})
