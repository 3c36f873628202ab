/**
 * An earlier list below the open one: read once, compared with whoever is in the list now.
 */
import { present } from '@/lib/engine/present'
import { changesOf, overlayOf, type ComparedChanges, type EarlierList, type ListOverlay } from '@/lib/case-list/list-overlay'
import type { ListedPerson } from '@/lib/case-list/person'
import { readList } from '@/lib/case-list/read-list'
import type { ListSource } from '@/lib/case-list/list-source'
import type { Vocabulary } from '@/lib/case-list/vocabulary'
import type { Locale } from '@/lib/i18n/routing'
import { exportChanges } from './export-list'
import { ListError } from './list-error'
import type { ListIndex } from './list-index'
import type { ComparedPerson, ListRow, OverlayNote } from './protocol'

/** So many people are told one by one. */
const MOST_ROWS = 1000

/** Reads a list to lay another over. Throws a ListError where it cannot be read, or a head of it is not understood. */
export async function readEarlier(source: ListSource, vocabulary: Vocabulary): Promise<EarlierList> {
  let people: readonly ListedPerson[] = []
  let saved: EarlierList['saved']
  for await (const part of readList(source, vocabulary)) {
    if (part.kind === 'problem') throw new ListError(part.problem)
    if (part.kind === 'unmapped') throw new ListError({ code: 'earlierHeads', values: {} })
    if (part.kind === 'cases' && part.saved !== 'unreadable') saved = part.saved
    if (part.kind === 'people') people = people.length === 0 ? part.people : people.concat(part.people)
  }
  return { people, saved }
}

/** How a list lies over an earlier one. What was written down of a person there, and here is not, comes along. */
export class OverlayIndex {
  readonly #overlay: ListOverlay
  readonly #changed: Map<number, ComparedChanges>

  constructor(
    private readonly list: ListIndex,
    readonly earlier: EarlierList,
    private readonly name: string,
    private readonly locale: Locale,
  ) {
    const overlay = overlayOf(earlier, this.people(), list.today)
    this.#changed = new Map(overlay.changed)
    this.#overlay = { ...overlay, changed: this.#changed }
    for (const [place, before] of this.#overlay.before) {
      const { work } = present(earlier.people[before], 'a person of the earlier list')
      if (work !== undefined && this.list.people[place]?.work === undefined) this.list.write(place, work)
    }
    list.lay(this.#overlay, place => this.#change(place))
  }

  get overlay(): ListOverlay {
    return this.#overlay
  }

  /** Who is in the list, by place. */
  people(): ReadonlyMap<number, ListedPerson> {
    return new Map([...this.list.people.entries()].filter(([place]) => this.list.isIn(place)))
  }

  /** How a person is otherwise than in the earlier list. */
  comparedOf(place: number): ListRow['compared'] {
    if (this.#overlay.fresh.has(place)) return 'fresh'
    const changes = this.#changed.get(place)
    return changes && { answers: changes.answers.length, results: changes.results.length }
  }

  /** A person is another. */
  #change(place: number): void {
    const before = this.#overlay.before.get(place)
    if (before === undefined) return
    const changes = changesOf(this.earlier, before, present(this.list.people[place], 'a person of the list'), this.list.today)
    if (changes === undefined) this.#changed.delete(place)
    else this.#changed.set(place, changes)
  }

  /** Who is otherwise, those of the list in its order, then those who are gone. */
  compared(): { readonly people: readonly ComparedPerson[]; readonly more: number } {
    const { fresh, changed, gone } = this.#overlay
    const found: ComparedPerson[] = []
    const who = ({ row, id, number }: ListedPerson) => ({ line: row, name: id, number })
    for (const [person, one] of this.people()) {
      const changes = changed.get(person)
      if (fresh.has(person)) found.push({ ...who(one), person, kind: 'fresh' })
      else if (changes !== undefined) found.push({ ...who(one), person, kind: 'changed', changes })
    }
    for (const place of gone)
      found.push({ ...who(present(this.earlier.people[place], 'a person of the earlier list')), person: undefined, kind: 'gone' })
    return { people: found.slice(0, MOST_ROWS), more: Math.max(0, found.length - MOST_ROWS) }
  }

  /** What is otherwise, as a workbook. */
  write(): Promise<Blob> {
    return exportChanges(this.#overlay, this.earlier, this.people(), this.list.today, this.locale)
  }

  /** What the page is told of it. */
  note(): OverlayNote {
    const { before, changed, gone, twice } = this.#overlay
    const { fresh, otherwise } = this.list.counts
    return { name: this.name, fresh, otherwise, same: before.size - changed.size, gone: gone.length, twice }
  }
}
