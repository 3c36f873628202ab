/**
 * How a rule has changed: every day on which a way of stating it, or a window, begins or ends.
 */
import { law } from '../check/check'
import { compareDays, type LawChange } from './compare-laws'
import { lawText } from './law-text'
import type { Period } from '../engine/rules'
import type { PolicyReading, PolicyRule } from '../policy/types'
import { windowOrder, type WindowId } from '../policy/windows'

/** One such day, `YYYY-MM-DD`. */
export interface RuleChange {
  readonly day: string
  /** Readings that begin on the day, and those that stood until the day before. */
  readonly begins: readonly PolicyReading[]
  readonly ends: readonly PolicyReading[]
  /** Windows that some grant of the rule sends people to from this day on, and no longer sends them to. */
  readonly opens: readonly WindowId[]
  readonly closes: readonly WindowId[]
  /** What the verdict was before and is from this day on, for how many ways of answering; none on the first day. */
  readonly changes: readonly LawChange[]
}

/** The days on which a rule changed, ascending; the first is the one on which it came into force. */
export function historyOf(rule: PolicyRule): readonly RuleChange[] {
  const choices = rule.grants.flatMap(({ windows }) => windows)
  const ends = (periods: readonly Period[]) => periods.flatMap(({ from, until }) => [from, until])
  const days = new Set([...ends(rule.readings), ...ends(choices)].filter(day => day !== undefined))
  // Between two of these days the rule stays as it was: so what differs between them is what the later one changes.
  return [...days].sort().map((day, index, all) => {
    const before = all[index - 1]
    const windows = (when: 'from' | 'until') =>
      windowOrder.filter(window => choices.some(choice => choice.window === window && choice[when] === day))
    return {
      day,
      begins: rule.readings.filter(({ from }) => from === day),
      ends: rule.readings.filter(({ until }) => until === day),
      opens: before === undefined ? [] : windows('from'),
      closes: windows('until'),
      changes:
        before === undefined ? [] : changesBetween(before, day).filter(change => change.rule === rule.id && change.grant === undefined),
    }
  })
}

const text = lawText(law)
const known = new Map<string, readonly LawChange[]>()

/** What changes from the law of one day to that of another, for anybody. */
export function changesBetween(before: string, day: string): readonly LawChange[] {
  const key = `${before} ${day}`
  const changes = known.get(key) ?? compareDays(text, before, day)
  known.set(key, changes)
  return changes
}
