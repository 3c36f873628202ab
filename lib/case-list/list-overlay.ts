/**
 * A list laid over an earlier one: who is new, who is gone, and what is otherwise of those who stand in both.
 */
import { verdictsOf } from '../check/check'
import type { Answer } from '../engine/partition'
import { present } from '../engine/present'
import type { Verdict } from '../engine/verdict'
import { factNames, type FactName } from '../policy/facts'
import { ruleIds } from '../policy/rules'
import type { RuleId } from '../policy/types'
import { fromLetters, type SavedList } from './case-file'
import type { ListedPerson } from './person'
import { plainWords } from './vocabulary'

/** The earlier list, and what its file says of when it was saved. */
export interface EarlierList {
  readonly people: readonly ListedPerson[]
  readonly saved: SavedList | undefined
}

/** An answer that is another now; undefined is none. */
export interface ComparedAnswer {
  readonly fact: FactName
  readonly before: Answer | undefined
  readonly now: Answer | undefined
}

/** A result that is another now. */
export interface ComparedResult {
  readonly rule: RuleId
  readonly before: Verdict
  readonly now: Verdict
}

/** What is otherwise of a person. */
export interface ComparedChanges {
  readonly answers: readonly ComparedAnswer[]
  readonly results: readonly ComparedResult[]
}

/** By place in the new list, and who is in the earlier one alone. */
export interface ListOverlay {
  /** The place in the earlier list of each who stands in both. */
  readonly before: ReadonlyMap<number, number>
  readonly fresh: ReadonlySet<number>
  /** Those of whom an answer or a result is another. */
  readonly changed: ReadonlyMap<number, ComparedChanges>
  /** The places in the earlier list of those who are gone. */
  readonly gone: readonly number[]
  /** People whose number or name stands more than once in a list: nobody can say which of them is which. */
  readonly twice: number
}

/** Lays a list over an earlier one. `today` is the day for people who name none. */
export function overlayOf(earlier: EarlierList, people: ReadonlyMap<number, ListedPerson>, today: string): ListOverlay {
  const was = new Map(earlier.people.entries())
  const before = new Map<number, number>()
  const open = new Map(people)
  let twice = 0
  for (const keyOf of [numberKey, nameKey]) {
    const [then, now] = [byKey(was, keyOf), byKey(open, keyOf)]
    for (const [key, places] of now) {
      const [place, another] = places
      const [one, other] = then.get(key) ?? []
      if (place === undefined || one === undefined) continue
      if (another !== undefined || other !== undefined) {
        twice += places.length
        continue
      }
      // Of one name with two numbers, nobody says that it is one person.
      if (keyOf === nameKey && isNumbered(earlier.people[one]) && isNumbered(people.get(place))) continue
      before.set(place, one)
      open.delete(place)
      was.delete(one)
    }
  }
  const changed = new Map<number, ComparedChanges>()
  for (const [place, one] of before) {
    const changes = changesOf(earlier, one, present(people.get(place), 'a person of the list'), today)
    if (changes !== undefined) changed.set(place, changes)
  }
  return { before, fresh: new Set(open.keys()), changed, gone: [...was.keys()], twice }
}

/** What is otherwise of a person than at a place of the earlier list; undefined for nothing. */
export function changesOf(earlier: EarlierList, place: number, now: ListedPerson, today: string): ComparedChanges | undefined {
  const then = present(earlier.people[place], 'a person of the earlier list')
  const changes = { answers: answerChanges(then, now), results: resultChanges(earlier, place, now, today) }
  return changes.answers.length + changes.results.length > 0 ? changes : undefined
}

const isNumbered = (person: ListedPerson | undefined): boolean => person?.number !== undefined

// Default: who has no number, or no name, is found by none.
/** A number in any width and letter case, without the noughts that spreadsheets drop. */
const numberKey = ({ number }: ListedPerson): string => plainWords(number ?? '').replace(/^0+(?=\d)/, '')
const nameKey = ({ id }: ListedPerson): string => plainWords(id ?? '')

/** The places of people by a key; an empty one is none. */
function byKey(people: ReadonlyMap<number, ListedPerson>, keyOf: (person: ListedPerson) => string) {
  const found = new Map<string, number[]>()
  for (const [place, person] of people) {
    const key = keyOf(person)
    if (key === '') continue
    const places = found.get(key)
    if (places === undefined) found.set(key, [place])
    else places.push(place)
  }
  return found
}

// A blank is no answer, whichever way it is written.
const given = (answer: Answer | null | undefined): Answer | undefined => answer ?? undefined

const answerChanges = (then: ListedPerson, now: ListedPerson): readonly ComparedAnswer[] =>
  factNames.flatMap(fact => {
    const [before, after] = [given(then.facts[fact]), given(now.facts[fact])]
    return before === after ? [] : [{ fact, before, now: after }]
  })

/** The results that are others than those saved with the earlier list, or than its answers give today. */
function resultChanges({ people, saved }: EarlierList, place: number, now: ListedPerson, today: string): readonly ComparedResult[] {
  const then = present(people[place], 'a person of the earlier list')
  if (then.faults.length > 0 || now.faults.length > 0) return []
  const kept = saved?.verdicts[place]
  const were = kept ? fromLetters(kept) : verdictsOf(then.facts, then.on ?? today)
  const are = verdictsOf(now.facts, now.on ?? today)
  return ruleIds.flatMap((rule, index) => {
    const [before, after] = [were[index], are[index]]
    return before === undefined || after === undefined || before === after ? [] : [{ rule, before, now: after }]
  })
}
