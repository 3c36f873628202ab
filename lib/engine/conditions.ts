/**
 * A condition as plain data. Judging, explaining, asking, advising and printing are walks over this tree.
 * `F` is the names of the facts it may speak of; the engine itself takes any.
 */
export type Condition<F extends string = string> = (
  | { readonly kind: 'all'; readonly of: readonly Condition<F>[] }
  | { readonly kind: 'any'; readonly of: readonly Condition<F>[] }
  | { readonly kind: 'not'; readonly of: Condition<F> }
  | Atom<F>
) &
  Annotations

/** A condition on one fact. */
export type Atom<F extends string = string> = (
  | { readonly kind: 'is'; readonly fact: F; readonly oneOf: readonly string[] }
  | { readonly kind: 'holds'; readonly fact: F }
  | { readonly kind: 'full-years'; readonly fact: F; readonly years: number }
  | { readonly kind: 'at-least'; readonly fact: F; readonly number: number }
  | { readonly kind: 'more-than'; readonly fact: F; readonly number: number }
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
export const all = <F extends string = never>(...of: readonly Condition<F>[]): Condition<F> => ({ kind: 'all', of })
/** True when at least one part is true. `any()` is never true. */
export const any = <F extends string = never>(...of: readonly Condition<F>[]): Condition<F> => ({ kind: 'any', of })
/** True when the part is false. */
export const not = <F extends string>(of: Condition<F>): Condition<F> => ({ kind: 'not', of })
/** True whatever the answers. */
export const always: Condition<never> = all()
/** The same condition, known by a word of the law. */
export const withTerm = <F extends string>(term: string, condition: Condition<F>): Condition<F> => ({ ...condition, term })
/** The same condition, resting on these sources. */
export const withSources = <F extends string>(sources: readonly string[], condition: Condition<F>): Condition<F> => ({
  ...condition,
  sources,
})

/** The conditions directly inside another one. */
export function partsOf<F extends string>(condition: Condition<F>): readonly Condition<F>[] {
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
export function atomsOf<F extends string>(condition: Condition<F>): readonly Atom<F>[] {
  return 'fact' in condition ? [condition] : partsOf(condition).flatMap(atomsOf)
}
