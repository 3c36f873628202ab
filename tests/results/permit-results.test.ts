/**
 * A permit as near as the nearest of its rules: which rule stands first, what is missing for it, where the evidence leans.
 */
import { describe, expect, test } from 'vitest'
import { conditionsMet } from '@/lib/results/conditions-met'
import { conjuncts } from '@/lib/results/reading-comparison'
import { permitResultsOf, type PermitResult } from '@/lib/results/permit-results'
import { printedRulesOf } from '@/lib/results/printed-rules'
import { ruleResultsOf, type RuleResult } from '@/lib/results/rule-results'
import { routeResultsOf } from '@/lib/results/route-results'
import { sourcesOfRoute } from '@/lib/results/rule-sources'
import { documentOf } from '@/lib/policy/documents'
import { otherSchemes } from '@/lib/policy/other-schemes'
import { routes } from '@/lib/policy/routes'
import { rules } from '@/lib/policy/law'
import { headline } from '@/lib/text/headline'
import { meaningText, documentText, schemeText, summaryText } from '@/lib/text/law-text'
import { statusText, weightText } from '@/lib/text/leaning-text'
import { persons } from '../cases/persons'
import { speaking } from '../text/i18n-of-tests'

const on = '2026-11-23'
const english = speaking('en')
const people = [...persons, { facts: { nationality: 'foreign' }, on }, { facts: { nationality: 'foreign', degree: 'doctor' }, on }] as const
const everyPermit = () => people.flatMap(({ facts, on: day }) => permitResultsOf(ruleResultsOf({ facts, on: day, today: day }), []).permits)
/** What orders the rules of one permit: the day, then how many answers are missing. */
const rank = ({ earliest, missing, unknown }: RuleResult) => [earliest?.day ?? '', missing.length + unknown.length] as const

describe('a permit', () => {
  test('has its rules by their day, then by how many answers are missing', () => {
    const several = everyPermit().filter(({ by }) => by.length > 1)
    expect(several.length).toBeGreaterThan(5)
    for (const { by } of several) {
      const ranks = by.map(rank)
      const sorted = ranks.toSorted(([day, blanks], [other, others]) => (day < other ? -1 : day > other ? 1 : blanks - others))
      expect(ranks).toEqual(sorted)
    }
    expect(several.some(({ by }) => new Set(by.map(one => rank(one)[1])).size > 1)).toBe(true)
  })
  test('names what is missing for the first of them, known to be asked or not', () => {
    for (const { by, missing } of everyPermit()) expect(missing).toEqual([...(by[0]?.missing ?? []), ...(by[0]?.unknown ?? [])])
    const asked = permitResultsOf(ruleResultsOf({ facts: { nationality: 'foreign', chineseDescent: 'unknown' }, on, today: on }), [
      'descent-five-year',
    ])
    expect(asked.permits.map(({ missing }) => missing)).toEqual([['chineseDescent']])
  })
  test('leans where all of its rules lean alike, and nowhere else', () => {
    const leaning = everyPermit().filter(({ leaning }) => leaning !== null)
    expect(leaning.length).toBeGreaterThan(0)
    for (const { by, leaning } of everyPermit()) {
      const says = new Set(by.map(one => one.leaning?.says))
      expect(leaning?.says).toBe(says.size === 1 ? [...says][0] : undefined)
    }
  })
})

describe('the headline', () => {
  const later = (...days: readonly string[]) => {
    const [model] = everyPermit().filter(({ nearness }) => nearness === 'from-a-day')
    if (model === undefined) throw new Error('nobody waits for a day')
    const permits = days.map((day, at): PermitResult => ({ ...model, id: at === 0 ? 'talent-visa' : 'permanent-residence', day }))
    return headline(english, { permits, asked: [], notAsked: [] }, false)
  }
  test('of permits that time opens names the first day, whichever permit stands first', () => {
    expect(later('2028-01-01', '2027-02-03')).toContain('3 February 2027')
    expect(later('2027-02-03', '2028-01-01')).toContain('3 February 2027')
  })
})

describe('conditions at a glance', () => {
  test('are those of the reading of which fewest are not met, the met ones first', () => {
    let several = 0
    for (const { facts, on: day } of people)
      for (const outcome of ruleResultsOf({ facts, on: day, today: day })) {
        const notMet = outcome.readings
          .filter(({ state }) => outcome.status !== 'disputed' || state !== 'yes')
          .map(({ reading }) => conjuncts(reading.when).filter(part => outcome.explain(part).state !== 'yes').length)
        if (new Set(notMet).size > 1) several += 1
        const met = conditionsMet(outcome)
        const lacking = met.filter(state => state !== 'yes')
        expect(lacking).toHaveLength(notMet.length === 0 ? 0 : Math.min(...notMet))
        expect(met.slice(met.length - lacking.length)).toEqual(lacking)
        expect(lacking.indexOf('open')).toBeLessThanOrEqual(0)
      }
    expect(several).toBeGreaterThan(0)
  })
})

describe('the printed rules', () => {
  test('stand in the order of the law', () => {
    for (const { facts, on: day } of persons) {
      const { main } = printedRulesOf(permitResultsOf(ruleResultsOf({ facts, on: day, today: day }), []))
      const numbers = main.map(({ number }) => number)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    }
  })
})

describe('a route beside the rules', () => {
  const senior = {
    nationality: 'foreign',
    seniorPost: true,
    seniorPostUnit: true,
    residenceYearsInPost: 3,
    taxRecordGood: true,
  } as const
  const post = (since?: string) =>
    routeResultsOf(since === undefined ? senior : { ...senior, seniorPostSince: since }, on).find(
      ({ route }) => route.id === 'senior-post-pr',
    )
  test('has a first day only where it is waited for', () => {
    expect(post('2020-01-01')).toMatchObject({ status: 'yes', earliest: undefined, isNear: true })
    expect(post()).toMatchObject({ status: 'open', earliest: undefined, isNear: true })
    expect(post('2023-03-01')).toMatchObject({ status: 'later', earliest: '2027-03-01', isNear: false })
  })
  test('rests on the sources of its readings, too', () => {
    for (const route of routes)
      for (const { sources } of route.readings) expect(sourcesOfRoute(route)).toEqual(expect.arrayContaining([...sources]))
  })
})

describe('words', () => {
  test('of a status stand alone, or before where the evidence leans', () => {
    expect([statusText(english, 'no', null), statusText(english, 'no', undefined)]).toEqual([
      english.t('result.status.no'),
      english.t('result.status.no'),
    ])
    const leaning = everyPermit().find(one => one.leaning !== null)?.leaning ?? expect.fail()
    expect(statusText(english, 'disputed', leaning)).not.toBe(english.t('result.status.disputed'))
  })
  test('of a weight say who, and when where that is known', () => {
    expect(weightText(english, { strength: 'adviser', statedOn: 'undated' })).toBe(
      english.t('law.weight.undated', { strength: english.t('law.weight.adviser') }),
    )
    expect(weightText(english, { strength: 'adviser', statedOn: '2024-05-06' })).toContain('6 May 2024')
  })
  test('of rules, routes, schemes, papers and facts are found where they stand', () => {
    for (const rule of rules) expect(summaryText(english, rule)).toMatch(/\w/)
    for (const route of routes) expect(summaryText(english, route)).toMatch(/\w/)
    for (const scheme of otherSchemes) expect(schemeText(english, scheme, 'name')).not.toBe(schemeText(english, scheme, 'text'))
    expect(documentOf('university-letter').fields).toContain('issuer')
    expect(documentText(english, 'university-letter', 'issuer')).toMatch(/\w/)
    const told = meaningText(english, 'chineseDescent')
    expect(told === undefined || told.title !== told.text).toBe(true)
    expect(meaningText(english, 'nothingOfTheKind')).toBeUndefined()
  })
})
