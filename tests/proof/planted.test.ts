/** Faults planted in a law or in the engine, each of which a proof must find, by its name. */
import { describe, expect, test } from 'vitest'
import { all, any, not, type Condition } from '../../lib/engine/conditions'
import { compile } from '../../lib/engine/law'
import { conditionBuilders, type FactTable } from '../../lib/engine/facts'
import type { Rule } from '../../lib/engine/rules'
import type { KnownAnswers } from '../../lib/engine/situation'
import type { State } from '../../lib/engine/verdict'
import { cited } from './citations'
import { earliest } from './earliest-day'
import { exactness } from './exactness'
import type { Finding } from './finding'
import { journeys } from './journeys'
import { monotone } from './monotone'
import { order } from './rule-order'
import { reachability, reachabilityOfAll } from './reachability'
import { regions } from './regions'
import { crossCheck } from './cross-check'
import { engineOf, type Engine, type ProvedRule, type Subject } from './subject'
import { holds } from './trial'
import { bySecondHand, facts, grownUp, lawWith, member, orders, smallLaw, ticket, today } from './small-law'

const { colour, tall, years } = conditionBuilders(facts)
const [board, poster] = ticket.readings
const [card] = ticket.grants
if (board === undefined || poster === undefined || card === undefined) throw new RangeError('the small law has two readings and a grant')

const reading = (when: Condition, days: Partial<typeof board> = {}): ProvedRule => ({
  ...ticket,
  readings: [{ ...board, when, ...days }, poster],
})
const grant = (different: Partial<typeof card>): ProvedRule => ({ ...ticket, grants: [{ ...card, ...different }] })
const kinds = (findings: readonly Finding[]) => findings.map(({ kind, about }) => `${kind} ${about}`)

const right = engineOf(smallLaw)
const withEngine = (different: Partial<Engine>): Subject => ({ ...smallLaw, engine: { ...right, ...different } })

describe('in the law, against its second telling', () => {
  const faults: readonly (readonly [what: string, rule: ProvedRule, found: string])[] = [
    ['a threshold off by one', reading(all(years.atLeast(19), any(tall.holds(), member))), 'readingsRetold ticket'],
    ['the other threshold off by one', reading(all(years.atLeast(17), any(tall.holds(), member))), 'readingsRetold ticket'],
    ['“more than” for “at least”', reading(all(years.moreThan(18), any(tall.holds(), member))), 'readingsRetold ticket'],
    ['any for all', reading(any(grownUp, any(tall.holds(), member))), 'readingsRetold ticket'],
    ['all for any', reading(all(grownUp, all(tall.holds(), member))), 'readingsRetold ticket'],
    ['a part left out', reading(any(tall.holds(), member)), 'readingsRetold ticket'],
    ['a part turned', reading(all(grownUp, any(not(tall.holds()), member))), 'readingsRetold ticket'],
    ['a reading that begins a day late', reading(board.when, { from: '2010-01-02' }), 'readingsRetold ticket'],
    ['a reading that begins a day early', reading(board.when, { from: '2009-12-31' }), 'readingsRetold ticket'],
    ['a reading that ends', reading(board.when, { until: '2030-01-01' }), 'readingsRetold ticket'],
    ['a grant for others', grant({ when: colour.is('red') }), 'grantsRetold ticket'],
    ['a window too few', grant({ windows: card.windows.slice(1) }), 'grantsRetold ticket'],
    ['a window for others', grant({ windows: card.windows.map(choice => ({ ...choice, when: grownUp })) }), 'grantsRetold ticket'],
  ]
  test.each(faults)('%s', (_, rule, found) => expect(kinds(crossCheck(lawWith(rule), bySecondHand, 'ticket').findings)).toContain(found))

  test('a fact nobody asks for', () => {
    const telling: typeof bySecondHand = (rule, person, on) => bySecondHand(rule, { ...person, colour: person.colour ?? 'red' }, on)
    const without = { ...ticket, grants: [] }
    expect(kinds(crossCheck(lawWith(without), telling, 'ticket').findings)).toContain('factsRetold ticket/colour')
  })
  test('the order of the windows', () => {
    const both = grant({ windows: card.windows.map(({ window }) => ({ window, when: all() })) })
    const telling: typeof bySecondHand = (rule, person, on) => {
      const told = bySecondHand(rule, person, on)
      return { ...told, grants: told.grants.map(({ id }) => ({ id, windows: ['members', 'others'] })) }
    }
    expect(crossCheck(lawWith(both), telling, 'ticket').findings).toEqual([])
    expect(kinds(crossCheck(lawWith(both, { windows: ['others', 'members'] }), telling, 'ticket').findings)).toEqual([
      'grantsRetold ticket',
    ])
  })
})

describe('in the law itself', () => {
  test('a dead branch', () => {
    const dead = reading(all(grownUp, any(tall.holds(), all(tall.holds(), colour.is('red')), member)))
    expect(kinds(reachability(lawWith(dead), 'ticket', today).findings)).toEqual(['deadBranch ticket/board#2.2'])
  })
  test('a reading nobody can meet', () => {
    const dead = reading(all(years.moreThan(18), not(years.atLeast(19))))
    expect(kinds(reachability(lawWith(dead), 'ticket', today).findings)).toContain('deadReading ticket/board')
  })
  test('a grant nobody gets, and what goes with it', () => {
    const dead = grant({ when: all(tall.holds(), not(tall.holds())) })
    expect(kinds(reachability(lawWith(dead), 'ticket', today).findings)).toEqual(
      expect.arrayContaining([
        'deadGrant ticket/card',
        'deadWindow ticket/card/members',
        'deadPaper ticket/card/photo',
        'deadStep ticket/card/queue',
      ]),
    )
  })
  test('a paper and a question of no use', () => {
    const idle = lawWith({ ...ticket, grants: [] }, { rules: [{ ...ticket, grants: [] }] })
    expect(kinds(reachabilityOfAll(idle))).toEqual([
      'deadWindow members',
      'deadWindow others',
      'deadPaper photo',
      'deadPaper proof',
      'deadQuestion colour',
    ])
  })
  test('a source that is not listed, one that is not cited, and a word without one', () => {
    const found = cited(
      ['A', 'C'],
      [
        { about: 'board', sources: ['A', 'B'] },
        { about: 'poster', sources: [] },
      ],
    )
    expect(kinds(found.findings)).toEqual(['sourceUnknown board/B', 'unsourced poster', 'sourceUnused C'])
  })
  test('a better answer that hurts, an exception that never occurs, a list without order', () => {
    const worse = { ...smallLaw, rules: [reading(all(grownUp, not(tall.holds())))] }
    expect(kinds(monotone(worse, orders).findings)).toEqual(['getsWorse ticket/tall'])
    const declared = { ...orders, exceptions: [{ rule: 'ticket', fact: 'tall', sources: ['A'] }] }
    expect(monotone(worse, declared).findings).toEqual([])
    expect(kinds(monotone(smallLaw, declared).findings)).toEqual(['exceptionUnmet ticket/tall'])
    expect(kinds(monotone(smallLaw, { ...orders, unordered: [] }).findings)).toEqual(['noOrder colour'])
  })
})

describe('in the engine', () => {
  /** Judges parts one by one, as Kleene did: an unknown part may leave the whole unknown though nothing depends on it. */
  const kleene = (condition: Condition, answers: KnownAnswers, on: string): State => {
    switch (condition.kind) {
      case 'not':
        return ({ yes: 'no', no: 'yes', open: 'open' } as const)[kleene(condition.of, answers, on)]
      case 'all':
      case 'any': {
        const [decides, otherwise] = condition.kind === 'any' ? (['yes', 'no'] as const) : (['no', 'yes'] as const)
        const parts = condition.of.map(part => kleene(part, answers, on))
        return parts.includes(decides) ? decides : parts.includes('open') ? 'open' : otherwise
      }
      case 'is':
      case 'holds':
      case 'full-years':
      case 'at-least':
      case 'more-than': {
        const answer = answers[condition.fact]
        return answer === undefined || answer === null ? 'open' : holds(condition, { [condition.fact]: answer }, on) ? 'yes' : 'no'
      }
    }
  }

  test('Kleene’s logic instead of the exact one', () => {
    const either = any(tall.holds(), not(tall.holds()))
    const subject = lawWith(reading(either))
    const says: Engine['says'] = (rule, answers, on) => {
      const said = subject.engine.says(rule, answers, on)
      const board = kleene(either, answers, on)
      return said.readings.board === undefined || board !== 'open'
        ? said
        : { ...said, verdict: 'open', readings: { ...said.readings, board } }
    }
    expect(exactness(subject, 'ticket').findings).toEqual([])
    expect(kinds(exactness({ ...subject, engine: { ...subject.engine, says } }, 'ticket').findings)).toEqual([
      'verdictWrong ticket',
      'readingsWrong ticket',
    ])
  })
  test('a blank taken for a no', () => {
    const filled = (answers: Parameters<Engine['says']>[1]) => ({ ...answers, tall: answers.tall ?? false })
    const says: Engine['says'] = (rule, answers, on) => right.says(rule, filled(answers), on)
    expect(kinds(exactness(withEngine({ says }), 'ticket').findings)).toEqual(
      expect.arrayContaining(['verdictWrong ticket', 'missingWrong ticket']),
    )
  })
  test('windows in the order of the rule', () => {
    const other = engineOf({ ...smallLaw, windows: ['others', 'members'] })
    expect(kinds(exactness(withEngine({ says: other.says }), 'ticket').findings)).toEqual(['grantsWrong ticket/card'])
  })
  test('a smallest change forgotten', () => {
    const says: Engine['says'] = (rule, answers, on) => {
      const said = right.says(rule, answers, on)
      return { ...said, changes: said.changes.slice(0, 1) }
    }
    expect(kinds(exactness(withEngine({ says }), 'ticket').findings)).toEqual(['changesWrong ticket'])
  })
  test('a day of grace', () => {
    const late: Engine['earliest'] = (rule, answers, on) => {
      const day = right.earliest(rule, answers, on)
      return day === null || day === on ? day : day.replace(/\d$/, last => String((Number(last) + 1) % 10))
    }
    expect(kinds(earliest(withEngine({ earliest: late }), 'ticket', today).findings)).toEqual(['earliestWrong ticket'])
  })
  test('a question asked in vain, one kept back, and one that comes again', () => {
    const all = Object.keys(facts)
    const found = (asks: Engine['asks']) => kinds(journeys(withEngine({ asks }), 'ticket').findings)
    expect(found((_, answers) => all.filter(fact => answers[fact] === undefined))).toContain('askedInVain ticket/colour')
    expect(found((...of) => right.asks(...of).filter(fact => fact !== 'years'))).toEqual(['neverAsked ticket/years'])
    const again: Engine['course'] = (...of) => ({ ...right.course(...of), open: ['years'] })
    expect(kinds(journeys(withEngine({ course: again }), 'ticket').findings)).toContain('noResult ticket/years')
  })
  test('days counted from the day after', () => {
    const region: Engine['region'] = (fact, answer, on) => right.region(fact, answer === '1900-02-28' ? 'never' : answer, on)
    expect(regions(withEngine({ region }), today, '1903-12-31').findings).toMatchObject([{ kind: 'regionWrong', about: 'memberSince' }])
  })
  test('a rule that depends on its place, and answers looked at in their order', () => {
    const placed = (table: FactTable, rules: readonly Rule[], windows: readonly string[]) =>
      compile(
        table,
        rules.map((rule, at) => (at === 1 && rule.id === 'ticket' ? { ...rule, readings: rule.readings.slice(1) } : rule)),
        windows,
      )
    expect(kinds(order(lawWith(ticket), today, placed).findings)).toContain('orderOfRules ticket')
    const says: Engine['says'] = (rule, answers, on) => right.says(rule, { ...answers }, on)
    expect(kinds(order(withEngine({ says }), today).findings)).toContain('orderOfAnswers ticket')
  })
})
