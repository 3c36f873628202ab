/**
 * The second telling of the ten rules (tests/bench/hand-written.ts) in the shape that the proof takes.
 */
import type { SecondModel } from './cross-check'
import type { Person } from './trial'
import { dayNumber, grantsByHand, readingsByHand, rulesByHand, type FullPerson, type RuleId } from '../bench/hand-written'

const began = ['areaWorkSince', 'shanghaiWorkSince', 'talentPermitSince', 'investmentSince']

/** The same person with days as numbers; whatever else is looked up is looked up in the person. */
function byHand(person: Person): FullPerson {
  const told = Object.create(person) as Record<string, unknown>
  for (const fact of began) if (Object.hasOwn(person, fact)) told[fact] = dayNumber(String(person[fact]))
  return told as unknown as FullPerson
}

const isTold = (rule: string): rule is RuleId => Object.hasOwn(rulesByHand, rule)

function named(rule: string): RuleId {
  if (isTold(rule)) return rule
  throw new RangeError(`rule "${rule}" is not told by hand`)
}

export const secondTelling: SecondModel = (rule, person, on) => {
  const [id, told, day] = [named(rule), byHand(person), dayNumber(on)]
  return { verdict: rulesByHand[id](told, day), readings: readingsByHand(id, told, day), grants: grantsByHand(id, told, day) }
}
