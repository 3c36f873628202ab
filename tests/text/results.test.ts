import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import { dayFromText } from '@/lib/engine/days'
import type { Atom, Condition } from '@/lib/engine/conditions'
import type { FactName } from '@/lib/policy/facts'
import { rules } from '@/lib/policy/law'
import { numberOf } from '@/lib/policy/rules'
import type { RuleId } from '@/lib/policy/types'
import { sourcesOfRule } from '@/lib/results/rule-sources'
import { cellWords, decisionTableFor, decisionTableOf, knownAs } from '@/lib/text/decision-table'
import { ruleResultsOf, statusesOf, type RuleResult } from '@/lib/results/rule-results'
import { sourcesOfPrint, sourcesOfResult } from '@/lib/results/result-sources'
import { permitResultsOf } from '@/lib/results/permit-results'
import { planOf } from '@/lib/results/plan'
import { printedRulesOf } from '@/lib/results/printed-rules'
import { sourcesOfAhead, timelineOf } from '@/lib/results/timeline'
import { law, verdictsOf } from '@/lib/check/check'
import { factsOf, nobodySpecial, persons } from '../cases/persons'
import { ofTheTen } from '../cases/the-ten'
import { speaking } from './i18n-of-tests'

const today = '2026-11-23'
const dayOf = (person: string) => persons.find(({ id }) => id === person)?.on ?? expect.fail(person)
const of = (person: string) => ofTheTen(ruleResultsOf({ facts: factsOf(person), on: dayOf(person), today }))
const rule = (outcomes: readonly RuleResult[], id: RuleId): RuleResult => outcomes.find(one => one.rule.id === id) ?? expect.fail(id)

/** What a rule opens, in short: papers and windows with `?` where an answer decides. */
const opened = ({ grants }: RuleResult) =>
  grants.map(({ grant, when, windows, steps, papers, sameWindowsAs }) => ({
    grant: `${grant.id}${when === undefined ? '' : ' ?'}${sameWindowsAs === undefined ? '' : ` with ${sameWindowsAs.id}`}`,
    windows: windows.map(one => `${one.id}${one.when === undefined ? '' : ' ?'}`).join(' '),
    steps: steps.map(({ says }) => says).join(' '),
    papers: papers.map(({ paper, when: only }) => `${paper}${only === undefined ? '' : ' ?'}`).join(' '),
  }))

describe('what a rule opens', () => {
  test('to somebody who came on another visa and works in Yangpu', () => {
    expect(opened(rule(of('C5'), 'talent-visa'))).toEqual([
      { grant: 'talent-visa-change', windows: 'exit-entry-yangpu', steps: '', papers: 'employment-certificate' },
      { grant: 'foreigner-work-permit', windows: 'one-window-yangpu', steps: 'workPermitNotice workPermitAfterEntry', papers: '' },
      {
        grant: 'work-residence-permit',
        windows: 'exit-entry-yangpu',
        steps: '',
        papers:
          'passport current-visa-or-permit visa-application-form health-certificate employer-application-letter employer-licence foreigner-work-permit',
      },
    ])
  })

  test('with the family, whose windows are the very same', () => {
    expect(opened(rule(of('C17'), 'work-to-pr-family'))).toEqual([
      {
        grant: 'permanent-residence',
        windows: 'exit-entry-city',
        steps: '',
        papers:
          'passport current-visa-or-permit pr-application-form photos-two health-certificate no-crime-record-abroad employer-recommendation employer-licence foreigner-work-permit permits-of-four-years income-certificates tax-certificates employer-annual-reports',
      },
      {
        grant: 'permanent-residence-spouse with permanent-residence',
        windows: 'exit-entry-city',
        steps: '',
        papers: 'passport current-visa-or-permit pr-application-form photos-two marriage-certificate health-certificate',
      },
    ])
  })

  test('depends on answers that are missing: the paper, the window and what to bring', () => {
    const { hasSpouse: _, livesInYangpu: __, chineseDescent: ___, ...unsaid } = factsOf('C1')
    expect(
      opened(
        rule(
          ruleResultsOf({ facts: { ...unsaid, unitArea: 'ftz', unitInYangpu: false, leastMonthsInChina: 5 }, on: today, today }),
          'four-year-work-pr',
        ),
      ),
    ).toEqual([
      {
        grant: 'permanent-residence',
        windows: 'exit-entry-yangpu ? pr-centre ?',
        steps: '',
        papers:
          'passport current-visa-or-permit pr-application-form photos-two health-certificate no-crime-record-abroad no-crime-record-china foreigner-work-permit employment-certificate employer-licence descent-proof ? earlier-chinese-passports ? permits-of-four-years employer-letter-on-years',
      },
      {
        grant: 'permanent-residence-spouse ? with permanent-residence',
        windows: 'exit-entry-yangpu ? pr-centre ?',
        steps: '',
        papers: 'passport current-visa-or-permit pr-application-form photos-two marriage-certificate health-certificate',
      },
    ])
    const { unitRelation: ____, ...visa } = { ...factsOf('C5'), workPermitClass: 'A' as const, confirmationLetter: true }
    expect(opened(rule(ruleResultsOf({ facts: visa, on: today, today }), 'talent-visa'))).toEqual([
      { grant: 'talent-visa-change', windows: 'exit-entry-yangpu', steps: '', papers: 'employment-certificate confirmation-letter' },
      { grant: 'foreigner-work-permit ?', windows: 'one-window-yangpu', steps: 'workPermitNotice workPermitAfterEntry', papers: '' },
      {
        grant: 'work-residence-permit',
        windows: 'exit-entry-yangpu',
        steps: '',
        papers:
          'passport current-visa-or-permit visa-application-form health-certificate employer-application-letter employer-licence foreigner-work-permit ?',
      },
    ])
  })

  test('at a time: neither papers nor steps of another day', () => {
    const facts: CaseFacts = { ...factsOf('C4'), confirmationLetter: true, workPermitClass: 'A' }
    const papers = (on: string) => opened(rule(ruleResultsOf({ facts, on, today }), 'talent-visa'))[0]?.papers
    expect([papers('2017-12-31'), papers('2018-01-01')]).toEqual(['employment-certificate', 'employment-certificate confirmation-letter'])
  })
})

describe('the plan', () => {
  const plan = (person: string) => {
    const { grants, visits, needs, rules: numbers } = planOf(of(person))
    return {
      grants: grants.map(
        ({ id, rules: by, besides }) =>
          `${id} by ${by.map(({ number, disputed }) => `${number}${disputed ? ' disputed' : ''}`).join()}${besides === undefined ? '' : ` besides ${besides}`}`,
      ),
      visits: visits.map(
        ({ window, when, grants: there }) => `${window}${when === undefined ? '' : ' ?'}: ${there.map(({ id }) => id).join(' ')}`,
      ),
      needs: needs.map(({ need, rules: by }) => `${need.paper} ${by.join()}`),
      numbers,
    }
  }

  test('of somebody whom two rules let apply: one visit, papers once', () => {
    expect(plan('C1')).toEqual({
      grants: ['permanent-residence by 3', 'five-year-residence-permit by 7'],
      visits: ['exit-entry-yangpu: permanent-residence five-year-residence-permit'],
      needs: [
        'passport 3',
        'current-visa-or-permit 3',
        'pr-application-form 3',
        'photos-two 3',
        'health-certificate 3',
        'no-crime-record-abroad 3',
        'employment-certificate 3',
        'employer-licence 3',
        'descent-proof 3,7',
        'permits-of-four-years 3',
        'employer-letter-on-years 3',
        'foreigner-work-permit 3',
      ],
      numbers: [3, 7],
    })
  })

  test('of a family', () => {
    expect(plan('B8')).toEqual({
      grants: ['permanent-residence by 5', 'permanent-residence-spouse by 5 besides permanent-residence'],
      visits: ['pr-centre: permanent-residence permanent-residence-spouse'],
      needs: [
        'passport 5',
        'current-visa-or-permit 5',
        'pr-application-form 5',
        'photos-two 5',
        'health-certificate 5',
        'no-crime-record-abroad 5',
        'no-crime-record-china 5',
        'employer-annual-reports 5',
        'tax-certificates 5',
        'capital-verification 5',
        'audit-reports 5',
        'marriage-certificate 5',
        'business-licence 5',
      ],
      numbers: [5],
    })
  })

  test('of somebody outside China, by a disputed rule', () => {
    expect(plan('C4-today')).toEqual({
      grants: ['talent-visa-port by 6 disputed', 'work-residence-permit by 6 disputed'],
      visits: ['port-pudong: talent-visa-port', 'port-hongqiao: talent-visa-port', 'exit-entry-city: work-residence-permit'],
      needs: [
        'passport 6',
        'current-visa-or-permit 6',
        'visa-application-form 6',
        'health-certificate 6',
        'employer-application-letter 6',
        'employment-certificate 6',
        'employer-licence 6',
      ],
      numbers: [6],
    })
  })

  test('keeps the condition of a window while an answer decides, and drops it where another grant surely leads there', () => {
    const { livesInYangpu: _, ...unsaid } = factsOf('C1')
    const { visits } = planOf(ruleResultsOf({ facts: unsaid, on: dayOf('C1'), today }))
    expect(visits.map(({ window, when, grants }) => [window, when, grants.map(({ id }) => id)])).toEqual([
      ['exit-entry-yangpu', undefined, ['permanent-residence', 'five-year-residence-permit']],
      [
        'exit-entry-city',
        { kind: 'not', of: { kind: 'holds', fact: 'livesInYangpu', term: 'yangpu-resident' } },
        ['five-year-residence-permit'],
      ],
    ])
  })
})

describe('sources', () => {
  const ids = (list: readonly string[]) => [...new Set(list)].join(' ')

  test('of a result, and of its paper', () => {
    expect(ids(sourcesOfResult(of('B2'), today))).toBe(
      'P51 P142 P9 P13 P66 P103 P132 P133 P149 P150 P169 S1 P2 P89 P90 P153 P4 P5 P6 P7 P57 P134 P135 P137 P30 P28 P32 P65 P151 P152 P64 P166 P68 P139 P140 P141 P3 P16 P161 P69 P70 P115 P47 P48 P76 P77 P168 P63 P88 P23 P24 P26 P15 P18 P17 P20 P10 P59 P61 P62 P78 P56 P124 P52 P53 P107 P55',
    )
    const { outcomes, plan } = { outcomes: of('B2'), plan: planOf(of('B2')) }
    const { main } = printedRulesOf(permitResultsOf(outcomes, []))
    expect(ids(sourcesOfPrint(main, plan))).toBe('P4 P6 P47 P48 P76 P77 P168 P88 P63')
    expect(plan.needs.flatMap(({ need }) => need.sources)).toEqual(['P63'])
  })

  test('of a result hold the steps, windows and papers of what it opens', () => {
    const more = ids(sourcesOfResult(of('C4-today'), today).filter(id => !sourcesOfResult(of('B2'), today).includes(id)))
    expect(more).toBe('P1 P83 P35 P127 W1 P82 P117 P86 P164 P188 P189 P182 P181 P184 P185 P180')
  })

  test('of a day: neither of what came later, nor of other schemes of later', () => {
    expect(sourcesOfResult(of('B2'), '2018-01-17')).toContain('P107')
    expect(sourcesOfResult(of('B2'), '2018-01-16')).not.toContain('P107')
    const visa = (on: string) => {
      const { readings, ...outcome } = rule(ruleResultsOf({ facts: factsOf('C4'), on, today }), 'talent-visa')
      return sourcesOfResult([{ ...outcome, readings: readings.slice(0, 0) }], on)
    }
    expect(visa('2018-01-01')).toContain('P69')
    expect(visa('2017-12-31')).not.toContain('P69')
  })

  test('of a rule', () => {
    expect(ids(sourcesOfRule(rules.find(({ id }) => id === 'student-founder') ?? expect.fail()))).toBe(
      'P23 P24 P26 P59 P61 P62 P63 P65 P78 P2 P89 P6 P131 P88 P86 P164 P188 P189 P27 P182 P77 P181 P184 P134 P185 P180',
    )
  })

  test('of the days ahead', () => {
    const on = dayOf('C1')
    const outcomes = of('C1')
    const ahead = timelineOf({ facts: factsOf('C1'), outcomes, plan: planOf(outcomes), on, applyOn: '2017-09-01' })
    expect(ahead.map(one => `${one.day} ${one.id}: ${sourcesOfAhead(one).join(' ')}`)).toEqual([
      '2017-09-01 apply: ',
      '2018-01-01 talent-visa-both-2016-ends: P1',
      '2018-01-01 talent-visa-letter-2018-begins: P68 P69 P70 P115 P139 P140 P141',
      '2022-09-01 grant-five-year-residence-permit: P4',
      '2023-12-18 four-year-work-pr-descent-and-presence-ends: P41 P46 P49 P57',
      '2023-12-18 four-year-work-pr-city-2023-begins: P132 P133 P57',
      '2027-09-01 grant-permanent-residence: P102',
    ])
    const visa = timelineOf({ facts: factsOf('C7b'), outcomes: of('C7b'), plan: planOf(of('C7b')), on: dayOf('C7b'), applyOn: null })
    expect(visa.map(one => `${one.day} ${one.id}: ${sourcesOfAhead(one).join(' ')}`)).toEqual([
      '2017-09-14 paper-health-certificate: P59 P63 P78',
      '2018-01-01 four-year-work-pr-0: ',
      '2018-01-01 talent-visa-0: ',
      '2019-03-01 work-to-pr-family-0: ',
      '2019-08-01 descent-doctorate-pr-press-2016-ends: P4 P5 P6 P7',
      '2019-08-01 descent-doctorate-pr-national-2019-begins: P57 P63',
      '2021-03-01 permit-talentPermitSince: P30 P32',
      '2023-05-01 work-to-pr-family-at-least-2015-ends: P34 P39',
      '2023-05-01 work-to-pr-family-more-than-2015-ends: P28 P30',
      '2023-05-01 work-to-pr-family-standard-2023-begins: P57 P134 P135 P137 P30',
      '2023-05-01 work-to-pr-family-own-wage-2023-begins: P65 P66 P30',
      '2023-05-01 work-to-pr-family-years-of-work-2016-ends: P151',
      '2023-05-01 work-to-pr-family-years-of-work-2023-begins: P151 P152',
      '2023-07-08 descent-doctorate-pr-0: ',
      '2023-12-18 four-year-work-pr-descent-and-presence-ends: P41 P46 P49 P57',
      '2023-12-18 four-year-work-pr-city-2023-begins: P132 P133 P57',
      '2027-03-14 grant-permanent-residence: P102',
    ])
  })
})

describe('how rules stand', () => {
  test('is known from the verdicts alone', () => {
    for (const person of ['C1', 'B2', 'B7', 'C7b', 'B11']) {
      const on = dayOf(person)
      expect(statusesOf(factsOf(person), on, verdictsOf(factsOf(person), on)).slice(0, 10), person).toEqual(
        of(person).map(({ status }) => status),
      )
    }
    expect(statusesOf({}, today, ['open', 'yes'])).toEqual(['open', 'yes'])
    expect(of('B2').map(({ status }) => status)).toEqual(['no', 'no', 'later', 'no', 'no', 'disputed', 'yes', 'no', 'no', 'no'])
    expect(statusesOf({}, today, ['open', 'yes', 'no', 'disputed', 'not-covered'])).toEqual([
      'open',
      'yes',
      'no',
      'disputed',
      'not-covered',
    ])
  })

  test('what is looked at instead stands beside what does not fit, and beside nothing else', () => {
    expect(
      of('B2')
        .map(({ rule: { id }, instead }) => [id, instead.map(one => `${one.rule} ${one.status}`).join()])
        .filter(([, instead]) => instead !== ''),
    ).toEqual([
      ['descent-doctorate-pr', 'descent-five-year yes'],
      ['four-year-work-pr', 'descent-five-year yes'],
    ])
  })

  test('a way says what is smallest first', () => {
    const { paths: routes, fixedPaths: fixedRoutes } = rule(
      ruleResultsOf({ facts: { ...nobodySpecial, unitArea: 'ftz' }, on: today, today }),
      'talent-visa',
    )
    expect([routes, fixedRoutes].map(list => list.map(({ changes }) => changes.map(({ fact }) => fact).join()))).toEqual([
      ['degree,confirmationLetter', 'unitRelation,unitKind,confirmationLetter'],
      [],
    ])
  })
})

describe('a rule as a table', () => {
  const lines = (id: RuleId, day: string, locale: 'en' | 'zh') => {
    const table = decisionTableFor(law.on(dayFromText(day))[numberOf(id) - 1] ?? expect.fail(id))
    expect(decisionTableOf(id, day)).toEqual(table)
    const { facts, readings, rows } = table
    return [
      `${facts.join(' ')} => ${readings.join(' ')}`,
      ...rows.map(
        row => `${row.cells.map(cell => cellWords(speaking(locale), cell)).join(' | ')} => ${row.readings.join(' ')}: ${row.verdict}`,
      ),
    ]
  }

  test('with disputed rows', () => {
    expect(lines('four-year-work-pr', today, 'en')).toEqual([
      'nationality chineseDescent unitRelation unitArea areaWorkSince leastMonthsInChina => yangpu-2017 press-2016 city-2023',
      'Resident of Hong Kong, Macao or Taiwan or Chinese national of the mainland | any | any | any | any | any => no no no: no',
      'foreign national | any | Invited by it or No organisation employs or invites me | any | any | any => no no no: no',
      'foreign national | any | employed | Elsewhere in Shanghai or Outside Shanghai | any | any => no no no: no',
      'foreign national | any | employed | innovation area | never, or fewer than 4 full years | any => no no no: no',
      'foreign national | No | employed | innovation area | 4 full years or more | any => yes no no: disputed',
      'foreign national | Yes | employed | innovation area | 4 full years or more | less than 6 months => yes yes no: disputed',
      'foreign national | Yes | employed | innovation area | 4 full years or more | 6 months or more => yes yes yes: yes',
    ])
  })

  test('with amounts between two others', () => {
    expect(lines('investor-pr', today, 'zh')).toEqual([
      'nationality investmentForm investmentSince investmentUsd taxRecordGood investmentEncouraged => investor-2016',
      '香港、澳门或台湾居民或中国内地（大陆）居民 | 不限 | 不限 | 不限 | 不限 | 不限 => no: no',
      '外国人 | 其他方式，或没有投资 | 不限 | 不限 | 不限 | 不限 => no: no',
      '外国人 | 以自然人身份投资或通过本人担任控股股东的公司投资 | 未满3年或者从未开始 | 不限 | 不限 | 不限 => no: no',
      '外国人 | 以自然人身份投资或通过本人担任控股股东的公司投资 | 满3年 | 不限 | 否 | 不限 => no: no',
      '外国人 | 以自然人身份投资或通过本人担任控股股东的公司投资 | 满3年 | 少于500,000美元 | 是 | 不限 => no: no',
      '外国人 | 以自然人身份投资或通过本人担任控股股东的公司投资 | 满3年 | 不少于1,000,000美元 | 是 | 不限 => yes: yes',
      '外国人 | 以自然人身份投资或通过本人担任控股股东的公司投资 | 满3年 | 不少于500,000美元且少于1,000,000美元 | 是 | 否 => no: no',
      '外国人 | 以自然人身份投资或通过本人担任控股股东的公司投资 | 满3年 | 不少于500,000美元且少于1,000,000美元 | 是 | 是 => yes: yes',
    ])
  })

  test('where a border alone is disputed, and below and above it', () => {
    expect(
      lines('work-to-pr-family', '2017-06-01', 'en')
        .slice(-5)
        .map(line => line.split(' | ').slice(-2).join(' | ')),
    ).toEqual([
      'exactly 600,000 yuan a year | 120,000 yuan a year or more => yes no yes: disputed',
      '600,000 yuan a year or more | less than 120,000 yuan a year => no no no: no',
      '600,000 yuan a year or more | less than 120,000 yuan a year => no no yes: disputed',
      'more than 600,000 yuan a year | exactly 120,000 yuan a year => yes no yes: disputed',
      'more than 600,000 yuan a year | more than 120,000 yuan a year => yes yes yes: yes',
    ])
  })

  test('a cell of any other kind', () => {
    const cell = (condition: Parameters<typeof cellWords>[1]) => cellWords(speaking('en'), condition)
    expect(cell(undefined)).toBe('any')
    expect(cell({ kind: 'not', of: { kind: 'at-least', fact: 'leastMonthsInChina', number: 6 } })).toBe('less than 6 months')
    expect(cell({ kind: 'not', of: { kind: 'more-than', fact: 'leastMonthsInChina', number: 6 } })).toBe('6 months or less')
    expect(
      cell({
        kind: 'any',
        of: [
          { kind: 'holds', fact: 'hasHelper' },
          { kind: 'not', of: { kind: 'holds', fact: 'hasHelper' } },
        ],
      }),
    ).toBe('Yes or No')
    expect(cell({ kind: 'not', of: { kind: 'is', fact: 'degree', oneOf: ['none', 'bachelor'] } })).toBe('Master’s degree or Doctorate')
    expect(cell({ kind: 'not', of: { kind: 'is', fact: 'hasHelper', oneOf: [] } })).toBe('')
    const denied: readonly Condition<FactName>[] = [
      { kind: 'all', of: [] },
      { kind: 'any', of: [] },
      { kind: 'not', of: { kind: 'holds', fact: 'hasHelper' } },
    ]
    for (const of of denied) expect(() => cell({ kind: 'not', of })).toThrow(new RangeError('a cell denies one comparison only'))
  })

  test('a term speaks for just these answers to just this fact', () => {
    const term: Condition<FactName> = { kind: 'is', fact: 'degree', oneOf: ['a', 'b'], term: 'known' }
    const answers = (fact: FactName, ...oneOf: readonly string[]): Condition<FactName> => ({ kind: 'is', fact, oneOf })
    expect(knownAs([answers('degree', 'a'), term], answers('degree', 'a', 'b'))).toBe(term)
    for (const others of [answers('unitKind', 'a', 'b'), answers('degree', 'a'), { kind: 'holds', fact: 'degree' } as const])
      expect(knownAs([term], others)).toBe(others)
  })

  test('a cell between two numbers', () => {
    const months = (kind: 'at-least' | 'more-than', number: number): Atom<FactName> => ({ kind, fact: 'leastMonthsInChina', number })
    const cell = (...of: readonly Condition<FactName>[]) => cellWords(speaking('en'), { kind: 'all', of })
    const not = (of: Condition<FactName>): Condition<FactName> => ({ kind: 'not', of })
    expect(cell(months('at-least', 6))).toBe('6 months or more')
    expect(cell(months('at-least', 6), not(months('more-than', 6)))).toBe('exactly 6 months')
    expect(cell(months('at-least', 6), not(months('more-than', 9)))).toBe('6 months or more, but 9 months or less')
    expect(cell(months('at-least', 6), not(months('at-least', 9)))).toBe('6 months or more, but less than 9 months')
    // Nobody has such a number; it is told all the same as it stands.
    expect(cell(months('at-least', 6), not(months('at-least', 6)))).toBe('6 months or more, but less than 6 months')
    expect(cell(months('more-than', 6), not(months('more-than', 6)))).toBe('more than 6 months, but 6 months or less')
    expect(cell(months('at-least', 6), months('more-than', 6))).toBe('6 months or more, but more than 6 months')
  })
})
