/**
 * Conditions told without a person, for programs: as a tree, and as indented lines.
 */
import * as z from 'zod/mini'
import type { Condition } from '../../engine/conditions'
import { insideTerm, lawSentence } from '../../text/term-text'
import type { I18n } from '../../text/i18n'

/** A condition in words; below it the conditions it is made of, and how they hang together where `words` does not say it. */
export interface ConditionTree {
  readonly words: string
  readonly head?: string
  readonly parts?: readonly ConditionTree[]
  readonly sources?: readonly string[]
}

export const conditionSchema: z.ZodMiniType<ConditionTree> = z.object({
  words: z.string(),
  head: z.exactOptional(z.string()),
  get parts() {
    return z.exactOptional(z.array(conditionSchema))
  },
  sources: z.exactOptional(z.array(z.string())),
})

/** A condition as a tree. */
export function conditionTree(i18n: I18n, condition: Condition): ConditionTree {
  const said = lawSentence(i18n, condition)
  const inside = said.kind === 'list' ? said : insideTerm(i18n, condition)
  return {
    words: said.words,
    ...(inside !== undefined && said.kind !== 'list' && { head: inside.words }),
    ...(inside !== undefined && { parts: inside.parts.map(part => conditionTree(i18n, part)) }),
    ...(condition.sources !== undefined && { sources: condition.sources }),
  }
}

/** The same as lines of a list, each level further in. */
export const conditionLines = ({ words, head, parts = [], sources = [] }: ConditionTree, indent = ''): readonly string[] => [
  `${indent}- ${[words, ...sources.map(id => `[${id}]`)].join(' ')}`,
  ...(head === undefined ? [] : [`${indent}  ${head}`]),
  ...parts.flatMap(part => conditionLines(part, `${indent}  `)),
]
