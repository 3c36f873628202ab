import { ruleIds } from '@/lib/policy/law'
import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import { all, any, withTerm, not } from '@/lib/engine/conditions'
import { degree, leastAnnualWageCny, leastMonthsInChina, status, wantsHelper } from '@/lib/policy/facts'
import { employed, foreigner } from '@/lib/policy/terms'
import { diffResults } from '@/lib/results/result-diff'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { publishedOn } from '@/lib/text/publication-date'
import { andList, answerWords, orList, writeDate, writeNumber } from '@/lib/text/i18n'
import { insideTerm, lawLine, termOf } from '@/lib/text/term-text'
import { factsOf } from '../cases/persons'
import { speaking } from './i18n-of-tests'

const languages = [speaking('en'), speaking('zh')]
const [english] = languages as [ReturnType<typeof speaking>]

describe('an answer read back', () => {
  test.each([
    ['degree', undefined, 'Not answered', '未填写'],
    ['degree', null, 'Not answered', '未填写'],
    ['degree', 'unknown', 'You said you do not know', '您选择了“不清楚”'],
    ['degree', 'master', 'Master’s degree', '硕士'],
    ['hasSpouse', true, 'Yes', '是'],
    ['hasSpouse', false, 'No', '否'],
    ['leastMonthsInChina', 6, '6 of 12 months', '6个月'],
    ['leastMonthsInChina', 1, '1 of 12 months', '1个月'],
    ['investmentUsd', 1_000_000.5, '1,000,000.5 US dollars', '1,000,000.5美元'],
    ['areaWorkSince', 'never', 'No work in such an area', '未在此类区域内工作'],
    ['areaWorkSince', '2022-03-02', 'Since 2 March 2022', '自2022年3月2日起'],
  ] as const)('%s: %s', (fact, answer, ...words) => expect(languages.map(i18n => answerWords(i18n, fact, answer))).toEqual(words))
})

test('lists, numbers and days as each language writes them', () => {
  expect(languages.map(i18n => [andList(i18n, ['a', 'b']), orList(i18n, ['a', 'b', 'c'])])).toEqual([
    ['a and b', 'a, b, or c'],
    ['a和b', 'a、b或c'],
  ])
  expect(languages.map(i18n => [writeNumber(i18n, 1234.123456789), writeDate(i18n, '2016-12-09')])).toEqual([
    ['1,234.123456789', '9 December 2016'],
    ['1,234.123456789', '2016年12月9日'],
  ])
  expect(publishedOn(english, 'about 2017')).toBeUndefined()
})

describe('two results beside each other', () => {
  const on = '2017-03-02'
  const results = (facts: CaseFacts, day = on) => ruleResultsOf({ facts, on: day, today: '2026-11-23' })
  const visa = (before: CaseFacts, after: CaseFacts, id: string) =>
    diffResults(results(before), results(after)).find(one => one.id === id) ?? expect.fail(id)

  test('a window that becomes uncertain is lost as certain and gained as uncertain', () => {
    const { livesInYangpu: _, ...unsaid } = factsOf('C5')
    const { windows, grants, dayTurns, turns } = visa(factsOf('C5'), unsaid, 'talent-visa')
    expect({ windows, grants, dayTurns, turns }).toEqual({
      windows: {
        gained: [
          { id: 'exit-entry-yangpu', certain: false },
          { id: 'exit-entry-city', certain: false },
        ],
        lost: [{ id: 'exit-entry-yangpu', certain: true }],
      },
      grants: { gained: [], lost: [] },
      dayTurns: false,
      turns: true,
    })
  })

  test('a standing that turns without a grant or a day is a turn', () => {
    const { turns, dayTurns, grants } = visa(factsOf('C5'), { ...factsOf('C5'), chineseDescent: null }, 'descent-five-year')
    expect([turns, dayTurns, grants]).toEqual([true, false, { gained: [], lost: [] }])
  })

  test('a first day that becomes no more than possible turns, though it is the same', () => {
    const sure = { ...factsOf('B2'), chineseDescent: true }
    const [one] = diffResults(results(sure, '2026-11-23'), results({ ...sure, leastMonthsInChina: null }, '2026-11-23')).filter(
      ({ id }) => id === 'four-year-work-pr',
    )
    expect(
      [one?.before.earliest, one?.after.earliest, one?.dayTurns].map(each => (typeof each === 'object' ? [each.day, each.certain] : each)),
    ).toEqual([['2026-12-23', true], ['2026-12-23', false], true])
  })

  test('a rule that the other result has not is left out', () => {
    expect(diffResults(results({}), results({}).slice(1)).map(({ id }) => id)).not.toContain('zone-recommended-pr')
    expect(diffResults(results({}), results({}).slice(1))).toHaveLength(ruleIds.length - 1)
  })
})

describe('the words of the law', () => {
  test('never hide a number, of whatever kind', () => {
    expect(lawLine(english, withTerm('market-road', leastAnnualWageCny.atLeast(600_000)))).toBe(
      'Your wage before tax was at least 600,000 yuan in each of the last four years',
    )
    expect(lawLine(english, withTerm('market-road', leastAnnualWageCny.moreThan(600_000)))).toBe(
      'Your wage before tax was more than 600,000 yuan in each of the last four years',
    )
  })

  test('speak of the only part, also of an alternative', () => {
    expect(lawLine(english, any(foreigner))).toBe('You are a foreign national')
    expect(lawLine(english, any(foreigner, employed))).toBe('At least one of these: You are a foreign national; You are employed')
    expect(lawLine(english, all(foreigner, employed))).toBe('All of these: You are a foreign national; You are employed')
  })

  test('say by its opposite what is denied, and list what is left only where little is', () => {
    expect(lawLine(english, not(wantsHelper.holds()))).toBe('You do not want to bring a foreign domestic helper')
    expect(lawLine(english, not(leastMonthsInChina.atLeast(6)))).toBe(
      'You spent fewer than 6 months in China in at least one of the last four years of work',
    )
    expect(lawLine(english, not(degree.isOneOf('none', 'bachelor')))).toBe('Highest degree: Master’s degree or Doctorate')
    expect(lawLine(english, not(degree.isOneOf('none', 'bachelor', 'master', 'doctor')))).toBe(
      'Highest degree: not No bachelor’s degree, Bachelor’s degree, Master’s degree, or Doctorate',
    )
    expect(lawLine(english, not(status.is('no-visa')))).toBe('Visa or permit held now: not No visa and no permit')
  })

  test('have a term only where one is given', () => {
    expect([termOf(foreigner), termOf(not(foreigner)), termOf(wantsHelper.holds()), termOf(all(foreigner))]).toEqual([
      'foreigner',
      'foreigner',
      undefined,
      undefined,
    ])
    expect(insideTerm(english, all(foreigner, employed))).toBeUndefined()
  })
})
