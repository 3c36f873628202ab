/**
 * What a link made before means under the law of today: the answers that still are answers, and all that is told because
 * it is not the same any more.
 */
import type { Answer } from '../engine/partition'
import type { Verdict } from '../engine/verdict'
import type { AnyFact } from '../policy/all-facts'
import { holdsAnswer, type LinkTable } from './link-table'
import { linkTableOfToday } from './link-versions'
import type { Linked } from './share-link'

/** An answer to a fact that the law of today does not know, or does not know as an answer. */
export interface GoneAnswer {
  readonly fact: string
  readonly answer: Answer
}

/** A rule that one of the two laws does not have has no verdict by it. */
export interface ChangedVerdict {
  readonly rule: string
  readonly before: Verdict | undefined
  readonly after: Verdict | undefined
}

/** The answers that count today, and those that do not. Takes the law of today as a link of today would hold it. */
export function answersToday(
  { facts }: Pick<Linked, 'facts'>,
  today: LinkTable = linkTableOfToday,
): { readonly answers: Readonly<Partial<Record<AnyFact, Answer>>>; readonly gone: readonly GoneAnswer[] } {
  const given = Object.entries(facts)
  return {
    answers: Object.fromEntries(given.filter(([fact, answer]) => holdsAnswer(today, fact, answer))),
    gone: given.flatMap(([fact, answer]) => (holdsAnswer(today, fact, answer) ? [] : [{ fact, answer }])),
  }
}

/** The rules that say something else now, in the order of today; after them those that are gone. */
export function changedVerdicts(
  { verdicts }: Pick<Linked, 'verdicts'>,
  now: Readonly<Partial<Record<string, Verdict>>>,
): readonly ChangedVerdict[] {
  const rules = [...new Set([...Object.keys(now), ...Object.keys(verdicts)])]
  return rules.map(rule => ({ rule, before: verdicts[rule], after: now[rule] })).filter(({ before, after }) => before !== after)
}
