/**
 * A law so small that its numbers are known by hand: a ticket for grown-ups who are tall or have been members for two
 * years, at a desk for members and a desk for others; until 2020 by one reading, since then by two.
 */
import { all, any, not } from '../../lib/engine/conditions'
import { choice, flag, quantity, since, conditionBuilders } from '../../lib/engine/facts'
import type { WholeSubject } from './proof'
import type { SecondModel } from './cross-check'
import { yearsOn } from './calendar'
import { subjectOf, type LawFiles, type ProvedRule, type Subject } from './subject'

export const facts = {
  colour: choice('red', 'green', 'blue'),
  tall: flag(),
  memberSince: since(),
  years: quantity({ least: 0, most: 120, whole: true }),
}
const { colour, tall, memberSince, years } = conditionBuilders(facts)

export const grownUp = years.atLeast(18)
export const member = memberSince.fullYears(2)

export const ticket: ProvedRule = {
  id: 'ticket',
  readings: [
    { id: 'board', from: '2010-01-01', sources: ['A'], when: all(grownUp, any(tall.holds(), member)) },
    { id: 'poster', from: '2020-01-01', sources: ['B'], when: all(grownUp, member) },
  ],
  grants: [
    {
      id: 'card',
      when: not(colour.is('blue')),
      windows: [
        { window: 'members', when: member },
        { window: 'others', when: not(member) },
      ],
      documents: [{ paper: 'photo', when: colour.is('red') }, { paper: 'proof' }],
      steps: [{ says: 'queue', when: colour.is('green') }],
    },
  ],
}

/** Another rule, on facts of its own and shared ones. */
export const parade: ProvedRule = {
  id: 'parade',
  readings: [{ id: 'only', from: '2010-01-01', sources: ['A'], when: all(grownUp, colour.isOneOf('red', 'blue')) }],
  grants: [],
}

export const today = '2026-11-23'
export const smallLaw: LawFiles = { facts, rules: [ticket, parade], windows: ['members', 'others'], papers: ['photo', 'proof'] }

/** The same law with another rule in the place of the ticket. */
export const lawWith = (rule: ProvedRule, more: Partial<LawFiles> = {}): Subject =>
  subjectOf({ ...smallLaw, rules: [rule, parade], ...more })

/** The ticket, written once more from the paper. */
export const bySecondHand: SecondModel = (_, person, on) => {
  const grown = Number(person.years) >= 18
  const isMember = person.memberSince !== 'never' && yearsOn(String(person.memberSince), 2) <= on
  const readings = {
    ...(on >= '2010-01-01' ? { board: grown && (person.tall === true || isMember) } : {}),
    ...(on >= '2020-01-01' ? { poster: grown && isMember } : {}),
  }
  const said = Object.values(readings)
  const verdict = said.length === 0 ? 'not-covered' : said.every(Boolean) ? 'yes' : said.some(Boolean) ? 'disputed' : 'no'
  const open = (verdict === 'yes' || verdict === 'disputed') && person.colour !== 'blue'
  return { verdict, readings, grants: open ? [{ id: 'card', windows: [isMember ? 'members' : 'others'] }] : [] }
}

export const orders: WholeSubject['orders'] = { preferenceOrders: {}, unordered: ['colour'], exceptions: [] }
