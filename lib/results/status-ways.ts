/**
 * Where a rule is met and the present status blocks all it grants: from which position it could be applied for.
 */
import { assessOnDay } from '../engine/assess'
import { dayFromText } from '../engine/days'
import { situate } from '../engine/situation'
import { law } from '../check/check'
import type { CaseFacts } from '../check/case'
import { facts as factTable } from '../policy/facts'
import { heldWith, remarkOn, wayInto, type Position } from '../policy/status-ways'
import type { Statement } from '../policy/statement'
import type { GrantId, PolicyRule } from '../policy/types'

/** A position that works, how one comes into it, and what can then be applied for. */
export interface StatusWay {
  readonly position: Position
  readonly way: Statement
  readonly grants: readonly GrantId[]
}

/** What helps somebody whom the present status blocks. */
export interface StatusHelp {
  readonly ways: readonly StatusWay[]
  /** What is to be known of the present status. */
  readonly remark: Statement | undefined
}

/** From which positions a rule that is met would grant something on a day `YYYY-MM-DD`, by its grants' own conditions. */
export function statusHelpOf(rule: PolicyRule, facts: CaseFacts, on: string): StatusHelp {
  const day = dayFromText(on)
  const onDay = law.on(day).find(one => one.rule.id === rule.id)
  const positions = factTable.status.values.flatMap(status => factTable.location.values.map(location => ({ status, location })))
  const present = presentPosition(facts)
  return {
    ways: positions.flatMap(position => {
      const way = wayInto(position)
      const isPresent = position.status === present?.status && position.location === present.location
      if (onDay === undefined || way === undefined || isPresent) return []
      const { verdict, grants } = assessOnDay(law, onDay, situate(law.partitions, { ...facts, ...position }, day))
      const open = grants.filter(({ id, state }) => state === 'yes' && isOwn(rule, id)).map(({ id }) => id as GrantId)
      return (verdict === 'yes' || verdict === 'disputed') && open.length > 0 ? [{ position, way, grants: open }] : []
    }),
    remark: present === undefined ? undefined : remarkOn(present),
  }
}

const isOwn = (rule: PolicyRule, id: string): boolean => rule.grants.some(grant => grant.id === id && !grant.supporting && !grant.family)

/** Where somebody is and with what. Who holds a residence permit is not asked for the place: it makes no difference. */
function presentPosition({ status, location }: CaseFacts): Position | undefined {
  const known = factTable.status.values.find(one => one === status)
  return known === undefined ? undefined : { status: known, location: location === 'outside-china' ? 'outside-china' : 'in-china' }
}

/** Whether who holds a status has a grant already. */
export const isHeld = ({ status }: CaseFacts, grant: string): boolean =>
  factTable.status.values.some(held => held === status && heldWith[held]?.some(id => id === grant))
