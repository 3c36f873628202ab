/**
 * The graphs of the ten rules on a day, laid out for walking: blanks are ways like others.
 */
import { law } from '../../check/check'
import { BlankDiagrams } from '../../engine/blanks'
import { anniversary, span, type Day } from '../../engine/days'
import { present } from '../../engine/present'
import { reachableFrom } from '../../engine/situation'
import { verdictOf, type Verdict } from '../../engine/verdict'

/** What is walked for people of one day. */
export interface GraphsOfADay {
  /** Where each rule begins: a place in `nodes`, or below 0 a leaf. */
  readonly starts: Int32Array
  /** Of each question: the fact it asks, then the place or leaf for a blank, then for each region. */
  readonly nodes: Int32Array
  /** By fact that is counted in years: the last days on which it can have begun for each count, the most years last. */
  readonly lastBegan: readonly Int32Array[]
}

/** The verdicts, by the leaf `~index`. */
export const verdictsByLeaf: readonly Verdict[] = ['no', 'yes', 'disputed', 'open', 'not-covered']
const leafOf = (verdict: Verdict): number => ~verdictsByLeaf.indexOf(verdict)

/** Days remembered at once. */
const MOST_DAYS = 4096

/** Gives the graphs of a day, made once for each; undefined for a day on which the span cuts some answers off. */
export function graphsByDay(): (day: Day) => GraphsOfADay | undefined {
  const blanks = new BlankDiagrams(law.diagrams)
  const byRules = new Map<unknown, Omit<GraphsOfADay, 'lastBegan'>>()
  const byDay = new Map<Day, GraphsOfADay>()
  return day => {
    const known = byDay.get(day)
    if (known !== undefined) return known
    if (day < reachableFrom(law.partitions) || day > span.last) return undefined
    const rules = law.on(day)
    const laid = byRules.get(rules) ?? layOut(blanks, day)
    byRules.set(rules, laid)
    const lastBegan = law.partitions.map(({ years }) => Int32Array.from(years, count => lastBeganFor(day, count)))
    const made = { ...laid, lastBegan }
    if (byDay.size === MOST_DAYS) byDay.clear()
    byDay.set(day, made)
    return made
  }
}

function layOut(blanks: BlankDiagrams, day: Day): Omit<GraphsOfADay, 'lastBegan'> {
  const nodes: number[] = []
  const places = new Map<number, number>()
  const { diagrams } = blanks
  const place = (node: number): number => {
    if (node < 0) return leafOf(verdictOf(~node))
    const known = places.get(node)
    if (known !== undefined) return known
    const fact = present(diagrams.fact[node], 'a question of a graph')
    const regions = diagrams.regions(fact) - 1
    const ways = [regions, ...Array.from({ length: regions }, (_, region) => region)].map(way => place(diagrams.follow(node, way)))
    const made = nodes.length
    nodes.push(fact, ...ways)
    places.set(node, made)
    return made
  }
  const starts = law.on(day).map(({ verdict }) => (verdict === undefined ? leafOf('not-covered') : place(blanks.of(verdict))))
  return { starts: Int32Array.from(starts), nodes: Int32Array.from(nodes) }
}

/** The last day of which `count` years are over on a day. After 28 February of a common year that may be 29 February. */
function lastBeganFor(day: Day, count: number): Day {
  const same = day - count * 10000
  return anniversary(same + 1, count) <= day ? same + 1 : same
}
