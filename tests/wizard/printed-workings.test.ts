import { describe, expect, test } from 'vitest'
import { workingsBehind } from '@/lib/wizard/printed-workings'
import { workingText } from '@/lib/text/working-text'
import { emptySession, type SessionState } from '@/lib/wizard/session-state'
import { speaking } from '../text/i18n-of-tests'

const on = '2026-11-29'
const session: SessionState = {
  ...emptySession,
  worksheet: { wages: { 2022: '82万', 2023: '900,000', 2024: '900000', 2025: '950000' }, taxes: { 2022: '5' } },
  presence: { days: { 1: '365', 2: '299', 3: '366', 4: '330' }, stays: '' },
}

describe('what printed answers were worked out from', () => {
  test('is printed in one line for sums and one for days, in both languages', () => {
    const workings = workingsBehind({ leastAnnualWageCny: 820_000, leastMonthsInChina: 9 }, session, on)
    expect(workings.map(working => workingText(speaking('en'), working))).toEqual([
      'Worked out from yearly wages in yuan (2025: 950,000, 2024: 900,000, 2023: 900,000, 2022: 820,000)',
      'Worked out from days in China in each year of work, the last first (365, 299, 366, 330)',
    ])
    expect(workings.map(working => workingText(speaking('zh'), working))[0]).toBe(
      '根据各年税前工资计算（元）：2025年950,000，2024年900,000，2023年900,000，2022年820,000',
    )
  })

  test('names the tax where the tax decides', () => {
    expect(workingsBehind({ taxFifthOfWage: false }, session, on).map(({ kind }) => kind)).toEqual(['wages', 'taxes'])
  })

  test('is left out where the person answered otherwise, or nothing was worked out', () => {
    expect(workingsBehind({ leastAnnualWageCny: 1, leastMonthsInChina: 12, degree: 'doctor' }, session, on)).toEqual([])
    expect(workingsBehind({ leastAnnualWageCny: 820_000 }, emptySession, on)).toEqual([])
  })
})
