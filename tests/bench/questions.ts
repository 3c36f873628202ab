/**
 * How many questions a person is asked: those of the sources, and people made up at random.
 */
import type { Answer } from '../../lib/engine/partition'
import { incomeFacts } from '../../lib/wizard/worksheet'
import type { FactName } from '../../lib/policy/facts'
import { progressOf } from '../../lib/wizard/progress'
import { rulesOf, type Answers } from '../../lib/wizard/session-state'

export interface Counted {
  readonly people: number
  readonly mean: number
  readonly most: number
}

interface Someone {
  readonly on: string
  readonly facts: Readonly<Partial<Record<FactName, Answer | null>>>
}

/** What four yearly rows of wage and tax answer is one question. */
const isWorkedOut = (fact: FactName): boolean => (incomeFacts as readonly FactName[]).includes(fact)

/** Asks each person one question after another, about all ten rules, until nothing more can change. */
export function countQuestions(people: readonly Someone[]): Counted {
  const rules = rulesOf([])
  const counts = people.map(({ on, facts }) => {
    let given: Answers = {}
    for (let asked = 0, worked = 0; ;) {
      const next = progressOf(rules, given, on).remaining[0]
      if (next === undefined) return asked + Math.min(worked, 1)
      if (isWorkedOut(next)) worked++
      else asked++
      given = { ...given, [next]: facts[next] ?? 'unknown' }
    }
  })
  return { people: people.length, mean: counts.reduce((sum, count) => sum + count, 0) / people.length, most: Math.max(...counts) }
}

/** One line of the report. */
export const tellCount = (name: string, { people, mean, most }: Counted): string =>
  `${name}: ${people} people, ${mean.toFixed(1)} questions in the mean, ${most} at the most`
