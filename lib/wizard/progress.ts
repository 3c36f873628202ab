/**
 * From answers to questions: what is used, what is still worth asking, in which steps. Relevance is the engine's;
 * here is only the order.
 */
import { courseOf, mattersToAny, openFacts, rulesOn } from '../engine/ask'
import { checkDate } from '../engine/days'
import { present } from '../engine/present'
import { BLANK, situate, type Situation } from '../engine/situation'
import { law } from '../check/check'
import type { CaseFacts } from '../check/case'
import type { AnyFact } from '../policy/all-facts'
import { factNames, topics, type FactName, type Topic } from '../policy/facts'
import type { RuleId } from '../policy/types'
import type { Answers } from './session-state'

/** One step of the questionnaire: the questions of a topic that have an answer in use or are worth asking. */
export interface QuestionStep {
  readonly topic: Topic
  readonly questions: readonly FactName[]
}

/** What was asked and what is still to ask. */
export interface AskedFacts<F extends AnyFact = AnyFact> {
  /** The answers that count. `unknown` is among them: it was asked. */
  readonly relevant: Answers
  /** Facts not answered yet whose answer can still change a verdict, a grant or a window, in the order of asking. */
  readonly remaining: readonly F[]
  /** No answer can change anything any more. */
  readonly settled: boolean
}

/** A person's way through the questionnaire, as it stands. */
export interface Progress extends AskedFacts<FactName> {
  readonly steps: readonly QuestionStep[]
}

const numberOf: ReadonlyMap<AnyFact, number> = new Map(law.partitions.map(({ fact }, number) => [fact, number]))
const factNumber = (fact: AnyFact): number => present(numberOf.get(fact), 'the number of a fact')

/** The journey for some rules on a day: the engine's course, in steps. */
export function progressOf(rules: readonly RuleId[], answers: Answers, on: string): Progress {
  const course = courseOf(law, rules, answers, on)
  const relevant: Answers = course.used
  const remaining = course.open
  const steps = topics.flatMap(({ id, facts }) => {
    const questions = facts.filter(fact => relevant[fact] !== undefined || remaining.includes(fact))
    return questions.length === 0 ? [] : [{ topic: id, questions }]
  })
  return { relevant, remaining, steps, settled: remaining.length === 0 }
}

/** The rules among `rules` that an unanswered fact can still change: why it is asked. */
export function askedFor(rules: readonly RuleId[], relevant: CaseFacts, on: string, fact: AnyFact): readonly RuleId[] {
  const without = { ...relevant, [fact]: null }
  const situation = situate(law.partitions, without, checkDate(on))
  return rulesOn(law, rules, on)
    .filter(rule => mattersToAny(law, [rule], situation, factNumber(fact)))
    .map(({ rule }) => rule.id as RuleId)
}

/** How many ways of answering are tried before a total is called unreliable. */
const PATIENCE = 60

/**
 * The number of steps of the whole journey, where it can be relied on: the same whatever is answered from here on.
 * Undefined where it depends on answers to come, or where finding out would take too long.
 */
export function totalSteps(rules: readonly RuleId[], { relevant, steps }: Progress, on: string): number | undefined {
  const inForce = rulesOn(law, rules, on)
  const topicOf = new Map(topics.flatMap(({ id, facts }) => facts.map(fact => [factNumber(fact), id] as const)))
  const start = situate(law.partitions, relevant, checkDate(on))
  const answered = new Set(steps.filter(step => step.questions.some(fact => relevant[fact] !== undefined)).map(({ topic }) => topic))
  let tried = 0
  const walk = (situation: Situation, asked: ReadonlySet<number>, seen: ReadonlySet<Topic>): number | undefined => {
    tried += 1
    if (tried > PATIENCE) return undefined
    const [next] = openFacts(law, inForce, situation, asked)
    if (next === undefined) return seen.size
    const topic = topicOf.get(next)
    const seenNow = topic === undefined ? seen : new Set([...seen, topic])
    const askedNow = new Set([...asked, next])
    const regions = law.diagrams.regions(next)
    let total: number | undefined
    for (let region = BLANK; region < regions; region++) {
      const filled = situation.regions.slice()
      filled[next] = region
      const count = walk({ ...situation, regions: filled }, askedNow, seenNow)
      if (count === undefined || (total !== undefined && count !== total)) return undefined
      total = count
    }
    return total
  }
  const asked = new Set(factNames.filter(fact => relevant[fact] !== undefined).map(factNumber))
  return walk(start, asked, answered)
}
