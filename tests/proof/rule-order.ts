/**
 * It does not matter in which order the rules stand, nor in which order a person answers.
 *
 * Rules: the law is compiled with its rules as they stand, the other way round, begun at each of them, with each two of
 * them changing places, and with each rule alone. What the engine made of a rule (its readings, verdict, grants and
 * windows) is gone through answer by answer, every value of a list and both sides of every border, and must lead to the
 * same in all of them. That also shows that answers which a rule's own comparisons cannot tell apart are treated alike
 * beside rules that can.
 *
 * Answers: the engine is handed answers that note whether anybody lists them. Who only looks answers up by name cannot
 * know their order.
 */
import { dayFromText, type Day } from '../../lib/engine/days'
import type { NodeId } from '../../lib/engine/diagram'
import type { FactTable } from '../../lib/engine/facts'
import { compile, conditionsOf, type Law, type RuleOnADay } from '../../lib/engine/law'
import type { Rule } from '../../lib/engine/rules'
import { axesOf, bordersOf, inForceOn, type Axis } from './axes'
import { Findings, instanceOf, type Finding } from './finding'
import { periodsOf } from './periods'
import { Space } from './space'
import { ruleOf, type LawFiles, type Subject } from './subject'

export interface Order {
  /** Orders of the rules that were compared, and rules taken alone. */
  readonly orders: number
  /** Cases whose answers were watched. */
  readonly cases: number
  readonly findings: readonly Finding[]
}

/** Orders of a list in which each stands in each place, and each two stand in either order. */
export function ordersOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  const turned = list.map((_, at) => [...list.slice(at), ...list.slice(0, at)])
  const swapped = list.flatMap((one, at) => list.slice(at + 1).map((other, past) => list.with(at, other).with(at + 1 + past, one)))
  return [...turned, list.toReversed(), ...swapped]
}

export function order(
  subject: Subject,
  today: string,
  compiled: (facts: FactTable, rules: readonly Rule[], windows: readonly string[]) => Law = compile,
): Order {
  const findings = new Findings()
  const { facts, rules, windows } = subject
  const made = (some: readonly Rule[]) => compiled(facts, some, windows)
  const law = made(rules)
  const orders = ordersOf(rules).map(made)
  for (const rule of rules) {
    for (const other of [...orders, made([rule])]) if (!sameRule(subject, rule, law, other)) findings.add('orderOfRules', rule.id)
  }
  const cases = rules.reduce((sum, { id }) => sum + watchAnswers(subject, id, today, findings), 0)
  return { orders: orders.length + rules.length, cases, findings: findings.all }
}

/** Whether two laws say the same by one rule, on the first day of every period, to whatever answers. */
function sameRule({ facts }: LawFiles, rule: Rule, one: Law, other: Law): boolean {
  return periodsOf(rule).every(({ from }) => {
    const day = dayFromText(from)
    const find = (law: Law) => law.on(day).find(found => found.rule.id === rule.id)
    const [here, there] = [find(one), find(other)]
    if (here === undefined || there === undefined) return false
    const axes = new Map(bordersOf(facts, conditionsOf(rule), from).map(axis => [axis.fact, axis]))
    const [these, those] = [graphsOf(here), graphsOf(there)]
    return (
      these.length === those.length &&
      these.every(({ name, place }, at) => {
        const opposite = those[at]
        return opposite?.name === name && sameGraph({ law: one, place }, { law: other, place: opposite.place }, axes, day)
      })
    )
  })
}

/** Everything the engine has of a rule, each with its name, in order. */
function graphsOf({ readings, verdict, grants }: RuleOnADay): readonly { readonly name: string; readonly place: NodeId }[] {
  return [
    ...(verdict === undefined ? [] : [{ name: 'verdict', place: verdict }]),
    ...readings.map(({ reading, node: place }) => ({ name: reading.id, place })),
    ...grants.flatMap(({ grant, when, windows }) => [
      { name: grant.id, place: when },
      ...windows.map(({ window, node: place }) => ({ name: `${grant.id}/${window}`, place })),
    ]),
  ]
}

interface Graph {
  readonly law: Law
  readonly place: NodeId
}

function sameGraph(one: Graph, other: Graph, axes: ReadonlyMap<string, Axis>, day: Day): boolean {
  const seen = new Set<string>()
  const walk = (here: NodeId, there: NodeId): boolean => {
    if (here < 0 && there < 0) return here === there
    const key = `${here},${there}`
    if (seen.has(key)) return true
    seen.add(key)
    const asked = (law: Law, place: NodeId) => (place < 0 ? Infinity : (law.diagrams.fact[place] ?? Infinity))
    const fact = Math.min(asked(one.law, here), asked(other.law, there))
    const next = (law: Law, place: NodeId, answer: string | number | boolean) =>
      asked(law, place) === fact ? law.diagrams.follow(place, law.partitions[fact]?.regionOf(answer, day) ?? 0) : place
    const answers = axes.get(one.law.partitions[fact]?.fact ?? '')?.answers ?? []
    return answers.length > 0 && answers.every(answer => walk(next(one.law, here, answer), next(other.law, there, answer)))
  }
  return walk(one.place, other.place)
}

/** Hands the engine answers that note who lists them: every partly answered case of the readings today. */
function watchAnswers({ facts, rules, engine }: Subject, id: string, today: string, findings: Findings): number {
  const rule = ruleOf({ rules }, id)
  const space = new Space(axesOf(facts, inForceOn(rule, today).readings, today))
  let listed = false
  const note = () => {
    listed = true
    return []
  }
  space.walk((_, digits, answers) => {
    const watched = new Proxy(answers, { ownKeys: note })
    engine.says(id, watched, today)
    if (space.blanks(digits).first < 0) {
      engine.earliest(id, watched, today)
      engine.course([id], watched, today)
    }
    if (listed) findings.add('orderOfAnswers', id, () => instanceOf(today, answers))
    listed = false
  })
  return space.size
}
