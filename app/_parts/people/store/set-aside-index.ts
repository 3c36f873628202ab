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
    const texts = new Map(setAside.map(({ person, text }) => [person, text]))
    const first = this.list.people.length
    const all = texts.size === 0 ? people : [...people, ...texts.keys()].sort((a, b) => a.row - b.row)
    this.list.add(all)
    if (texts.size === 0) return
    for (const [index, person] of all.entries()) {
      const text = texts.get(person)
      if (text === undefined) continue
      this.#texts.set(first + index, text)
      this.list.leaveOut(first + index)
    }
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
