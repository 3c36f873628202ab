/**
 * What a rule of this law is: an engine rule, with the papers, times and sources a person is told besides.
 */
import { always, type Condition } from '../engine/conditions'
import type { Grant, Reading, Rule, WindowChoice } from '../engine/rules'
import type { DocumentRequirement } from './documents'
import type { AnyFact } from './all-facts'
import type { FactName } from './facts'
import type { SourceId } from './sources'
import type { Statement } from './statement'
import type { GrantId } from './rules'
import type { AimOfRules, RuleId } from './rules/order'
import type { Weight } from './weight'
import type { WindowId } from './windows'

export type { GrantId, RuleId }

/** What is told of a grant; an empty list is printed as "not published in the sources read". */
export const grantDetailKinds = ['decision', 'validity', 'stay', 'entries', 'fee'] as const
export type GrantDetailKind = (typeof grantDetailKinds)[number]
export type GrantDetails = Readonly<Record<GrantDetailKind, readonly Statement[]>>

/** A step on the way to a grant, and who takes it. */
export interface Step extends Statement {
  readonly when: Condition<FactName>
}

export interface PolicyReading<Id extends string = string, F extends AnyFact = FactName> extends Reading<F>, Weight {
  readonly id: Id
  readonly sources: readonly SourceId[]
}

export interface PolicyWindowChoice extends WindowChoice<FactName> {
  readonly window: WindowId
  readonly sources: readonly SourceId[]
}

export interface PolicyGrant<Id extends string = GrantId> extends Grant<FactName> {
  readonly id: Id
  readonly windows: readonly PolicyWindowChoice[]
  /** The sources of the grant itself. */
  readonly sources: readonly SourceId[]
  /** True for a paper that other grants rest on and that is no measure of the ten. */
  readonly supporting: boolean
  /** True for a paper of the person’s family, applied for along with the person’s own. */
  readonly family: boolean
  /** The papers it asks for, those of the applicant before those of others. Empty: none published. */
  readonly documents: readonly DocumentRequirement[]
  /** What is known to be missing from that list, keys of statements.json. */
  readonly gaps: readonly Statement[]
  readonly details: GrantDetails
  /** Steps in their order, keys of statements.json. */
  readonly steps: readonly Step[]
  /** Remarks, keys of statements.json. */
  readonly notes: readonly Statement[]
}

/** How well it is established that the rule exists and says this; the reason stands in rules.json `certainty`. */
export type Certainty = 'firm' | 'fair'

/** What somebody comes for. Several rules may open one permit. */
export type PermitId =
  'permanent-residence' | 'talent-visa' | 'five-year-papers' | 'study-permit-startup' | 'internship-visa' | 'helper-residence-permit'

export interface PolicyRule<Id extends RuleId = RuleId, G extends string = GrantId, R extends string = string> extends Rule<FactName> {
  readonly id: Id
  /** Its place in our order, from 1; no other rule has it. */
  readonly place: number
  /** What people are here for who are asked about it. */
  readonly aims: readonly AimOfRules[]
  /** What its grants come to. */
  readonly permit: PermitId
  /** Its number in the official list, where a source prints it. */
  readonly official?: number
  readonly certainty: Certainty
  /** The numbers in its texts. */
  readonly values: Readonly<Record<string, number>>
  /** The rule to look at where this one is disputed or does not fit. */
  readonly instead?: RuleId
  readonly readings: readonly PolicyReading<R>[]
  readonly grants: readonly PolicyGrant<G>[]
  /** Remarks, keys of rules.json `<rule>.notes`. */
  readonly notes: readonly Statement[]
  /** What a person for whom `when` is certain is told to do, keys of rules.json `<rule>.advice`. */
  readonly advice: readonly Step[]
}

/** A route beside the rules: judged the same way, and never counted with them. */
export interface PolicyRoute<Id extends string = string, G extends string = string, R extends string = string> extends Rule<AnyFact> {
  readonly id: Id
  readonly certainty: Certainty
  /** The numbers in its texts. */
  readonly values: Readonly<Record<string, number>>
  readonly readings: readonly PolicyReading<R, AnyFact>[]
  readonly grants: readonly PolicyGrant<G>[]
  /** Remarks, keys of routes.json `<route>.notes`. */
  readonly notes: readonly Statement[]
}

/** A route beside the rules. */
export const route = <Id extends string, G extends string, R extends string>(
  parts: Omit<PolicyRoute<Id, G, R>, 'notes' | 'values'> & Partial<Pick<PolicyRoute<Id, G, R>, 'notes' | 'values'>>,
): PolicyRoute<Id, G, R> => ({ notes: [], values: {}, ...parts })

type RuleOptional = 'notes' | 'advice' | 'values'

/** A rule of the law. */
export const rule = <Id extends RuleId, G extends string, R extends string>(
  parts: Omit<PolicyRule<Id, G, R>, RuleOptional> & Partial<Pick<PolicyRule<Id, G, R>, RuleOptional>>,
): PolicyRule<Id, G, R> => ({ notes: [], advice: [], values: {}, ...parts })

/** One published way of stating a rule. */
export const reading = <Id extends string, F extends AnyFact = FactName>(
  id: Id,
  parts: Omit<PolicyReading<Id, F>, 'id'>,
): PolicyReading<Id, F> => ({ id, ...parts })

type Optional = 'supporting' | 'family' | 'documents' | 'gaps' | 'steps' | 'notes'

/** A grant; what is left out is empty, and `details` left out are not published. */
export const grant = <Id extends string>(
  id: Id,
  parts: Omit<PolicyGrant<Id>, 'id' | 'details' | Optional> &
    Partial<Pick<PolicyGrant<Id>, Optional>> & { readonly details?: Partial<GrantDetails> },
): PolicyGrant<Id> => ({
  id,
  supporting: false,
  family: false,
  documents: [],
  gaps: [],
  steps: [],
  notes: [],
  ...parts,
  details: { decision: [], validity: [], stay: [], entries: [], fee: [], ...parts.details },
})

/** A step that everybody takes, or those for whom `when` is true. */
export const step = (says: string, sources: readonly SourceId[], values = {}, when: Condition<FactName> = always): Step => ({
  says,
  sources,
  values,
  when,
})
