/**
 * What a rule of this law is: an engine rule, with the papers, times and sources a person is told besides.
 */
import { always, type Condition } from '../engine/conditions'
import type { Grant, Reading, Rule, WindowChoice } from '../engine/rules'
import type { DocumentRequirement } from './documents'
import type { SourceId } from './sources'
import type { Statement } from './statement'
import type { WindowId } from './windows'

export type RuleId =
  | 'zone-recommended-pr'
  | 'descent-doctorate-pr'
  | 'four-year-work-pr'
  | 'work-to-pr-family'
  | 'investor-pr'
  | 'talent-visa'
  | 'descent-five-year'
  | 'student-founder'
  | 'intern'
  | 'domestic-helper'

export type GrantId =
  | 'permanent-residence'
  | 'permanent-residence-spouse'
  | 'permanent-residence-child'
  | 'talent-visa-port'
  | 'talent-visa-change'
  | 'foreigner-work-permit'
  | 'work-residence-permit'
  | 'five-year-visa'
  | 'five-year-residence-permit'
  | 'study-permit-startup'
  | 'internship-visa-port'
  | 'internship-visa-change'
  | 'helper-residence-permit'

/** What is told of a grant; an empty list is printed as "not published in the sources read". */
export const grantDetailKinds = ['decision', 'validity', 'stay', 'entries', 'fee'] as const
export type GrantDetailKind = (typeof grantDetailKinds)[number]
export type GrantDetails = Readonly<Record<GrantDetailKind, readonly Statement[]>>

/** A step on the way to a grant, and who takes it. */
export interface Step extends Statement {
  readonly when: Condition
}

export interface PolicyReading extends Reading {
  readonly sources: readonly SourceId[]
}

export interface PolicyWindowChoice extends WindowChoice {
  readonly window: WindowId
  readonly sources: readonly SourceId[]
}

export interface PolicyGrant extends Grant {
  readonly id: GrantId
  readonly windows: readonly PolicyWindowChoice[]
  /** The sources of the grant itself. */
  readonly sources: readonly SourceId[]
  /** True for a paper that other grants rest on and that is no measure of the ten. */
  readonly supporting: boolean
  /** True for a paper of the person’s family, applied for along with the person’s own. */
  readonly family: boolean
  /** The papers it asks for, those of the applicant before those of others. Empty: none published. */
  readonly documents: readonly DocumentRequirement[]
  readonly details: GrantDetails
  /** Steps in their order, keys of statements.json. */
  readonly steps: readonly Step[]
  /** Remarks, keys of statements.json. */
  readonly notes: readonly Statement[]
}

/** How well it is established that the rule exists and says this; the reason stands in rules.json `certainty`. */
export type Certainty = 'firm' | 'fair'

export interface PolicyRule<Id extends RuleId = RuleId> extends Rule {
  readonly id: Id
  /** Its number in the official list, where a source prints it. */
  readonly official?: number
  readonly certainty: Certainty
  /** The numbers in its texts. */
  readonly values: Readonly<Record<string, number>>
  /** The rule to look at where this one is disputed or does not fit. */
  readonly instead?: RuleId
  readonly readings: readonly PolicyReading[]
  readonly grants: readonly PolicyGrant[]
  /** Remarks, keys of rules.json `<rule>.notes`. */
  readonly notes: readonly Statement[]
}

/** A rule of the law. */
export const rule = <Id extends RuleId>(
  parts: Omit<PolicyRule<Id>, 'notes' | 'values'> & Partial<Pick<PolicyRule, 'notes' | 'values'>>,
): PolicyRule<Id> => ({ notes: [], values: {}, ...parts })

/** One published way of stating a rule. */
export const reading = (id: string, parts: Omit<PolicyReading, 'id'>): PolicyReading => ({ id, ...parts })

type Optional = 'supporting' | 'family' | 'documents' | 'steps' | 'notes'

/** A grant; what is left out is empty, and `details` left out are not published. */
export const grant = (
  id: GrantId,
  parts: Omit<PolicyGrant, 'id' | 'details' | Optional> &
    Partial<Pick<PolicyGrant, Optional>> & { readonly details?: Partial<GrantDetails> },
): PolicyGrant => ({
  id,
  supporting: false,
  family: false,
  documents: [],
  steps: [],
  notes: [],
  ...parts,
  details: { decision: [], validity: [], stay: [], entries: [], fee: [], ...parts.details },
})

/** A step that everybody takes, or those for whom `when` is true. */
export const step = (says: string, sources: readonly SourceId[], values = {}, when: Condition = always): Step => ({
  says,
  sources,
  values,
  when,
})
