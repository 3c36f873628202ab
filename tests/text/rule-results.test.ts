import { describe, expect, it } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import { isInForce } from '@/lib/engine/rules'
import { ruleIds } from '@/lib/policy/law'
import type { RuleId } from '@/lib/policy/types'
import { besidesWords, changeWords } from '@/lib/text/change-text'
import { headline } from '@/lib/text/headline'
import { explainedCondition, type ExplainedCondition } from '@/lib/text/explanation'
import { persons } from '../cases/persons'
import { ofTheTen } from '../cases/the-ten'
import { permitResultsOf } from '@/lib/results/permit-results'
import { grantsSomething, ruleResultsOf, type RuleResult } from '@/lib/results/rule-results'
import { sourcesOfPrint, sourcesOfResult } from '@/lib/results/result-sources'
import { planOf } from '@/lib/results/plan'
import { planOptionsOf } from '@/lib/results/plan-options'
import { grantNames, letterWords, wayWords } from '@/lib/text/plan-text'
import { earliestWords, reasonOf } from '@/lib/text/reason'
import { oneOf, people, seeded } from '../bench/people'
import { locales, speaking } from './i18n-of-tests'

const today = '2026-11-23'
const told = (facts: CaseFacts, on = today) => ruleResultsOf({ facts, on, today })
const rule = (outcomes: readonly RuleResult[], id: RuleId): RuleResult => {
  const found = outcomes.find(one => one.rule.id === id)
  if (found === undefined) throw new Error(`no rule ${id}`)
  return found
}
const english = speaking('en')

const fourYears: CaseFacts = {
  nationality: 'foreign',
  chineseDescent: false,
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'yangpu-base',
  areaWorkSince: '2021-03-02',
  leastMonthsInChina: 5,
  livesInYangpu: true,
  hasSpouse: false,
  hasMinorChildren: false,
}

describe('a result', () => {
  it('has all rules in the order of the rulebook, numbered', () => {
    const outcomes = told({})
    expect(outcomes.map(one => one.rule.id)).toEqual(ruleIds)
    expect(outcomes.map(one => one.number)).toEqual(ruleIds.map((_, index) => index + 1))
    expect(new Set(ofTheTen(outcomes).map(one => one.status))).toEqual(new Set(['open']))
  })

  it('tells "not yet" from "not by this route"', () => {
    const soon = told({ ...fourYears, chineseDescent: true, leastMonthsInChina: 8, areaWorkSince: '2023-03-02' })
    expect(rule(soon, 'four-year-work-pr')).toMatchObject({ status: 'later', earliest: { day: '2027-03-02' } })
    expect(rule(soon, 'four-year-work-pr').earliest?.assumptions.map(one => one.says)).toEqual(['keepWork', 'keepMonths', 'lawStays'])
    const never = rule(told({ ...fourYears, areaWorkSince: 'never' }), 'four-year-work-pr')
    expect(never.status).toBe('no')
    expect(never.earliest).toBeUndefined()
  })

  it('has no earliest day to tell while it is open, whatever time brings', () => {
    const visa = rule(
      told({ nationality: 'foreign', degree: 'master', workPermitClass: 'A', confirmationLetter: true }, '2017-06-01'),
      'talent-visa',
    )
    expect([visa.status, visa.turns.map(({ day, verdict }) => [day, verdict]), visa.earliest]).toEqual([
      'open',
      [['2018-01-01', 'yes']],
      undefined,
    ])
  })

  it('has no earliest day to tell where one may apply today', () => {
    const doctor = rule(told({ ...fourYears, degree: 'doctor' }), 'descent-doctorate-pr')
    expect(doctor.status).toBe('yes')
    expect(doctor.earliest).toBeUndefined()
  })

  it('is not covered before the first day, and covered on it', () => {
    expect(rule(told({}, '2016-12-08'), 'investor-pr')).toMatchObject({ status: 'not-covered', readings: [] })
    expect(rule(told({}, '2016-12-09'), 'investor-pr').status).toBe('open')
  })

  it('asks for what is missing, and sets apart what the person does not know', () => {
    const outcome = rule(told({ nationality: 'foreign', degree: 'doctor', unitRelation: 'unknown' }), 'descent-doctorate-pr')
    expect(outcome.missing).toEqual(['unitArea'])
    expect(outcome.unknown).toEqual(['unitRelation'])
  })

  it('lists the smallest ways first, keeps apart what nobody can change, and says on what a way depends besides', () => {
    const outcome = rule(told(fourYears), 'four-year-work-pr')
    expect(outcome.status).toBe('disputed')
    expect(outcome.paths).toEqual([])
    expect(outcome.fixedPaths.map(way => way.changes.map(change => change.fact))).toEqual([['chineseDescent', 'leastMonthsInChina']])

    const work = rule(told({ ...fourYears, employerRecommends: true, shanghaiWorkSince: '2021-03-02' }), 'work-to-pr-family')
    const [way] = work.paths
    expect(way).toBeUndefined() // the talent permit is not answered yet, so the rule is open
    const settled = rule(
      told({ ...fourYears, employerRecommends: true, shanghaiWorkSince: '2021-03-02', talentPermitSince: 'never', status: 'work-permit' }),
      'work-to-pr-family',
    )
    expect(settled.status).toBe('no')
    const months = settled.paths.find(one => one.changes.every(({ fact }) => fact === 'leastMonthsInChina'))
    expect(months?.besides).toEqual(['wageSixTimesAverage', 'taxFifthOfStandard', 'taxFifthOfWage'])
  })

  it('sends on only to rules that are met, or that the law itself names', () => {
    const outcomes = told({ ...fourYears, degree: 'doctor' })
    expect(rule(outcomes, 'four-year-work-pr').instead.map(one => one.rule)).toEqual(['descent-doctorate-pr', 'work-to-pr-family'])
    expect(rule(outcomes, 'investor-pr').instead).toEqual([])
    expect(rule(outcomes, 'descent-doctorate-pr')).toMatchObject({ status: 'yes', instead: [] })
    const closed = told({ ...fourYears, degree: 'doctor', investmentForm: 'other' })
    expect(rule(closed, 'investor-pr').instead).toEqual([
      { rule: 'descent-doctorate-pr', status: 'yes' },
      { rule: 'four-year-work-pr', status: 'disputed' },
    ])
  })

  it('does not send from one disputed rule to another that the law does not name', () => {
    const facts: CaseFacts = {
      ...fourYears,
      degree: 'master',
      areaWorkSince: '2010-03-02',
      shanghaiWorkSince: '2010-01-01',
      leastMonthsInChina: 7,
      employerRecommends: true,
      talentPermitSince: 'never',
      leastAnnualWageCny: 600_000,
      leastAnnualTaxCny: 120_000,
    }
    const outcomes = told(facts, '2017-03-02')
    expect(rule(outcomes, 'four-year-work-pr')).toMatchObject({
      status: 'disputed',
      instead: [{ rule: 'work-to-pr-family', status: 'disputed' }],
    })
    expect(rule(outcomes, 'work-to-pr-family')).toMatchObject({ status: 'disputed', instead: [] })
  })

  it('has windows of a blank both ways, each with who it is for', () => {
    const { livesInYangpu: _, unitArea: __, ...rest } = fourYears
    const outcome = rule(told({ ...rest, unitArea: 'zhangjiang' }), 'four-year-work-pr')
    const [grant] = outcome.grants
    expect(grant?.windows.map(({ id, when }) => [id, when === undefined])).toEqual([
      ['exit-entry-yangpu', false],
      ['pr-centre', false],
    ])
    expect(rule(told(fourYears), 'four-year-work-pr').grants[0]?.windows).toEqual([{ id: 'exit-entry-yangpu', when: undefined }])
  })

  it('grants nothing where the present status leaves nothing to apply for', () => {
    const outcomes = told({
      nationality: 'foreign',
      degree: 'master',
      status: 'talent-work-permit',
      workPermitClass: 'A',
      confirmationLetter: true,
    })
    const visa = rule(outcomes, 'talent-visa')
    expect(visa.status).toBe('yes')
    expect(visa.grants).toEqual([])
    expect(grantsSomething(visa)).toBe(false)
    expect(reasonOf(english, visa, today)).toBe(english.t('result.reason.idle'))
  })

  it('shows steps only to those who take them', () => {
    const by = (recommender: string) =>
      rule(told({ nationality: 'foreign', talentRecognition: 'known-expert', recommender }), 'zone-recommended-pr').grants[0]
    expect(by('ftz-committee')?.steps.length).toBe(6)
    expect(by('zhangjiang-committee')?.steps).toEqual([])
  })
})

describe('what a person may apply for, in a line', () => {
  const reason = (facts: CaseFacts, id: RuleId) => reasonOf(english, rule(told(facts), id), today)

  it('names two papers of one window as two, and no family', () => {
    const descent: CaseFacts = { nationality: 'foreign', chineseDescent: true, stayPurpose: 'family-visit' }
    expect(reason(descent, 'descent-five-year')).toContain('Five-year visa for multiple entries and Five-year residence permit')
    expect(reason(descent, 'descent-five-year')).not.toContain('family')
  })
})

describe('conditions as told to a person', () => {
  const flat = (one: ExplainedCondition): readonly ExplainedCondition[] => [one, ...one.parts.flatMap(flat)]
  const of = (facts: CaseFacts, id: RuleId) => {
    const outcome = rule(told(facts), id)
    return outcome.readings.map(({ reading }) => explainedCondition(english, facts, outcome.explain(reading.when)))
  }

  it('blame only what is guilty', () => {
    const [yangpu, press] = of(fourYears, 'four-year-work-pr')
    expect(yangpu?.state).toBe('met')
    const unmet = press === undefined ? [] : flat(press).filter(one => one.state === 'unmet' && one.parts.length === 0)
    expect(unmet.map(one => one.words)).toEqual(['You are of Chinese descent'])
    expect(unmet[0]?.answer).toBe('No')
  })

  it('call what an alternative makes superfluous "not needed"', () => {
    const [either] = of({ nationality: 'foreign', degree: 'master', unitRelation: 'none' }, 'talent-visa')
    const states = either === undefined ? [] : flat(either).map(one => [one.words, one.state])
    expect(states).toContainEqual([english.t('terms.masters-or-above.says'), 'met'])
    expect(states).toContainEqual([english.t('terms.employed-or-invited.says'), 'spare'])
    expect(states.filter(([, state]) => state === 'unmet')).toEqual([])
  })
})

describe('the plan', () => {
  const everything: CaseFacts = {
    nationality: 'foreign',
    chineseDescent: true,
    degree: 'doctor',
    location: 'in-china',
    status: 'other-visa',
    stayPurpose: 'work',
    unitRelation: 'employed',
    unitKind: 'enterprise',
    unitArea: 'zhangjiang',
    unitInYangpu: false,
    areaWorkSince: '2019-03-02',
    leastMonthsInChina: 9,
    workPermitClass: 'A',
    confirmationLetter: true,
    hasSpouse: true,
    hasMinorChildren: false,
    livesInYangpu: false,
  }
  const plan = planOf(told(everything))

  it('goes through the windows in the order of visits, each once', () => {
    expect(plan.visits.map(visit => visit.window)).toEqual(['work-permit-city', 'exit-entry-city', 'pr-centre'])
    expect(plan.visits.every(visit => visit.when === undefined)).toBe(true)
  })

  it('names each grant once, with all the rules that give it', () => {
    const residence = plan.grants.find(({ id }) => id === 'permanent-residence')
    expect(residence?.rules.map(({ number }) => number)).toEqual([2, 3])
    expect(new Set(plan.grants.map(({ id }) => id)).size).toBe(plan.grants.length)
  })

  it('has every paper once, from whichever rule asks for it', () => {
    const papers = plan.needs.map(({ need }) => need.paper)
    expect(new Set(papers).size).toBe(papers.length)
    const asked = told(everything)
      .filter(grantsSomething)
      .flatMap(({ grants }) => grants.flatMap(({ grant }) => grant.documents))
      .filter(need => isInForce(need, today))
    expect(new Set(papers)).toEqual(new Set(asked.map(({ paper }) => paper)))
    expect(plan.needs.find(({ need }) => need.paper === 'descent-proof')?.rules).toEqual([3, 7])
  })

  it('is empty for a person about whom nothing is known', () => {
    expect(planOf(told({}))).toEqual({ grants: [], visits: [], needs: [], rules: [] })
  })
})

describe('every result can be told', () => {
  const random = seeded(7)
  const some = people(60, 11).map(person => Object.fromEntries(Object.entries(person).filter(() => random() < 0.8)) as CaseFacts)
  const days = ['2016-12-08', '2017-06-01', '2019-01-01', today, '2031-02-28']

  it.each(locales)('with words for all of it (%s)', { timeout: 60_000 }, locale => {
    const i18n = speaking(locale)
    for (const facts of some) {
      const on = oneOf(random, days)
      const outcomes = told(facts, on)
      const plan = planOf(outcomes)
      const lines = [
        headline(i18n, permitResultsOf(outcomes, []), false),
        ...planOptionsOf(outcomes).flatMap(({ options }) =>
          options.flatMap((option, place) => [
            wayWords(i18n, option, place),
            ...(option.letters.length > 0 ? [letterWords(i18n, option.letters)] : []),
            ...option.visits.map(({ grants }) => grantNames(i18n, grants)),
          ]),
        ),
        ...outcomes.flatMap(outcome => [
          reasonOf(i18n, outcome, on),
          earliestWords(i18n, outcome) ?? '-',
          ...[...outcome.paths, ...outcome.fixedPaths].flatMap(way => [
            besidesWords(i18n, way) ?? '-',
            ...way.changes.map(change => changeWords(i18n, change, facts)),
          ]),
          ...outcome.readings.map(({ reading }) => JSON.stringify(explainedCondition(i18n, facts, outcome.explain(reading.when)))),
        ]),
      ]
      expect(lines.filter(line => line === '' && plan.grants.length > 0)).toEqual([])
      for (const line of lines) expect(line).not.toMatch(/undefined|\bNaN\b|[a-z]+\.[a-zA-Z]+\.[a-z]/)
    }
  })

  it('without a source that the list at its end lacks', () => {
    for (const facts of some) {
      const outcomes = told(facts)
      const all = new Set(sourcesOfResult(outcomes, today))
      for (const id of sourcesOfPrint(outcomes, planOf(outcomes))) expect(all).toContain(id)
    }
  })
})

it('nobody is told to bring a paper that cannot be theirs', () => {
  const worker = persons.find(({ id }) => id === 'C2')
  const papers = planOf(ruleResultsOf({ facts: worker?.facts ?? {}, on: today, today })).needs.map(({ need }) => need.paper)
  expect(papers).toContain('permits-of-four-years')
  expect(papers).not.toContain('descent-proof')
  const ofDescent = ruleResultsOf({ facts: { ...worker?.facts, chineseDescent: true }, on: today, today })
  expect(planOf(ofDescent).needs.map(({ need }) => need.paper)).toContain('descent-proof')
})
