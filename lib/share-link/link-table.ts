/**
 * What links of one version hold: facts and rules in the order in which they are written, as literal data.
 */
import { accepts, type FactKind, type FactTable } from '../engine/facts'
import type { Answer } from '../engine/partition'
import { present } from '../engine/present'
import type { Verdict } from '../engine/verdict'
import {
  amountCodec,
  choiceCodec,
  dayCodec,
  flagCodec,
  oneOf,
  packedAmountCodec,
  readDayCodec,
  sinceCodec,
  wholeUpToCodec,
  type AnswerCodec,
} from './answer-codecs'

export interface LinkTable {
  /** In the order in which they are written. Those at the end cost nothing where none of them is answered. */
  readonly facts: FactTable
  /** The rules whose verdicts a link holds. */
  readonly rules: readonly string[]
  /** Whether it is still to be released: its links say so, and only a page with the very same table reads them. */
  readonly draft?: true
}

/** How the day on which the law was read is written in a version. */
export const readOnCodecOf = (version: number): AnswerCodec<string> => (version === 1 ? dayCodec : readDayCodec)

/** How an answer of a kind is written in a version. A number is exact to the last bit, from 0 up. */
export function codecOf(kind: FactKind, version: number): AnswerCodec<Answer | undefined> {
  switch (kind.kind) {
    case 'choice':
      return choiceCodec(...kind.values)
    case 'flag':
      return flagCodec
    case 'since':
      return sinceCodec
    case 'quantity':
      return kind.whole && kind.most !== undefined ? wholeUpToCodec(kind.most) : version === 1 ? amountCodec : packedAmountCodec
  }
}

export const verdictCodec: AnswerCodec<Verdict> = oneOf('not-covered', 'open', 'no', 'disputed', 'yes')

/** Whether a link of a table can hold an answer to a fact. */
export function holdsAnswer(table: LinkTable, fact: string, answer: Answer): boolean {
  const kind = Object.hasOwn(table.facts, fact) ? table.facts[fact] : undefined
  return kind !== undefined && (answer === 'unknown' || accepts(kind, answer))
}

/** Whether it holds verdicts of these rules and of no others, in whatever order. */
export const holdsRules = (table: LinkTable, rules: readonly string[]): boolean =>
  rules.length === table.rules.length && rules.every(rule => table.rules.includes(rule))

/** Whether links of a table can hold every answer and verdict that those of another can. */
export const holdsTable = (table: LinkTable, other: LinkTable): boolean =>
  holdsRules(table, other.rules) && Object.entries(other.facts).every(([fact, kind]) => holdsKind(table.facts[fact], kind))

function holdsKind(kind: FactKind | undefined, other: FactKind): boolean {
  if (kind?.kind === 'choice' && other.kind === 'choice') return other.values.every(value => kind.values.includes(value))
  if (kind?.kind === 'quantity' && other.kind === 'quantity')
    return kind.least <= other.least && (kind.most ?? Infinity) >= (other.most ?? Infinity) && (!kind.whole || other.whole)
  return kind?.kind === other.kind
}

/** A prime a little below what three signs of a link can count to. */
const TABLE_MARKS = 238_321

/**
 * A number that another table hardly shares, and that is never 0: a link of a version that was never released is not
 * misread by a table that has become another one since.
 */
export function tableMark({ facts, rules }: LinkTable): bigint {
  const literal = JSON.stringify([Object.entries(facts).map(([fact, kind]) => [fact, ...partsOfKind(kind)]), rules])
  return 1n + BigInt([...literal].reduce((mark, sign) => (mark * 257 + present(sign.codePointAt(0), 'a sign')) % (TABLE_MARKS - 1), 0))
}

function partsOfKind(kind: FactKind): readonly unknown[] {
  switch (kind.kind) {
    case 'choice':
      return kind.values
    case 'flag':
    case 'since':
      return [kind.kind]
    case 'quantity':
      return [kind.least, kind.most ?? null, kind.whole]
  }
}
