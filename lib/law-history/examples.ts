/**
 * Persons by whom a rule can be understood: somebody who may apply, and beside them somebody who may not, and somebody
 * about whom the sources disagree, each different in as little as can be.
 */
import { law } from '../check/check'
import { personOn } from './witness'
import { countOutcomes } from './count-outcomes'
import { dayFromText, type Day } from '../engine/days'
import type { NodeId } from '../engine/diagram'
import { DISPUTED, NO, YES } from '../engine/law'
import type { Answer } from '../engine/partition'
import { outcomes, situate } from '../engine/situation'
import { linkOf } from '../share-link/share-link'
import type { FactName } from '../policy/facts'
import { numberOf } from '../policy/rules'
import type { RuleId } from '../policy/types'

const said = [
  { verdict: 'yes', leaf: YES },
  { verdict: 'no', leaf: NO },
  { verdict: 'disputed', leaf: DISPUTED },
] as const

export interface Example {
  readonly verdict: (typeof said)[number]['verdict']
  /** The answers that decide it, in the order of asking; whatever else is answered changes nothing. */
  readonly facts: Readonly<Partial<Record<FactName, Answer>>>
  /** The one answer in which this person differs from the one who may apply, where one is enough. */
  readonly differs: FactName | undefined
  /** The part of an address that opens the result of this person. */
  readonly link: string
}

/** One person a verdict that somebody can get under a rule on a day `YYYY-MM-DD`; nobody where it does not stand. */
export function examplesOf(id: RuleId, day: string): readonly Example[] {
  const on = dayFromText(day)
  const place = law.on(on)[numberOf(id) - 1]?.verdict
  if (place === undefined) return []
  const found = countOutcomes(
    law.diagrams,
    place,
    [...law.diagrams.factsIn(place)].sort((a, b) => a - b),
  )
  const fits = found.get(YES)?.way
  return said.flatMap(({ verdict, leaf }) => {
    const near = fits === undefined || leaf === YES ? undefined : nearest(place, on, fits, leaf)
    const way = near?.way ?? found.get(leaf)?.way
    if (way === undefined) return []
    const facts: Example['facts'] = personOn(law, way, [on, on])
    return [{ verdict, facts, differs: near?.fact, link: linkOf(facts, day) }]
  })
}

type Way = ReadonlyMap<number, number>

/** A way to a leaf that differs from another way in one fact: the one asked last, where there are several. */
function nearest(place: NodeId, on: Day, from: Way, leaf: number): { readonly way: Way; readonly fact: FactName } | undefined {
  const empty = situate(law.partitions, {}, on)
  for (const [fact, region] of [...from].reverse()) {
    for (let other = 0; other < law.diagrams.regions(fact); other++) {
      const way = new Map([...from, [fact, other]])
      const regions = empty.regions.map((blank, at) => way.get(at) ?? blank)
      const name = law.partitions[fact]?.fact
      if (other !== region && name !== undefined && outcomes(law.diagrams, place, { ...empty, regions }) === 1 << leaf)
        return { way, fact: name }
    }
  }
  return undefined
}
