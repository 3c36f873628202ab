/**
 * What the ten rules say to one person on two days, and why it is not the same: because the law turned between them, or
 * because the person’s years count to another day.
 */
import { law } from '../check/check'
import { dayFromText } from '../engine/days'
import { situate } from '../engine/situation'
import { judge, type Verdict } from '../engine/verdict'
import type { RuleId } from '../policy/types'
import type { Answers } from '../wizard/session-state'
import { progressOfResult } from '../wizard/result-answers'

export interface ThenAndNow {
  readonly rule: RuleId
  readonly then: Verdict
  readonly now: Verdict
  /** Undefined where both days say the same. */
  readonly because: 'law' | 'time' | 'both' | undefined
}

/** The ten in the order of the rulebook; both days are `YYYY-MM-DD`. */
export function thenAndNow(answers: Answers, thenDay: string, nowDay: string): readonly ThenAndNow[] {
  const person = (day: string) => situate(law.partitions, progressOfResult(answers, day).relevant, dayFromText(day))
  const [before, after] = [person(thenDay), person(nowDay)]
  const lawNow = law.on(dayFromText(nowDay))
  return law.on(dayFromText(thenDay)).flatMap((was, at) => {
    const is = lawNow[at]
    if (is === undefined) return []
    const [then, now] = [judge(law, was, before), judge(law, is, after)]
    const byOldLaw = judge(law, was, situate(law.partitions, answers, dayFromText(nowDay)))
    const because = then === now ? undefined : byOldLaw === now ? 'time' : byOldLaw === then ? 'law' : 'both'
    return [{ rule: was.rule.id as RuleId, then, now, because }]
  })
}
