/**
 * A condition as one line, as a rule writes it: `all(degree.is('doctor'), any(unitKind.isOneOf('a', 'b'), not(…)))`.
 * Two conditions of one line are the same, term and sources included.
 */
import type { Condition } from '../engine/conditions'

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, sign => `\\${sign}`)}'`
const list = (texts: readonly string[]): string => texts.map(quoted).join(', ')

/** The line of a condition. */
export function conditionLine(condition: Condition): string {
  const { sources, term } = condition
  const sourced = sources === undefined ? bare(condition) : `withSources([${list(sources)}], ${bare(condition)})`
  return term === undefined ? sourced : `withTerm(${quoted(term)}, ${sourced})`
}

function bare(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `${condition.kind}(${condition.of.map(conditionLine).join(', ')})`
    case 'not':
      return `not(${conditionLine(condition.of)})`
    case 'is':
      return `${condition.fact}.${condition.oneOf.length === 1 ? 'is' : 'isOneOf'}(${list(condition.oneOf)})`
    case 'holds':
      return `${condition.fact}.holds()`
    case 'full-years':
      return `${condition.fact}.fullYears(${condition.years})`
    case 'at-least':
      return `${condition.fact}.atLeast(${condition.number})`
    case 'more-than':
      return `${condition.fact}.moreThan(${condition.number})`
  }
}
