/**
 * A permit at a glance: where it is applied for, where the way to it begins, with how many documents, how long it takes, what it costs.
 */
import { isInForce } from '../engine/rules'
import { mergeRequirements, type DocumentRequirement } from '../policy/documents'
import type { Statement } from '../policy/statement'
import type { GrantId } from '../policy/types'
import { recommenders } from '../policy/window-choices'
import { windowOrder } from '../policy/windows'
import type { OpenGrant, OpenWindow } from './open-grants'
import type { PermitResult } from './permit-results'
import type { RuleResult } from './rule-results'

/** What stands on the card of a permit. */
export interface PermitCard {
  readonly permit: PermitResult
  /** What is applied for, last of all; its official name goes with it. */
  readonly grant: GrantId
  /** The offices of that; of several marked with `when` one fits. */
  readonly offices: readonly OpenWindow[]
  /** Where to go, or to ask for a letter, before that. */
  readonly before: readonly OpenWindow[]
  /** What comes before is a letter of recommendation. */
  readonly letters: boolean
  /** What the person brings, the family's documents left out. */
  readonly documents: readonly DocumentRequirement[]
  /** How long the decision takes, and what it costs, as far as sources say so on the day; empty where none does. */
  readonly decision: readonly Statement[]
  readonly fee: readonly Statement[]
}

/** The way with the fewest places to go to, of those rules that bring a permit nearest; undefined where none grants anything. */
export function permitCardOf(permit: PermitResult, on: string): PermitCard | undefined {
  const ways = permit.by.filter(({ grants }) => grants.some(isOwn))
  const [simplest] = [...ways].sort((a, b) => placesOf(a) - placesOf(b))
  const grants = simplest?.grants.filter(({ grant }) => !grant.family) ?? []
  const last = grants.findLast(isOwn)
  if (last === undefined) return undefined
  const offices = last.windows.filter(isOffice)
  const inForce = (statements: readonly Statement[]) => statements.filter(one => isInForce(one, on))
  return {
    permit,
    grant: last.grant.id,
    offices,
    letters: last.windows.some(window => !isOffice(window)),
    before: windowOrder.flatMap(id => {
      const first = grants.flatMap(({ windows }) => windows).find(window => window.id === id)
      return first === undefined || offices.some(office => office.id === id) ? [] : [first]
    }),
    documents: mergeRequirements(grants.map(({ papers }) => papers)),
    decision: inForce(last.grant.details.decision),
    fee: inForce(last.grant.details.fee),
  }
}

const isOwn = ({ grant }: OpenGrant): boolean => !grant.family && !grant.supporting
const placesOf = ({ grants }: RuleResult): number => new Set(grants.flatMap(({ windows }) => windows.map(({ id }) => id))).size

/** Bodies that sign a letter take no application. */
const isOffice = ({ id }: OpenWindow): boolean => !recommenders.has(id)
