/**
 * Two laws as one, so that both can be asked about the same person: facts that either knows, regions fine enough for
 * the comparisons of both.
 */
import type { FactKind, FactTable } from '../engine/facts'
import { compile, type Law } from '../engine/law'
import type { LawText } from './law-text'

export interface Joined {
  readonly law: Law
  /** Rules of either, each once, in the order of the later law. */
  readonly rules: readonly string[]
  /** Where a rule of one of the two stands among the rules of `law`; -1 where it has none of this name. */
  placeOf(side: Side, rule: string): number
}

export type Side = 'before' | 'after'

/** Throws a RangeError naming a fact that takes another kind of answer in one law than in the other. */
export function join(before: LawText, after: LawText): Joined {
  const law = compile(
    joinedFacts(before.facts, after.facts),
    [...before.rules, ...after.rules],
    [...new Set([...after.windows, ...before.windows])],
  )
  const names = { before: before.rules.map(({ id }) => id), after: after.rules.map(({ id }) => id) }
  return {
    law,
    rules: [...new Set([...names.after, ...names.before])],
    placeOf: (side, rule) => {
      const place = names[side].indexOf(rule)
      return place < 0 || side === 'before' ? place : before.rules.length + place
    },
  }
}

function joinedFacts(before: FactTable, after: FactTable): FactTable {
  const joined = new Map<string, FactKind>(Object.entries(after))
  for (const [fact, kind] of Object.entries(before)) joined.set(fact, joinedKind(fact, kind, joined.get(fact) ?? kind))
  return Object.fromEntries(joined)
}

function joinedKind(fact: string, one: FactKind, other: FactKind): FactKind {
  if (one.kind === 'choice' && other.kind === 'choice') return { kind: 'choice', values: [...new Set([...other.values, ...one.values])] }
  if (one.kind === 'quantity' && other.kind === 'quantity') {
    const most = one.most === undefined || other.most === undefined ? {} : { most: Math.max(one.most, other.most) }
    return { kind: 'quantity', least: Math.min(one.least, other.least), ...most, whole: one.whole && other.whole }
  }
  if (one.kind !== other.kind) throw new RangeError(`"${fact}" was answered by ${one.kind} and is answered by ${other.kind}`)
  return one
}
