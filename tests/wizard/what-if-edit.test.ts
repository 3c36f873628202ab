import { describe, expect, test } from 'vitest'
import { facts, topics } from '@/lib/policy/facts'
import { emptySession } from '@/lib/wizard/session-state'
import { emptyFormAnswer } from '@/lib/wizard/form-answers'
import { changesIn, deciding, readWhatIfEdit, whatIfEditOf, withChanges } from '@/lib/wizard/what-if-edit'
import { progressOfResult, keepAnswers } from '@/lib/wizard/result-answers'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { nobodySpecial, persons } from '../cases/persons'
import { people } from '../bench/people'

const today = '2026-11-23'

describe('a row to try an answer in', () => {
  test('shows every answer as it is, and reads it back', () => {
    for (const person of [nobodySpecial, ...people(40, 9)])
      for (const fact of topics.flatMap(topic => topic.facts))
        expect(readWhatIfEdit(facts[fact], whatIfEditOf(facts[fact], person[fact])), fact).toEqual({ answer: person[fact] })
    for (const fact of topics.flatMap(topic => topic.facts)) {
      expect(readWhatIfEdit(facts[fact], whatIfEditOf(facts[fact], null))).toEqual({ answer: null })
      expect(readWhatIfEdit(facts[fact], whatIfEditOf(facts[fact], 'unknown'))).toEqual({ answer: 'unknown' })
    }
  })

  test('is no answer and no problem while nothing is typed, and says what is wrong afterwards', () => {
    expect(readWhatIfEdit(facts.areaWorkSince, { choice: 'typed', text: '' })).toEqual({ problem: undefined })
    expect(readWhatIfEdit(facts.leastMonthsInChina, { choice: 'typed', text: '13' })).toEqual({ problem: 'outside' })
    expect(readWhatIfEdit(facts.investmentUsd, { choice: 'typed', text: 'a lot' })).toEqual({ problem: 'noSuchNumber' })
    expect(readWhatIfEdit(facts.investmentUsd, { choice: 'typed', text: '500 000' })).toEqual({ answer: 500_000 })
    expect(readWhatIfEdit(facts.areaWorkSince, { choice: 'typed', text: '0202-01-01' })).toEqual({ problem: 'dayOutside' })
  })
})

describe('changes', () => {
  test('are only what differs, in the order of asking', () => {
    const tried = {
      hasSpouse: { choice: 'yes', text: '' },
      degree: { choice: 'doctor', text: '' },
      nationality: { choice: 'foreign', text: '' },
      areaWorkSince: { choice: 'typed', text: '' },
      livesInYangpu: { choice: '', text: '' },
    }
    const changes = changesIn(nobodySpecial, tried)
    expect(changes.map(({ fact, after }) => [fact, after])).toEqual([
      ['degree', 'doctor'],
      ['hasSpouse', true],
      ['livesInYangpu', null],
    ])
    const { livesInYangpu: _, ...rest } = nobodySpecial
    expect(withChanges(nobodySpecial, changes)).toEqual({ ...rest, degree: 'doctor', hasSpouse: true })
  })

  test('that are kept take away what was half typed for them, and nothing else', () => {
    const kept = {
      ...emptySession,
      typed: { areaWorkSince: { ...emptyFormAnswer, year: '20' }, investmentSince: { ...emptyFormAnswer, month: '3' } },
    }
    expect(keepAnswers(kept, { areaWorkSince: '2020-01-01' })).toEqual({
      ...emptySession,
      answers: { areaWorkSince: '2020-01-01' },
      typed: { investmentSince: { ...emptyFormAnswer, month: '3' } },
    })
  })
})

describe('answers that decide', () => {
  test('are all open questions where nothing is answered yet', () => {
    const journey = progressOfResult({}, today)
    expect(journey.remaining.length).toBeGreaterThan(20)
    expect([...deciding(journey, today)].sort()).toEqual([...journey.remaining].sort())
  })

  test('are all those of which another one alone would change a standing or a grant', () => {
    for (const { facts: known, on } of persons.filter((_, index) => index % 5 === 0)) {
      const journey = progressOfResult(known, on)
      const first = deciding(journey, on)
      const said = (one: typeof known) =>
        ruleResultsOf({ facts: progressOfResult(one, on).relevant, on, today }).map(({ rule, status: standing, grants }) => [
          rule.id,
          standing === 'later' ? 'no' : standing,
          grants.map(({ grant }) => grant.id),
        ])
      const now = said(known)
      for (const fact of topics.flatMap(topic => topic.facts)) {
        if (first.has(fact)) continue
        const kind = facts[fact]
        const values =
          kind.kind === 'choice'
            ? kind.values
            : kind.kind === 'flag'
              ? [true, false]
              : kind.kind === 'since'
                ? ['never', '1990-01-01']
                : [0, 12]
        for (const value of values) expect(said({ ...known, [fact]: value }), fact).toEqual(now)
      }
    }
  })
})
