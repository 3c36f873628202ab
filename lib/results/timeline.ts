/**
 * What lies ahead of one person if only time passes: which rules turn and when, what ends, what must be issued by when.
 */
import type { CaseFacts } from '../check/case'
import { anniversary, dayFromText, writeDay } from '../engine/days'
import { isBlank } from '../engine/situation'
import type { Verdict } from '../engine/verdict'
import { isInForce } from '../engine/rules'
import { issuedFrom, documentOf, takenUntil, type DocumentId } from '../policy/documents'
import { heldPermits, type HeldPermit } from '../policy/permits'
import type { GrantId, PolicyReading } from '../policy/types'
import type { SourceId } from '../policy/sources'
import type { Statement, Validity } from '../policy/statement'
import { assumptionsOf, type AssumptionWithValues } from './advice'
import { grantsSomething, type RuleResult } from './rule-results'
import type { Plan } from './plan'

/** One day ahead, and what happens on it. `id` is the same as long as it is about the same thing. */
export type Ahead = { readonly id: string; readonly day: string } & (
  | {
      readonly kind: 'rule'
      readonly outcome: RuleResult
      readonly verdict: Verdict
      readonly assumptions: readonly AssumptionWithValues[]
    }
  /** A reading begins or ends and the rule says the same as before. */
  | { readonly kind: 'begins' | 'ends'; readonly outcome: RuleResult; readonly reading: PolicyReading }
  /** The day the person means to apply. */
  | { readonly kind: 'apply' }
  /** The first day on which a paper may be issued to be taken on the day of application. */
  | { readonly kind: 'issue'; readonly paper: DocumentId; readonly applyOn: string }
  /** The last day on which a paper is taken that is issued on the day checked for. */
  | { readonly kind: 'paper'; readonly paper: DocumentId; readonly issued: string }
  /** What is applied for ends, were it issued on a day. */
  | { readonly kind: 'grant'; readonly grant: GrantId; readonly issued: string; readonly lasts: Validity }
  /** What is held ends. */
  | { readonly kind: 'permit'; readonly permit: HeldPermit; readonly issued: string }
)

/** What there is to look ahead from. Days are `YYYY-MM-DD`. */
export interface Present {
  readonly facts: CaseFacts
  readonly outcomes: readonly RuleResult[]
  readonly plan: Plan
  readonly on: string
  /** The day the person means to apply, if one is chosen. */
  readonly applyOn: string | null
}

/** Everything ahead, day by day; on one day the rules first. */
export function timelineOf(present: Present): readonly Ahead[] {
  const all = [
    ...present.outcomes.flatMap(outcome => turnsOf(outcome)),
    ...present.outcomes.flatMap(outcome => readingsOf(outcome, present.on)),
    ...applicationOf(present),
    ...papersOf(present),
    ...grantsOf(present),
    ...permitsOf(present),
  ]
  return all.sort((a, b) => dayFromText(a.day) - dayFromText(b.day))
}

const turnsOf = (outcome: RuleResult): readonly Ahead[] =>
  outcome.turns.map(({ day, verdict }, index) => ({
    id: `${outcome.rule.id}-${index}`,
    day,
    kind: 'rule',
    outcome,
    verdict,
    assumptions: assumptionsOf(outcome.rule.id, outcome.facts, day),
  }))

/** Readings of rules that concern the person, where their coming and going turns nothing. */
function readingsOf(outcome: RuleResult, on: string): readonly Ahead[] {
  const { rule, status, turns } = outcome
  if (status === 'no') return []
  return rule.readings
    .flatMap(reading => [
      { kind: 'begins' as const, reading, day: reading.from },
      { kind: 'ends' as const, reading, day: reading.until ?? on },
    ])
    .filter(({ day }) => day > on && !turns.some(turn => turn.day === day))
    .map(one => ({ ...one, id: `${rule.id}-${one.reading.id}-${one.kind}`, outcome }))
}

const applicationOf = ({ on, applyOn }: Present): readonly Ahead[] =>
  applyOn === null || applyOn <= on ? [] : [{ id: 'apply', day: applyOn, kind: 'apply' }]

function papersOf({ plan, on, applyOn }: Present): readonly Ahead[] {
  return plan.needs.flatMap(({ need: { paper } }): readonly Ahead[] => {
    const first = applyOn === null ? undefined : issuedFrom(documentOf(paper), applyOn)
    if (applyOn !== null)
      return first === undefined || first <= on ? [] : [{ id: `issue-${paper}`, day: first, kind: 'issue', paper, applyOn }]
    const last = takenUntil(documentOf(paper), on)
    return last === undefined ? [] : [{ id: `paper-${paper}`, day: last, kind: 'paper', paper, issued: on }]
  })
}

/** Grants that are certain and whose length a source gives, each once. */
function grantsOf({ outcomes, on, applyOn }: Present): readonly Ahead[] {
  const issued = applyOn ?? on
  const found = new Map<GrantId, Ahead>()
  for (const { grant, when } of outcomes.filter(grantsSomething).flatMap(({ grants }) => grants)) {
    const lasts = grant.details.validity.find((one): one is Validity => one.runs !== undefined && isInForce(one, issued))
    if (when !== undefined || lasts === undefined || found.has(grant.id)) continue
    found.set(grant.id, { id: `grant-${grant.id}`, day: endOf(lasts, issued), kind: 'grant', grant: grant.id, issued, lasts })
  }
  return [...found.values()]
}

/** What the person holds; what would have ended before the day checked for must have been renewed, and is left out. */
const permitsOf = ({ facts, on }: Present): readonly Ahead[] =>
  heldPermits.flatMap(permit => {
    const since = facts[permit.fact]
    if (isBlank(since) || since === 'never') return []
    const issued = String(since)
    const day = endOf(permit.lasts, issued)
    return issued > on || day <= on ? [] : [{ id: `permit-${permit.fact}`, day, kind: 'permit', permit, issued }]
  })

const endOf = ({ values: { years = 0 } }: Statement, issued: string): string => writeDay(anniversary(dayFromText(issued), years))

/** The sources of a day ahead; those of a rule stand with the rule. */
export function sourcesOfAhead(one: Ahead): readonly SourceId[] {
  switch (one.kind) {
    case 'rule':
    case 'apply':
      return []
    case 'begins':
    case 'ends':
      return one.reading.sources
    case 'issue':
    case 'paper':
      return documentOf(one.paper).sources
    case 'grant':
      return one.lasts.sources
    case 'permit':
      return one.permit.lasts.sources
  }
}
