/**
 * Conditions in FEEL, the language of DMN: as tests of one input, `"master", "doctor"` or `>= 4`, where `null` is a blank.
 */
import type { Condition } from '../engine/conditions'
import type { Period } from '../engine/rules'
import type { FactKind } from '../engine/facts'
import type { Partition } from '../engine/partition'
import { answersIn } from '../engine/table'

/** Any input, `null` too. */
export const ANY = '-'

export const text = (value: string): string => JSON.stringify(value)
const date = (day: string): string => `date(${text(day)})`

/** A name that FEEL cannot take for a subtraction. */
export const nameOf = (id: string): string => id.replaceAll('-', '_')

/** The tests that exactly the answers of some regions pass; the region after the last of the partition is a blank. */
export function testOf(partition: Partition, regions: readonly number[]): string {
  const answered = regions.filter(region => region < partition.regions)
  const blank = answered.length < regions.length ? ['null'] : []
  if (answered.length === 0) return blank.join()
  const condition = answersIn(partition, answered)
  return [...blank, condition === undefined ? everyAnswer(partition.kind) : conditionTest(condition)].join(', ')
}

function everyAnswer(kind: FactKind): string {
  switch (kind.kind) {
    case 'choice':
      return kind.values.map(text).join(', ')
    case 'flag':
      return 'true, false'
    case 'since':
      return '>= 0'
    case 'quantity':
      return `>= ${kind.least}`
  }
}

function conditionTest(condition: Condition): string {
  switch (condition.kind) {
    case 'is':
      return condition.oneOf.map(text).join(', ')
    case 'holds':
      return 'true'
    case 'full-years':
      return `>= ${condition.years}`
    case 'at-least':
      return `>= ${condition.number}`
    case 'more-than':
      return `> ${condition.number}`
    case 'not':
      return oppositeTest(condition.of)
    case 'any':
      return condition.of.map(conditionTest).join(', ')
    case 'all':
      return range(condition.of.map(conditionTest))
  }
}

function oppositeTest(denied: Condition): string {
  if (denied.kind === 'holds') return 'false'
  const opposite = conditionTest(denied)
  return opposite.startsWith('>= ') ? opposite.replace('>=', '<') : opposite.replace('>', '<=')
}

/** Two ends as one range: `>= 5` and `< 7` as `[5..7)`. */
function range([from = '', to = '']: readonly string[]): string {
  const [, least] = from.split(' ')
  const [, most] = to.split(' ')
  return `${from.startsWith('>=') ? '[' : '('}${least}..${most}${to.startsWith('<=') ? ']' : ')'}`
}

/** The tests that the days of a period pass. */
export function within({ from, until }: Period): string {
  if (from === undefined) return until === undefined ? ANY : `< ${date(until)}`
  return until === undefined ? `>= ${date(from)}` : `[${date(from)}..${date(until)})`
}

/** The tests that the days before and after a period pass. */
export const outside = ({ from, until }: Period): string =>
  [...(from === undefined ? [] : [`< ${date(from)}`]), ...(until === undefined ? [] : [`>= ${date(until)}`])].join(', ')

/**
 * How many full years there are from a day to the check date; none where it never began. Adding years in FEEL ends on
 * 28 February where a common year has no 29th, and that is the law’s rule too.
 */
export function fullYears(since: string): string {
  const years = `on.year - ${since}.year`
  const reached = `${since} + duration("P" + string(${years}) + "Y") <= on`
  return `if ${since} = null then null else if ${since} = "never" or ${since} > on then 0 else ${years} - (if ${reached} then 0 else 1)`
}
