/**
 * The law of every day since it came into force: the periods between which a rule is told another way.
 */
import type { LawChange } from './compare-laws'
import { isInForce, type Period } from '../engine/rules'
import { rules } from '../policy/rules'
import type { PolicyReading, PolicyRule } from '../policy/types'
import { changesBetween } from './rule-history'

/** The ten rules from a day, inclusive, until another, exclusive. */
export interface LawPeriod extends Period {
  readonly from: string
  readonly rules: readonly RuleThen[]
}

/** A rule as it was told then. */
export interface RuleThen {
  readonly rule: PolicyRule
  readonly readings: readonly PolicyReading[]
  /** How its verdicts differ on the day the law was read, for how many ways of answering. */
  readonly since: readonly LawChange[]
}

/** All periods until `day`, the last first. */
export function periodsUntil(day: string): readonly LawPeriod[] {
  const turns = rules.flatMap(({ readings }) => readings.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])))
  const starts = [...new Set(turns)].filter(turn => turn <= day).sort()
  return starts
    .map((from, index) => {
      const until = starts[index + 1]
      const since = changesBetween(from, day).filter(({ grant }) => grant === undefined)
      return {
        from,
        ...(until === undefined ? {} : { until }),
        rules: rules.map(rule => ({
          rule,
          readings: rule.readings.filter(reading => isInForce(reading, from)),
          since: since.filter(change => change.rule === rule.id),
        })),
      }
    })
    .reverse()
}
