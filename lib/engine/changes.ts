/**
 * What would have to be different for a rule to say yes: the smallest sets of answers.
 */
import type { NodeId } from './diagram'
import { EMPTY_SET, NO_SET, SetFamilies, type Family } from './families'
import { fewChanges } from './few-changes'
import { YES, type Law, type RuleOnADay } from './law'
import { present } from './present'
import { BLANK, optionsOf, type Situation } from './situation'

/** How many sets are listed: nobody reads more, and there can be more than could ever be written. */
export const MOST_CHANGES = 1000

/** Sets of facts by name, and whether there are more than are listed. */
export interface Changes<F extends string = string> {
  readonly sets: readonly (readonly F[])[]
  readonly more: boolean
}

/**
 * Every minimal set of answered facts such that some new answers to exactly these, and some filling of the blanks,
 * make the verdict yes on the day; the first `most` of them. Names in ASCII order; sets by size, then name by name.
 */
export function changesToYes<F extends string>(
  law: Law<F>,
  rule: RuleOnADay<F>,
  situation: Situation,
  most: number = MOST_CHANGES,
): Changes<F> {
  if (rule.verdict === undefined) return { sets: [], more: false }
  const few = fewChanges(law, rule, rule.verdict, situation)
  if (few === undefined) return anyChanges(law, rule, rule.verdict, situation, most)
  return { sets: few.slice(0, most), more: few.length > most }
}

/** The same by families of sets: exact for any number of facts and of sets. */
export function anyChanges<F extends string>(
  law: Law<F>,
  { restsOn }: RuleOnADay<F>,
  verdict: NodeId,
  situation: Situation,
  most: number,
): Changes<F> {
  const families = new SetFamilies()
  const found = families.first(
    familyOf(law, families, verdict, situation),
    restsOn.map(({ fact }) => fact),
    most + 1,
  )
  const names = new Map(restsOn.map(({ name, fact }) => [fact, name]))
  return {
    sets: found.slice(0, most).map(set => set.map(fact => present(names.get(fact), 'the name of a fact'))),
    more: found.length > most,
  }
}

/**
 * The minimal sets of facts by number. From the leaves up: below each question, the sets that still lead to yes are
 * those of the person's own branch, and those of every other branch with the question added.
 */
function familyOf({ diagrams }: Law, families: SetFamilies, verdict: NodeId, situation: Situation): Family {
  const known = new Map<NodeId, Family>()
  const walk = (node: NodeId): Family => {
    if (node < 0) return ~node === YES ? EMPTY_SET : NO_SET
    const found = known.get(node)
    if (found !== undefined) return found
    const fact = present(diagrams.fact[node], 'a question of a graph')
    const own = present(situation.regions[fact], 'the region of a fact')
    const ways = new Set(optionsOf(diagrams, situation, fact).map(option => diagrams.follow(node, option)))
    const ownWay = own === BLANK ? undefined : diagrams.follow(node, own)
    if (ownWay !== undefined) ways.delete(ownWay)
    let others = NO_SET
    for (const way of ways) others = families.least(others, walk(way))
    const same = ownWay === undefined ? NO_SET : walk(ownWay)
    const family = ownWay === undefined ? others : families.of(fact, families.holdingNone(others, same), same)
    known.set(node, family)
    return family
  }
  return walk(verdict)
}
