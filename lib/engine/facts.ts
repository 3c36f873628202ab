/**
 * What can be known of a person: one kind a shape of answer, and the verbs that make sense for it.
 * A verb makes a condition; a verb or a value that does not fit its fact does not compile.
 */
import type { Condition } from './conditions'
import { readDay } from './days'

/** One answer out of a list. */
export interface Choice<V extends string = string> {
  readonly kind: 'choice'
  readonly values: readonly V[]
}

/** Yes or no. */
export interface Flag {
  readonly kind: 'flag'
}

/** The day something began, `YYYY-MM-DD`, or `never`. */
export interface Since {
  readonly kind: 'since'
}

/** A number from `least` up to `most` where there is a bound; whole where only whole ones count. */
export interface Quantity {
  readonly kind: 'quantity'
  readonly least: number
  readonly most?: number
  readonly whole: boolean
}

/** The kind of a fact: which answers it takes. */
export type FactKind = Choice | Flag | Since | Quantity

/** All facts by name; their order is the order in which they are asked. */
export type FactTable<F extends string = string> = Readonly<Record<F, FactKind>>

/** The names of the facts of a table, in the order of asking. */
export const namesOfFacts = <F extends string>(table: FactTable<F>): readonly F[] =>
  // A table is written as a literal, whose keys are those of its type.
  Object.keys(table) as F[]

export const choice = <const V extends string>(...values: readonly V[]): Choice<V> => ({ kind: 'choice', values })
export const flag = (): Flag => ({ kind: 'flag' })
export const since = (): Since => ({ kind: 'since' })
export const quantity = (range: Omit<Quantity, 'kind'>): Quantity => ({ kind: 'quantity', ...range })

/** Whether a value is an answer of a kind: a listed word, true or false, a day or `never`, a number in range. */
export function accepts(kind: FactKind, value: unknown): value is string | number | boolean {
  switch (kind.kind) {
    case 'choice':
      return typeof value === 'string' && kind.values.includes(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'since':
      return typeof value === 'string' && (value === 'never' || readDay(value) !== undefined)
    case 'quantity':
      return (
        typeof value === 'number' &&
        Number.isFinite(value) &&
        value >= kind.least &&
        value <= (kind.most ?? Infinity) &&
        (!kind.whole || Number.isInteger(value))
      )
  }
}

type Verbs<K extends FactKind, F extends string> =
  K extends Choice<infer V>
    ? {
        /** True when the answer is this one. */
        is(value: V): Condition<F>
        /** True when the answer is one of these. */
        isOneOf(...values: readonly V[]): Condition<F>
      }
    : K extends Flag
      ? {
          /** True when the answer is yes. */
          holds(): Condition<F>
        }
      : K extends Since
        ? {
            /** True from the `years`-th anniversary of the day on; 29 February falls on 28 February in a common year. */
            fullYears(years: number): Condition<F>
          }
        : {
            /** True for this number and all above it. */
            atLeast(number: number): Condition<F>
            /** True for all numbers above this one. */
            moreThan(number: number): Condition<F>
          }

type Speaking<T extends FactTable> = { readonly [F in keyof T]: Verbs<T[F], keyof T & string> }

/**
 * The facts of a table, each with the verbs of its kind: `degree.isOneOf('master', 'doctor')`.
 * Throws a RangeError for a comparison that could never decide anything (no values, years below one).
 */
export function conditionBuilders<T extends FactTable>(table: T): Speaking<T> {
  const verbs = (fact: string) => ({
    is: (value: string): Condition => ({ kind: 'is', fact, oneOf: [value] }),
    isOneOf: (...values: string[]): Condition => {
      if (values.length === 0) throw new RangeError(`${fact}.isOneOf() names no value`)
      return { kind: 'is', fact, oneOf: values }
    },
    holds: (): Condition => ({ kind: 'holds', fact }),
    fullYears: (years: number): Condition => {
      if (!Number.isInteger(years) || years < 1) throw new RangeError(`${fact}.fullYears(${years}): whole years from 1`)
      return { kind: 'full-years', fact, years }
    },
    atLeast: (number: number): Condition => ({ kind: 'at-least', fact, number }),
    moreThan: (number: number): Condition => ({ kind: 'more-than', fact, number }),
  })
  // Every verb is built for every fact; the type shows each fact only those of its kind.
  return Object.fromEntries(Object.keys(table).map(fact => [fact, verbs(fact)])) as unknown as Speaking<T>
}
