/**
 * The people of a list with what is found about each: kept beside them as numbers in columns, so that a list of many
 * is sorted and counted at once.
 */
import { dayFromText } from '@/lib/engine/days'
import { present } from '@/lib/engine/present'
import type { ChangesSince } from '@/lib/case-list/case-file'
import { numberBeside, type ListedPerson } from '@/lib/case-list/person'
import { summaryOf } from '@/lib/case-list/summary'
import { personStates, verdictNumber, type Columns } from '@/lib/case-list/list-query'
import { ruleIds } from '@/lib/policy/law'

const RULES = ruleIds.length

const longer = <Kind extends Uint8Array | Int32Array>(made: Kind, old: Kind): Kind => {
  made.set(old)
  return made
}

const nothing: readonly string[] = []

/** What is known of a person beside the name: the number, and the columns kept. */
function besideName(person: ListedPerson | undefined): readonly string[] {
  const number = person && numberBeside(person)
  const kept = person?.kept ?? nothing
  return number === undefined ? kept : [number, ...kept]
}

/** A list while it is read and afterwards: people come in any number, each can be another later, none moves. */
export class ListIndex {
  readonly people: ListedPerson[] = []
  /** Why verdicts are no longer those of the saved list. */
  changed: ReadonlyMap<number, ChangesSince> = new Map()
  readonly #names: string[] = []
  #verdicts = new Uint8Array(0)
  #now = new Uint8Array(0)
  #next = new Int32Array(0)
  #missing = new Uint8Array(0)
  #state = new Uint8Array(0)

  constructor(readonly today: string) {}

  get columns(): Columns {
    return {
      names: this.#names,
      beside: person => besideName(this.people[person]),
      rules: RULES,
      verdicts: this.#verdicts,
      now: this.#now,
      next: this.#next,
      missing: this.#missing,
      state: this.#state,
      changed: this.changed,
    }
  }

  /** Puts people behind those that are there, and finds out about each. */
  add(people: readonly ListedPerson[]): void {
    this.#makeRoom(this.people.length + people.length)
    for (const person of people) this.put(this.people.length, person)
  }

  /** Puts a person in a place, and finds out about them. */
  put(index: number, person: ListedPerson): void {
    this.people[index] = person
    this.#names[index] = person.id ?? ''
    this.#state[index] = person.faults.length > 0 ? personStates.faulty : personStates.good
    if (person.faults.length > 0) return
    const found = summaryOf(person, this.today)
    found.verdicts.forEach((verdict, rule) => (this.#verdicts[index * RULES + rule] = verdictNumber(verdict)))
    this.#now[index] = found.now ? 1 : 0
    this.#next[index] = found.next === null ? 0 : dayFromText(found.next)
    this.#missing[index] = found.missing.length
  }

  /** Leaves a person out from now on; the place stays empty. */
  leaveOut(index: number): void {
    this.#state[index] = personStates.leftOut
  }

  /** Takes a person back who was left out. */
  takeBack(index: number): void {
    this.put(index, present(this.people[index], 'a person of the list'))
  }

  isIn(index: number): boolean {
    return this.people[index] !== undefined && this.#state[index] !== personStates.leftOut
  }

  #makeRoom(count: number): void {
    if (count <= this.#state.length) return
    const room = Math.max(1024, 2 * count)
    this.#verdicts = longer(new Uint8Array(room * RULES), this.#verdicts)
    this.#now = longer(new Uint8Array(room), this.#now)
    this.#next = longer(new Int32Array(room), this.#next)
    this.#missing = longer(new Uint8Array(room), this.#missing)
    this.#state = longer(new Uint8Array(room), this.#state)
  }
}
