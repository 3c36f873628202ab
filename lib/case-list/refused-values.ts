/**
 * Values that a column does not take, each told once however many rows it stands in; and one answer for all of them.
 */
import type { Allowed } from '../check/case'
import type { Answer } from '../engine/partition'
import { factNames, type FactName } from '../policy/facts'
import type { CellFault, FaultReason, ListedPerson } from './person'

/** A value that was refused, by what its column is about. */
export interface RefusedValue {
  readonly about: FactName | 'on'
  /** The text as it stood, without white space around it. */
  readonly came: string
}

/** A refused value, and where it stands. */
export interface ValueGroup extends RefusedValue {
  readonly why: FaultReason
  /** The column of the first of them, counted from 0; -1 where there is none. */
  readonly column: number
  readonly allowed: Allowed
  /** In how many cells. */
  readonly count: number
  /** Some of the people in whose rows it stands, by place in the list. */
  readonly people: readonly number[]
}

/** So many people are named beside a value. */
const NAMED = 3

/** The value that a fault is about; undefined for what is wrong with a row, or with who it is about. */
export const refusedValueOf = ({ about, came, why }: CellFault): RefusedValue | undefined =>
  about === 'row' || about === 'id' || why === 'more' ? undefined : { about, came: came.trim() }

/** The values refused, those that stand in most cells first. `isWanted` says by place who counts. */
export function valueGroupsOf(people: readonly ListedPerson[], isWanted: (person: number) => boolean): readonly ValueGroup[] {
  const found = new Map<string, Map<string, ValueGroup & { count: number; people: number[] }>>()
  people.forEach((one, person) => {
    if (one.faults.length === 0 || !isWanted(person)) return
    for (const fault of one.faults) {
      const value = refusedValueOf(fault)
      if (value === undefined) continue
      const { about, came } = value
      const ofColumn = found.get(about) ?? new Map<string, ValueGroup & { count: number; people: number[] }>()
      found.set(about, ofColumn)
      const group = ofColumn.get(came)
      if (group === undefined)
        ofColumn.set(came, { about, came, why: fault.why, column: fault.column, allowed: fault.allowed, count: 1, people: [person] })
      else {
        group.count += 1
        if (group.people.length < NAMED && group.people.at(-1) !== person) group.people.push(person)
      }
    }
  })
  return [...found.values()].flatMap(ofColumn => [...ofColumn.values()]).sort((a, b) => b.count - a.count)
}

/** The person with an answer in every cell in which a refused value stood. */
export function withValueCorrectioned(person: ListedPerson, { about, came }: RefusedValue, answer: Answer | null): ListedPerson {
  const faults = person.faults.filter(fault => !(fault.about === about && refusedValueOf(fault)?.came === came))
  if (about === 'on') return { ...person, on: answer === null ? undefined : String(answer), faults }
  return { ...person, facts: { ...person.facts, [about]: answer }, faults }
}

/** The person with faults that were corrected since, and what was answered before in their place. */
export function withFaultsBack(person: ListedPerson, back: readonly CellFault[], before: ListedPerson): ListedPerson {
  const others = person.faults.filter(fault => !before.faults.includes(fault))
  const about = new Set<string>(back.map(fault => fault.about))
  // Default: what was refused has no answer.
  const answers = Object.fromEntries(factNames.flatMap(fact => (about.has(fact) ? [[fact, before.facts[fact] ?? null]] : [])))
  return {
    ...person,
    id: about.has('id') ? before.id : person.id,
    on: about.has('on') ? before.on : person.on,
    facts: { ...person.facts, ...answers },
    faults: [...before.faults.filter(fault => back.includes(fault) || person.faults.includes(fault)), ...others],
  }
}
