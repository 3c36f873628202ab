import { describe, expect, test } from 'vitest'
import { assess, outline } from '../../lib/engine/assess'
import { all, always, any, not, type Condition } from '../../lib/engine/conditions'
import { verdictChangesAhead } from '../../lib/engine/earliest'
import { flag, since, conditionBuilders } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import type { Period, Reading, Rule } from '../../lib/engine/rules'
import type { KnownAnswers } from '../../lib/engine/situation'

const facts = { tall: flag(), began: since(), moved: since() }
const { tall, began, moved } = conditionBuilders(facts)
const on = '2026-11-23'

const reading = (id: string, when: Condition, period: Period = {}): Reading => ({ id, from: '1900-01-01', ...period, sources: [], when })
const rule = (id: string, ...readings: Reading[]): Rule => ({ id, readings, grants: [] })
const lawOf = (...rules: Rule[]) => compile(facts, rules, [])
const turns = (law: ReturnType<typeof lawOf>, answers: KnownAnswers, day = on) =>
  Object.fromEntries(
    [...verdictChangesAhead(law, answers, day)].map(([id, found]) => [id, found.map(turn => `${turn.day} ${turn.verdict}`)]),
  )
const earliest = (law: ReturnType<typeof lawOf>, answers: KnownAnswers, day = on) => assess(law, answers, day).map(one => one.earliest)

describe('the first day of yes', () => {
  test('is today where the rule says yes today, though it stops and begins again later', () => {
    expect(earliest(lawOf(rule('r', reading('a', any(not(began.fullYears(1)), began.fullYears(3))))), { began: '2026-01-01' })).toEqual([
      on,
    ])
  })

  test('comes while readings dispute, as soon as the one that says no ends', () => {
    const law = lawOf(rule('r', reading('long', tall.holds()), reading('short', not(tall.holds()), { until: '2028-02-29' })))
    expect(assess(law, { tall: true }, on)[0]).toMatchObject({ verdict: 'disputed', earliest: '2028-02-29' })
  })

  test('comes with a reading that begins, and not before', () => {
    const law = lawOf(
      rule('r', reading('a', tall.holds(), { until: '2027-05-01' }), reading('b', not(tall.holds()), { from: '2027-05-01' })),
    )
    expect(earliest(law, { tall: false })).toEqual(['2027-05-01'])
    expect(earliest(law, { tall: false }, '2027-04-30')).toEqual(['2027-05-01'])
    expect(earliest(law, { tall: false }, '2027-05-01')).toEqual(['2027-05-01'])
  })

  test('is looked for to the fifteenth anniversary, which is included, also where the law turns', () => {
    const from = (day: string) => lawOf(rule('r', reading('a', not(always), { until: day }), reading('b', always, { from: day })))
    expect(earliest(from('2041-11-23'), {})).toEqual(['2041-11-23'])
    expect(earliest(from('2041-11-24'), {})).toEqual([null])
  })

  test('is found for each rule by itself, the first of several days', () => {
    const law = lawOf(
      rule('late', reading('a', began.fullYears(9))),
      rule('never', reading('a', not(always))),
      rule('soon', reading('a', any(began.fullYears(2), moved.fullYears(1)))),
      rule('open', reading('a', all(began.fullYears(1), tall.holds()))),
    )
    const answers = { began: '2025-12-31', moved: '2026-06-30' }
    expect(earliest(law, answers)).toEqual(['2034-12-31', null, '2027-06-30', null])
    expect(outline(law, answers, on).earliest).toEqual(['2034-12-31', null, '2027-06-30', null])
    expect(earliest(law, { ...answers, moved: 'never' })).toEqual(['2034-12-31', null, '2027-12-31', null])
  })

  test('is none where a blank decides, or no reading stands today', () => {
    const law = lawOf(rule('r', reading('a', tall.holds(), { from: '2027-01-01' })))
    expect(earliest(law, { tall: true })).toEqual([null])
    expect(earliest(lawOf(rule('r', reading('a', tall.holds()), reading('b', always, { from: '2027-01-01' }))), {})).toEqual([null])
  })

  test('comes by anniversaries of the very day that was named, never of the day after', () => {
    expect(earliest(lawOf(rule('r', reading('a', began.fullYears(3)))), { began: '2024-02-29' })).toEqual(['2027-02-28'])
    expect(earliest(lawOf(rule('r', reading('a', began.fullYears(4)))), { began: '2024-02-29' })).toEqual(['2028-02-29'])
  })
})

describe('the days on which a verdict turns', () => {
  test('are all of them, in order, rule by rule', () => {
    const law = lawOf(
      rule('between', reading('a', all(began.fullYears(1), not(began.fullYears(3))))),
      rule('steady', reading('a', tall.holds())),
      rule('disputed', reading('a', began.fullYears(2)), reading('b', began.fullYears(5), { until: '2030-01-01' })),
    )
    expect(turns(law, { began: '2026-03-01', tall: true })).toEqual({
      between: ['2027-03-01 yes', '2029-03-01 no'],
      steady: [],
      disputed: ['2028-03-01 disputed', '2030-01-01 yes'],
    })
  })

  test('lie after the day that is asked about, up to its fifteenth anniversary', () => {
    const law = lawOf(rule('r', reading('a', any(all(began.fullYears(1), not(began.fullYears(2))), began.fullYears(15)))))
    expect(turns(law, { began: '2026-11-23' })).toEqual({ r: ['2027-11-23 yes', '2028-11-23 no', '2041-11-23 yes'] })
    expect(turns(law, { began: '2026-11-23' }, '2027-11-23')).toEqual({ r: ['2028-11-23 no', '2041-11-23 yes'] })
    expect(turns(law, { began: '2026-11-24' })).toEqual({ r: ['2027-11-24 yes', '2028-11-24 no'] })
  })

  test('are those of blanks too, where the span of days leaves them less and less', () => {
    const extremes = lawOf(rule('r', reading('a', any(not(began.fullYears(1)), began.fullYears(4)))))
    expect(turns(extremes, {}, '1900-06-01')).toEqual({ r: ['1901-01-01 open'] })
    expect(turns(extremes, { began: 'unknown' }, '2100-12-31')).toEqual({ r: ['2104-12-31 yes'] })
    expect(turns(extremes, { began: 'never' }, '2100-12-31')).toEqual({ r: [] })
    const long = lawOf(rule('r', reading('a', not(began.fullYears(4)))))
    expect(turns(long, {}, '1903-06-01')).toEqual({ r: ['1904-01-01 open'] })
  })

  test('are those of a period in which no reading stands as well', () => {
    const law = lawOf(rule('r', reading('a', tall.holds(), { until: '2028-01-01' }), reading('b', tall.holds(), { from: '2029-01-01' })))
    expect(turns(law, { tall: true })).toEqual({ r: ['2028-01-01 not-covered', '2029-01-01 yes'] })
  })
})
