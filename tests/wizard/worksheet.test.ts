import { describe, expect, test } from 'vitest'
import { answersWorkedAnew, readSum, workedOut, worksheetYears } from '@/lib/wizard/worksheet'
import { emptyWorksheet, parseWorksheet, type Worksheet } from '@/lib/wizard/worksheet-state'

const on = '2026-11-29'
const rows = (wages: Worksheet['wages'], taxes: Worksheet['taxes'] = {}): Worksheet => ({ wages, taxes })
const enough = { 2022: '820,512', 2023: '87.7176万', 2024: '¥886,104', 2025: '895248' }

describe('four yearly rows', () => {
  test('show the sum needed beside each year, and that the average of 2025 is not published', () => {
    expect(worksheetYears(on).map(({ year, needed }) => [year, needed])).toEqual([
      [2025, 895_248],
      [2024, 886_104],
      [2023, 877_176],
      [2022, 820_512],
    ])
    expect(worksheetYears('2027-01-01')[0]).toEqual({ year: 2026, average: undefined, needed: undefined })
  })

  test('answer whether the wage reached six averages in each year, to the yuan', () => {
    expect(workedOut(rows(enough), on)).toEqual({ wageSixTimesAverage: true, leastAnnualWageCny: 820_512 })
    expect(workedOut(rows({ ...enough, 2024: '886,103' }), on)).toMatchObject({ wageSixTimesAverage: false })
  })

  test('leave blank what they cannot settle: a year without an average or a sum, unless another year falls short', () => {
    const { 2025: _, ...three } = enough
    expect(workedOut(rows(three), on)).toEqual({})
    expect(workedOut(rows({ ...three, 2023: '5' }), on)).toEqual({ wageSixTimesAverage: false })
    expect(workedOut(rows({ 2023: '9e9', 2024: '900万', 2025: '900万', 2026: '900万' }), '2027-01-01')).toEqual({})
  })

  test('work out the tax by both readings', () => {
    const taxes = { 2022: '164103', 2023: '175436', 2024: '177221', 2025: '179050' }
    expect(workedOut(rows(enough, taxes), on)).toMatchObject({ taxFifthOfStandard: true, taxFifthOfWage: true, leastAnnualTaxCny: 164_103 })
    expect(workedOut(rows({ ...enough, 2025: '2,000,000' }, taxes), on)).toMatchObject({ taxFifthOfStandard: true, taxFifthOfWage: false })
  })

  test('guess nothing: what can be read in two ways is no sum', () => {
    expect(readSum('600.000')).toEqual({ problem: 'twoNumbers' })
    expect(readSum('$5')).toEqual({ problem: 'otherUnit' })
    expect(readSum('-5')).toEqual({ problem: 'outside' })
    expect(readSum(' ')).toEqual({})
  })
})

describe('answers that were worked out', () => {
  test('follow their rows, and are blank again without them; what the person answered otherwise stays', () => {
    const first = answersWorkedAnew({ degree: 'master' }, emptyWorksheet, rows(enough), on)
    expect(first).toEqual({ degree: 'master', wageSixTimesAverage: true, leastAnnualWageCny: 820_512 })
    const short = rows({ ...enough, 2025: '1' })
    expect(answersWorkedAnew(first, rows(enough), short, on)).toMatchObject({ wageSixTimesAverage: false, leastAnnualWageCny: 1 })
    expect(answersWorkedAnew(first, rows(enough), emptyWorksheet, on)).toEqual({ degree: 'master' })
    const overruled = { ...first, wageSixTimesAverage: false }
    expect(answersWorkedAnew(overruled, rows(enough), rows({ ...enough, 2022: '900,000' }), on)).toMatchObject({
      wageSixTimesAverage: false,
      leastAnnualWageCny: 877_176,
    })
  })
})

test('rows come back from the tab as they were typed, and nothing else does', () => {
  const kept = rows({ 2024: '60万' }, { 2025: 'soon' })
  expect(parseWorksheet(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  expect(parseWorksheet({ wages: { 24: '1', 2024: 1 }, taxes: 7 })).toEqual(emptyWorksheet)
})
