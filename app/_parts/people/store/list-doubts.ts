/**
 * What is doubtful in a list as a whole: sums that are hardly in their unit, people who stand on it twice.
 */
import { duplicatesOf } from '@/lib/case-list/duplicates'
import { fromTenThousands, isImplausible, sumFacts } from '@/lib/case-list/implausible-sums'
import type { KeptColumn, ListedPerson } from '@/lib/case-list/person'
import type { FactName } from '@/lib/policy/facts'
import type { ListIndex } from './list-index'
import type { DuplicateGroups, ImplausibleSum } from './protocol'

/** So many sums are shown, and so many people who stand there twice. */
const SUMS_SHOWN = 3
const PEOPLE_SHOWN = 20

/** The small sums of one column: who has which, and what was said of them. */
interface SmallSums {
  readonly sums: Map<number, number>
  said: 'nothing' | 'tenThousands' | 'asWritten'
}

/** The doubts of a list that was read. */
export class ListDoubts {
  readonly #small = new Map<FactName, SmallSums>()
  readonly #duplicates: readonly (readonly number[])[]

  constructor(
    private readonly list: ListIndex,
    kept: readonly KeptColumn[],
  ) {
    for (const [place, { facts }] of list.people.entries()) {
      for (const fact of sumFacts) {
        const sum = facts[fact]
        if (!isImplausible(sum)) continue
        const found = this.#small.get(fact)
        if (found === undefined) this.#small.set(fact, { sums: new Map([[place, sum]]), said: 'nothing' })
        else found.sums.set(place, sum)
      }
    }
    const passport = kept.findIndex(({ kind }) => kind === 'passport')
    this.#duplicates = duplicatesOf(list.people, ({ kept: texts }) => texts?.[passport])
  }

  /** Takes the small sums of a column for ten thousands, or as they are written. */
  say(fact: FactName, said: 'tenThousands' | 'asWritten'): void {
    const small = this.#small.get(fact)
    if (small === undefined) return
    const [from, to] = said === 'tenThousands' ? [asWritten, fromTenThousands] : [fromTenThousands, asWritten]
    for (const [place, sum] of small.sums) {
      const person = this.list.people[place]
      // Whoever has another answer by now was put right by hand.
      if (person?.facts[fact] === from(sum)) this.#put(place, { ...person, facts: { ...person.facts, [fact]: to(sum) } })
    }
    small.said = said
  }

  #put(place: number, person: ListedPerson): void {
    const isIn = this.list.isIn(place)
    this.list.put(place, person)
    if (!isIn) this.list.leaveOut(place)
  }

  sums(): readonly ImplausibleSum[] {
    return [...this.#small].map(([fact, { sums, said }]) => ({
      fact,
      said,
      count: sums.size,
      examples: [...sums.values()].slice(0, SUMS_SHOWN),
    }))
  }

  duplicates(): DuplicateGroups {
    const groups = this.#duplicates.map(group => group.filter(place => this.list.isIn(place))).filter(({ length }) => length > 1)
    const shown = groups.slice(0, PEOPLE_SHOWN).map(group =>
      group.map(place => {
        const person = this.list.people[place]
        return { person: place, line: person?.row ?? 0, name: person?.id }
      }),
    )
    return { count: groups.length, groups: shown }
  }
}

const asWritten = (sum: number): number => sum
