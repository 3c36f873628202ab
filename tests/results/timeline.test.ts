import { describe, expect, test } from 'vitest'
import { check } from '@/lib/check/check'
import type { CaseFacts } from '@/lib/check/case'
import { HORIZON } from '@/lib/engine/earliest'
import { documentOf, takenUntil } from '@/lib/policy/documents'
import { aheadText } from '@/lib/text/timeline-text'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { yearsOn } from '../proof/calendar'
import { planOf } from '@/lib/results/plan'
import { sourcesOfAhead, timelineOf, type Ahead } from '@/lib/results/timeline'
import { people } from '../bench/people'
import { nobodySpecial, persons } from '../cases/persons'
import { isOfTheTen } from '../cases/the-ten'
import { locales, speaking } from '../text/i18n-of-tests'

const today = '2026-11-23'
const aheadOf = (facts: CaseFacts, on = today, applyOn: string | null = null) => {
  const outcomes = ruleResultsOf({ facts, on, today })
  return timelineOf({ facts, outcomes, plan: planOf(outcomes), on, applyOn })
}
const plain = ({ id, day, kind }: Ahead) => [id, day, kind]
/** What is the person’s own: without the days on which the law itself turns, and a rule behind the ten begins. */
const own = (ahead: readonly Ahead[]) =>
  ahead.filter(one => one.kind !== 'begins' && one.kind !== 'ends' && (one.kind !== 'rule' || isOfTheTen(one.outcome.number)))

const everybody = [
  ...persons.map(({ facts, on }) => ({ facts: facts as CaseFacts, on })),
  ...people(20, 21).map(facts => ({ facts: facts as CaseFacts, on: today })),
  ...people(8, 22).map(facts => ({ facts: facts as CaseFacts, on: '2017-03-02' })),
]

describe('what lies ahead', () => {
  test('has the engine’s days: the first yes of a rule is its earliest day, and each turn is what a check says on that day', () => {
    let turns = 0
    for (const { facts, on } of everybody) {
      const ahead = aheadOf(facts, on)
      const rules = check({ facts, on }, today).rules
      for (const { id, verdict, earliest } of rules) {
        const own = ahead.flatMap(one => (one.kind === 'rule' && one.outcome.rule.id === id ? [one] : []))
        if (verdict === 'no' || verdict === 'disputed') expect(own.find(one => one.verdict === 'yes')?.day ?? null, id).toBe(earliest)
        let before: string = verdict
        for (const one of own) {
          const then = check({ facts, on: one.day }, today).rules.find(rule => rule.id === id)
          expect([one.verdict, one.verdict === before], id).toEqual([then?.verdict, false])
          before = one.verdict
          turns += 1
        }
      }
    }
    expect(turns).toBeGreaterThan(20)
  })

  test('stands in the order of the days, within the horizon for rules, each thing once', () => {
    for (const { facts, on } of everybody) {
      const ahead = aheadOf(facts, on, yearsOn(on, 1))
      expect(ahead.map(({ day }) => day)).toEqual(ahead.map(({ day }) => day).sort())
      expect(new Set(ahead.map(({ id }) => id)).size).toBe(ahead.length)
      for (const { day } of ahead) expect(day > on).toBe(true)
      for (const one of ahead) if (one.kind === 'rule') expect(one.day <= yearsOn(on, HORIZON)).toBe(true)
    }
  })

  const descent: CaseFacts = {
    ...nobodySpecial,
    chineseDescent: true,
    degree: 'doctor',
    unitRelation: 'employed',
    unitKind: 'enterprise',
    unitArea: 'zhangjiang',
    areaWorkSince: '2023-03-02',
    leastMonthsInChina: 9,
    stayPurpose: 'work',
    hasSpouse: true,
    talentPermitSince: '2024-09-01',
    employerRecommends: true,
  }

  test('tells what opens, what must be renewed, and what the person holds', () => {
    expect(own(aheadOf(descent)).map(plain)).toEqual([
      ['four-year-work-pr-0', '2027-03-02', 'rule'],
      ['paper-health-certificate', '2027-05-23', 'paper'],
      ['work-to-pr-family-0', '2027-09-01', 'rule'],
      ['permit-talentPermitSince', '2029-09-01', 'permit'],
      ['grant-work-residence-permit', '2031-11-23', 'grant'],
      ['grant-five-year-residence-permit', '2031-11-23', 'grant'],
      ['grant-permanent-residence', '2036-11-23', 'grant'],
      ['grant-permanent-residence-spouse', '2036-11-23', 'grant'],
    ])
  })

  test('counts from the day to apply once one is chosen, and says from when papers may be issued', () => {
    const ahead = aheadOf(descent, today, '2027-08-31').map(plain)
    expect(ahead).toContainEqual(['issue-health-certificate', '2027-03-01', 'issue'])
    expect(ahead).toContainEqual(['apply', '2027-08-31', 'apply'])
    expect(ahead).toContainEqual(['grant-permanent-residence', '2037-08-31', 'grant'])
    expect(ahead.filter(([, , kind]) => kind === 'paper')).toEqual([])
  })

  test('says nothing of a day to apply that is past, nor of papers that may be issued already', () => {
    const kinds = (applyOn: string) =>
      aheadOf(descent, today, applyOn).flatMap(({ kind }) => (kind === 'apply' || kind === 'issue' ? [kind] : []))
    expect(kinds('2026-11-22')).toEqual([])
    expect(kinds(today)).toEqual([])
    expect(kinds('2026-11-24')).toEqual(['apply'])
    expect(kinds('2027-05-23')).toEqual(['apply'])
    expect(kinds('2027-05-24')).toEqual(['issue', 'apply'])
  })

  test('says nothing of a permit that is yet to come or has ended, nor of a paper that an answer decides on', () => {
    const held = (talentPermitSince: string) =>
      aheadOf({ ...descent, talentPermitSince })
        .filter(({ kind }) => kind === 'permit')
        .map(({ day }) => day)
    expect(held('2026-11-24')).toEqual([])
    expect(held(today)).toEqual(['2031-11-23'])
    expect(held('2021-11-24')).toEqual(['2026-11-24'])
    expect(held('2021-11-23')).toEqual([])
    expect(held('never')).toEqual([])
    const { hasSpouse: _, ...unsaid } = descent
    expect(aheadOf(unsaid).map(({ id }) => id)).not.toContain('grant-permanent-residence-spouse')
  })

  test('on one day tells of the rules first', () => {
    const day = '2031-11-23'
    expect(aheadOf({ ...descent, areaWorkSince: '2027-11-23' }).flatMap(one => (one.day === day ? [one.id] : []))).toEqual([
      'four-year-work-pr-0',
      'grant-work-residence-permit',
      'grant-five-year-residence-permit',
    ])
  })

  test('says from which sources a paper must be issued when', () => {
    for (const applyOn of [null, '2027-08-31'])
      expect(aheadOf(descent, today, applyOn).flatMap(one => ('paper' in one ? [sourcesOfAhead(one)] : []))).toEqual([
        ['P59', 'P63', 'P78'],
      ])
  })

  test('says when a paper ends as the law of papers does', () => {
    const [paper] = aheadOf(descent).filter(one => one.kind === 'paper')
    expect(paper?.day).toBe(takenUntil(documentOf('health-certificate'), today))
  })

  test('tells of readings that come and go without changing anything, on days that are past for us', () => {
    const kinds = aheadOf({ ...descent, degree: 'master' }, '2017-06-01').map(plain)
    expect(kinds).toContainEqual(['work-to-pr-family-more-than-2015-ends', '2023-05-01', 'ends'])
    expect(kinds).toContainEqual(['work-to-pr-family-standard-2023-begins', '2023-05-01', 'begins'])
    expect(kinds).not.toContainEqual(['talent-visa-both-2016-ends', '2018-01-01', 'ends'])
  })

  test('is empty where nothing is known, and for somebody to whom no rule turns', () => {
    expect(own(aheadOf({}))).toEqual([])
    expect(own(aheadOf({ ...nobodySpecial, nationality: 'mainland-chinese' }))).toEqual([])
  })

  test.each(locales)('can be told in words, whatever it is (%s)', locale => {
    const i18n = speaking(locale)
    const kinds = new Set<string>()
    for (const { facts, on } of everybody)
      for (const applyOn of [null, yearsOn(on, 1)])
        for (const one of aheadOf(facts, on, applyOn)) {
          kinds.add(one.kind)
          const { title, text } = aheadText(i18n, one)
          expect(`${title} ${text}`).not.toMatch(/[{}]|undefined|^\s|\s$/)
        }
    expect([...kinds].sort()).toEqual(['apply', 'begins', 'ends', 'grant', 'issue', 'paper', 'permit', 'rule'])
  })
})
