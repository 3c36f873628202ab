/**
 * Conditions told without a person, for programs: as a tree, and as indented lines.
 */
import * as z from 'zod/mini'
import type { Condition } from '../../engine/conditions'
import { insideTerm, lawSentence } from '../../text/term-text'
import type { Tongue } from '../../text/i18n'

/** A condition in words; below it the conditions it is made of, and how they hang together where `words` does not say it. */
export interface ToldCondition {
  readonly words: string
  readonly head?: string
  readonly parts?: readonly ToldCondition[]
  readonly sources?: readonly string[]
}

export const conditionSchema: z.ZodMiniType<ToldCondition> = z.object({
  words: z.string(),
  head: z.exactOptional(z.string()),
  get parts() {
    return z.exactOptional(z.array(conditionSchema))
  },
  sources: z.exactOptional(z.array(z.string())),
})

/** A condition as a tree. */
export function tellCondition(tongue: Tongue, condition: Condition): ToldCondition {
  const said = lawSentence(tongue, condition)
  const inside = said.kind === 'list' ? said : insideTerm(tongue, condition)
  return {
    words: said.words,
    ...(inside !== undefined && said.kind !== 'list' && { head: inside.words }),
    ...(inside !== undefined && { parts: inside.parts.map(part => tellCondition(tongue, part)) }),
    ...(condition.sources !== undefined && { sources: condition.sources }),
  }
}

/** The same as lines of a list, each level further in. */
export const linesOf = ({ words, head, parts = [], sources = [] }: ToldCondition, indent = ''): readonly string[] => [
  `${indent}- ${[words, ...sources.map(id => `[${id}]`)].join(' ')}`,
  ...(head === undefined ? [] : [`${indent}  ${head}`]),
  ...parts.flatMap(part => linesOf(part, `${indent}  `)),
]
