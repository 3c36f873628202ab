/**
 * A condition as plain data. Judging, explaining, asking, advising and printing are walks over this tree.
 */
export type Condition = (
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Atom
) &
  Annotations

/** A condition on one fact. */
export type Atom = (
  | { readonly kind: 'is'; readonly fact: string; readonly oneOf: readonly string[] }
  | { readonly kind: 'holds'; readonly fact: string }
  | { readonly kind: 'full-years'; readonly fact: string; readonly years: number }
  | { readonly kind: 'at-least'; readonly fact: string; readonly number: number }
  | { readonly kind: 'more-than'; readonly fact: string; readonly number: number }
) &
  Annotations

/** What may be hung on a condition without changing what it means. */
export interface Annotations {
  /** A word of the law that this condition defines, such as "a qualifying unit". */
  readonly term?: string
  /** The published sources of this very condition, where they are narrower than its reading's. */
  readonly sources?: readonly string[]
}

/** True when every part is true. `all()` is always true. */
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
/** True when at least one part is true. `any()` is never true. */
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
/** True when the part is false. */
export const not = (of: Condition): Condition => ({ kind: 'not', of })
/** True whatever the answers. */
export const always: Condition = all()
/** The same condition, known by a word of the law. */
export const withTerm = (term: string, condition: Condition): Condition => ({ ...condition, term })
/** The same condition, resting on these sources. */
export const withSources = (sources: readonly string[], condition: Condition): Condition => ({ ...condition, sources })

/** The conditions directly inside another one. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of
    case 'not':
      return [condition.of]
    case 'is':
    case 'holds':
    case 'full-years':
    case 'at-least':
    case 'more-than':
      return []
  }
}

/** Every condition on one fact inside a condition, in reading order. */
export function atomsOf(condition: Condition): readonly Atom[] {
  return 'fact' in condition ? [condition] : partsOf(condition).flatMap(atomsOf)
}
