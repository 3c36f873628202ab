/**
 * The rows of a list that are no people by their look: they lie among the people, left out until someone takes them.
 */
import { present } from '@/lib/engine/present'
import type { ListPart } from '@/lib/case-list/read-list'
import type { ListIndex } from './list-index'
import type { Overview, SetAside } from './protocol'

/** So many of them are shown, and so many signs of each. */
const ROWS_SHOWN = 50
const LONGEST_SHOWN = 120

/** Which rows of a list were set aside, and what stands in them. */
export class SetAsideIndex {
  readonly #texts = new Map<number, string>()

  constructor(private readonly list: ListIndex) {}

  /** Puts people and rows that are none behind those that are there, in the order of the file. */
  add({ people, setAside }: Pick<Extract<ListPart, { kind: 'people' }>, 'people' | 'setAside'>): void {
    let added = 0
    for (const { person, text, before } of [...setAside].sort((a, b) => a.before - b.before || a.person.row - b.person.row)) {
      this.list.add(people.slice(added, before))
      added = before
      const index = this.list.people.length
      this.list.add([person])
      this.#texts.set(index, text)
      this.list.leaveOut(index)
    }
    this.list.add(added === 0 ? people : people.slice(added))
  }

  /** Takes one of them, or all, as people, or sets them aside again; gives those for which that is new. */
  take(which: number | 'all', taken: boolean): readonly number[] {
    const rows = which === 'all' ? [...this.#texts.keys()] : [which]
    const changed = rows.filter(row => this.#texts.has(row) && this.list.isIn(row) !== taken)
    for (const row of changed) {
      if (taken) this.list.takeBack(row)
      else this.list.leaveOut(row)
    }
    return changed
  }

  /** What the page is told of them. */
  overview(): Overview['setAside'] {
    const rows: SetAside[] = []
    let taken = 0
    for (const [person, text] of this.#texts) {
      const isTaken = this.list.isIn(person)
      if (isTaken) taken += 1
      if (rows.length === ROWS_SHOWN) continue
      const { row } = present(this.list.people[person], 'a row set aside')
      rows.push({ person, line: row, text: text.slice(0, LONGEST_SHOWN), taken: isTaken })
    }
    return { count: this.#texts.size, taken, rows }
  }
}
