import { describe, expect, test } from 'vitest'
import { conditionsMet } from '@/lib/results/conditions-met'
import { nextStepOf } from '@/lib/results/next-step'
import { permitCardOf } from '@/lib/results/permit-card'
import { permitResultsOf, type PermitResults } from '@/lib/results/permit-results'
import { sectionsOf } from '@/lib/results/result-sections'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { rulesOf } from '@/lib/wizard/session-state'
import * as applicants from '../cases/applicants'
import { nobodySpecial } from '../cases/persons'

const { askedOn } = applicants
const resultsFor = ({ answers, aims }: Pick<applicants.Applicant, 'answers' | 'aims'>): PermitResults =>
  permitResultsOf(ruleResultsOf({ facts: answers, on: askedOn, today: askedOn }), rulesOf(aims))

describe('the parts of a result', () => {
  const partsFor = (applicant: applicants.Applicant) =>
    sectionsOf(resultsFor(applicant).asked).map(({ id, outcomes }) => [id, ...outcomes.map(({ number }) => number)])

  test.each<[applicants.Applicant, unknown]>([
    [
      applicants.wellPaid,
      [
        ['ask', 4],
        ['no', 1, 2, 3, 5],
      ],
    ],
    [
      applicants.professor,
      [
        ['apply', 1, 2],
        ['no', 3, 4, 5],
      ],
    ],
    [
      applicants.visaFreeIntern,
      [
        ['ask', 9],
        ['no', 8],
      ],
    ],
    [
      applicants.investor,
      [
        ['one-answer', 5],
        ['from-a-day', 3],
        ['no', 1, 2, 4],
      ],
    ],
    [applicants.teacher, [['no', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]],
  ])('$name: each rule asked about stands in one of them', (applicant, parts) => expect(partsFor(applicant)).toEqual(parts))

  test('a holder of permanent residence has it already, by whatever rule', () => {
    const answers = { ...nobodySpecial, ...applicants.professor.answers, status: 'permanent-residence' as const }
    expect(sectionsOf(resultsFor({ answers, aims: ['stayForGood'] }).asked)).toMatchObject([{ id: 'held' }])
  })
})

describe('the card of a permit', () => {
  const cardsFor = (applicant: applicants.Applicant) => resultsFor(applicant).permits.flatMap(permit => permitCardOf(permit, askedOn) ?? [])

  test('has the office where it is applied for, by the way with the fewest visits, and what the person brings there', () => {
    const [card] = cardsFor(applicants.professor)
    expect(card).toMatchObject({ grant: 'permanent-residence', offices: [{ id: 'pr-centre' }], before: [], letters: false })
    const papers = card?.documents.map(({ paper }) => paper)
    expect(papers).toEqual(expect.arrayContaining(['passport', 'degree-and-verification']))
    expect(papers).not.toContain('marriage-certificate')
    expect(papers).not.toContain('recommendation-letter')
  })

  test('names first who signs a letter, where no other way is open', () => {
    const { answers, aims } = applicants.professor
    const [card] = cardsFor({ name: '', answers: { ...answers, degree: 'master' }, aims })
    expect(card).toMatchObject({ letters: true, before: [{ id: 'fudan' }], offices: [{ id: 'pr-centre' }] })
  })

  test('is there for what is disputed, and not for what cannot be had', () => {
    expect(cardsFor(applicants.yangpuWorker)).toMatchObject([{ offices: [{ id: 'exit-entry-yangpu' }] }])
    expect(cardsFor(applicants.visaFreeIntern)).toEqual([])
    expect(cardsFor(applicants.teacher)).toEqual([])
  })
})

describe('the next step', () => {
  const stepFor = (applicant: Pick<applicants.Applicant, 'answers' | 'aims'>) => nextStepOf(resultsFor(applicant), askedOn)

  test.each<[applicants.Applicant, unknown]>([
    [applicants.wellPaid, { kind: 'ask', outcome: { number: 4 } }],
    [applicants.professor, { kind: 'book', window: 'pr-centre' }],
    [applicants.bornInShanghai, { kind: 'go', window: 'exit-entry-city' }],
    [applicants.visaFreeIntern, { kind: 'ask', outcome: { number: 9 } }],
    [applicants.investor, { kind: 'answer', rule: 'investor-pr', facts: ['investmentEncouraged'] }],
    [applicants.teacher, { kind: 'change' }],
  ])('of $name', (applicant, step) => expect(stepFor(applicant)).toMatchObject(step as object))

  test('is a letter, where one is needed; a status, where that is in the way; a day, where only time is', () => {
    const { answers, aims } = applicants.professor
    expect(stepFor({ answers: { ...answers, degree: 'master' }, aims })).toEqual({ kind: 'letter', window: 'fudan' })
    const letter = { ...nobodySpecial, confirmationLetter: true, status: 'work-permit' as const, degree: 'master' as const }
    expect(stepFor({ answers: letter, aims: ['comeToWork'] })).toMatchObject({ kind: 'status' })
    const investing = {
      ...nobodySpecial,
      investmentForm: 'natural-person' as const,
      investmentSince: '2024-11-28',
      investmentUsd: 1_000_000,
      taxRecordGood: true,
    }
    expect(stepFor({ answers: investing, aims: ['stayForGood'] })).toEqual({ kind: 'wait', day: '2027-11-28' })
  })

  test('is none for who has it already', () => {
    const answers = { ...nobodySpecial, status: 'permanent-residence' as const }
    expect(stepFor({ answers, aims: ['stayForGood'] })).toBeUndefined()
  })
})

describe('the mark of conditions', () => {
  const statesFor = (applicant: applicants.Applicant, number: number) => {
    const outcome = resultsFor(applicant).asked.find(one => one.number === number)
    return outcome === undefined ? undefined : conditionsMet(outcome)
  }

  test('has a box for each condition of the reading that is nearest', () => {
    expect(statesFor(applicants.professor, 2)).toEqual(['yes', 'yes', 'yes', 'yes'])
    expect(statesFor(applicants.professor, 3)).toEqual(['yes', 'yes', 'yes', 'no'])
    expect(statesFor(applicants.investor, 5)).toEqual(['yes', 'yes', 'yes', 'yes', 'open'])
  })

  test('shows of a disputed rule what the stricter side lacks', () =>
    expect(statesFor(applicants.yangpuWorker, 3)?.filter(state => state !== 'yes')).toEqual(['no']))
})
