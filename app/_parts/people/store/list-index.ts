/**
 * The people of a list with what is found about each: kept beside them as numbers in columns, so that a list of many
 * is sorted and counted at once.
 */
import { dayFromText } from '@/lib/engine/days'
import { present } from '@/lib/engine/present'
import type { ChangesSince } from '@/lib/case-list/case-file'
import { numberBeside, type KeptColumn, type ListedPerson } from '@/lib/case-list/person'
import type { ListOverlay } from '@/lib/case-list/list-overlay'
import type { PersonWork } from '@/lib/case-list/person-work'
import { summaryOf } from '@/lib/case-list/summary'
import { daysAhead, daysBetween, expiryOf, type PersonDay } from '@/lib/case-list/days-ahead'
import { countsOf, NO_EXPIRY, personStates, verdictNumber, type Columns, type Filter } from '@/lib/case-list/list-query'
import { NameIndex } from '@/lib/case-list/name-index'
import type { MonthNames } from '@/lib/input/day-text'
import { ruleIds } from '@/lib/policy/law'

const RULES = ruleIds.length

const nobody: ReadonlySet<number> = new Set()

/** What stands in one array in another, as far as it goes there. */
const moved = <Kind extends Uint8Array | Int32Array>(from: Kind, to: Kind): Kind => {
  to.set(from.subarray(0, to.length))
  return to
}

const nothing: readonly string[] = []
const noWork: PersonWork = {}

/** What a person is found by: the name, the number, what is written down, what stands in the columns kept. */
function textsOf(person: ListedPerson | undefined): readonly string[] {
  const number = person && numberBeside(person)
  // Default: who has no name is found by the others.
  const { owner, note } = person?.work ?? noWork
  const written = [number, owner, note].filter(text => text !== undefined)
  return [person?.id ?? '', ...written, ...(person?.kept ?? nothing)]
}

/** A list while it is read and afterwards: people come in any number, each can be another later, none moves. */
export class ListIndex {
  readonly people: ListedPerson[] = []
  #changed: ReadonlyMap<number, ChangesSince> = new Map()
  #overlay: ListOverlay | undefined
  #onChange: ((place: number) => void) | undefined
  readonly #names = new NameIndex(person => textsOf(this.people[person]))
  #counts: Readonly<Record<Filter, number>> | undefined
  #named = new Uint8Array(0)
  #expiry = new Int32Array(0)
  #columns: { readonly kept: readonly KeptColumn[]; readonly months: MonthNames } | undefined
  #verdicts = new Uint8Array(0)
  #now = new Uint8Array(0)
  #next = new Int32Array(0)
  #missing = new Uint8Array(0)
  #state = new Uint8Array(0)

  constructor(readonly today: string) {}

  /** Why verdicts are no longer those of the saved list. */
  get changed(): ReadonlyMap<number, ChangesSince> {
    return this.#changed
  }

  /** Takes how the list lies over an earlier one, and whom to tell when a person in it is another. */
  lay(overlay: ListOverlay, onChange: (place: number) => void): void {
    this.#overlay = overlay
    this.#onChange = onChange
    this.#counts = undefined
  }

  set changed(changed: ReadonlyMap<number, ChangesSince>) {
    this.#changed = changed
    this.#counts = undefined
  }

  get columns(): Columns {
    return {
      count: this.people.length,
      names: this.#names,
      // Default: who came without these columns has nothing in them.
      kept: (person, column) => this.people[person]?.kept?.[column] ?? '',
      named: this.#named,
      rules: RULES,
      verdicts: this.#verdicts,
      now: this.#now,
      next: this.#next,
      missing: this.#missing,
      state: this.#state,
      changed: this.changed,
      fresh: this.#overlay?.fresh ?? nobody,
      expiry: this.#expiry,
      otherwise: this.#overlay?.changed ?? nobody,
    }
  }

  /** Takes which columns are kept, and how months are called in them. */
  keepColumns(kept: readonly KeptColumn[], months: MonthNames): void {
    this.#columns = { kept, months }
  }

  /** The days ahead of people by their places. */
  daysOf(places: Iterable<number>): readonly PersonDay[] {
    const people = [...places].flatMap(place => this.people[place] ?? [])
    return this.#columns === undefined ? [] : daysAhead(people, this.#columns.kept, this.#columns.months, this.today)
  }

  /** How many people there are of each kind. */
  get counts(): Readonly<Record<Filter, number>> {
    return (this.#counts ??= countsOf(this.columns, this.today))
  }

  /** Once a list is read: gives back room, and makes ready what it is searched and sorted by in a language. */
  settle(locale: string): void {
    this.#makeRoom(this.people.length, this.people.length)
    this.#names.prepare(locale, this.people.length)
  }

  /** Puts people behind those that are there, and finds out about each. */
  add(people: readonly ListedPerson[]): void {
    this.#makeRoom(this.people.length + people.length)
    for (const person of people) this.put(this.people.length, person)
  }

  /** Puts a person in a place, and finds out about them. */
  put(index: number, person: ListedPerson): void {
    this.#names.change(index, this.people[index] === undefined || this.people[index].id !== person.id)
    this.people[index] = person
    this.#named[index] = person.id ? 1 : 0
    this.#counts = undefined
    this.#onChange?.(index)
    const expiry = this.#columns && expiryOf(person, this.#columns.kept, this.#columns.months)
    this.#expiry[index] = expiry === undefined ? NO_EXPIRY : daysBetween(this.today, expiry)
    this.#state[index] = person.faults.length > 0 ? personStates.faulty : personStates.good
    if (person.faults.length > 0) return
    const found = summaryOf(person, this.today)
    found.verdicts.forEach((verdict, rule) => (this.#verdicts[index * RULES + rule] = verdictNumber(verdict)))
    this.#now[index] = found.now ? 1 : 0
    this.#next[index] = found.next === null ? 0 : dayFromText(found.next)
    this.#missing[index] = found.missing.length
  }

  /** Writes down how far the work on a person is, which changes no result. */
  write(index: number, work: PersonWork | undefined): void {
    const { work: before, ...person } = present(this.people[index], 'a person of the list')
    this.people[index] = work === undefined ? person : { ...person, work }
    if (before?.owner !== work?.owner || before?.note !== work?.note) this.#names.change(index, false)
  }

  /** Leaves a person out from now on; the place stays empty. */
  leaveOut(index: number): void {
    this.#state[index] = personStates.leftOut
    this.#counts = undefined
  }

  /** Takes a person back who was left out. */
  takeBack(index: number): void {
    this.put(index, present(this.people[index], 'a person of the list'))
  }

  /** Whether a person is assessed: in the list, and without faults. */
  isGood(index: number): boolean {
    return this.people[index] !== undefined && this.#state[index] === personStates.good
  }

  isIn(index: number): boolean {
    return this.people[index] !== undefined && this.#state[index] !== personStates.leftOut
  }

  #makeRoom(count: number, room = Math.max(1024, 2 * count)): void {
    if (count <= this.#state.length && room >= this.#state.length) return
    this.#verdicts = moved(this.#verdicts, new Uint8Array(room * RULES))
    this.#now = moved(this.#now, new Uint8Array(room))
    this.#named = moved(this.#named, new Uint8Array(room))
    this.#expiry = moved(this.#expiry, new Int32Array(room))
    this.#next = moved(this.#next, new Int32Array(room))
    this.#missing = moved(this.#missing, new Uint8Array(room))
    this.#state = moved(this.#state, new Uint8Array(room))
  }
}
