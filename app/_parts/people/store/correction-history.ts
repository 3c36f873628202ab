/**
 * What was put right in a list: by value, or in one row; and what puts it back.
 */
import type { Answer } from '@/lib/engine/partition'
import { cellReader, type ReadCell } from '@/lib/case-list/cell'
import { inTenThousands } from '@/lib/case-list/column-mapping'
import type { CellFault, Column, ListedPerson } from '@/lib/case-list/person'
import { withCorrection } from '@/lib/case-list/row'
import { refusedValueOf, valueGroupsOf, withFaultsBack, withValueCorrectioned, type RefusedValue } from '@/lib/case-list/refused-values'
import { unitOf } from '@/lib/policy/facts'
import type { Vocabulary } from '@/lib/case-list/vocabulary'
import { personStates } from '@/lib/case-list/list-query'
import type { ListIndex } from './list-index'
import type { CorrectionNote, RefusedGroup, RememberedCorrection, ValueCorrection } from './protocol'

/** What one press did. */
interface CorrectionEdit {
  readonly note: CorrectionNote
  readonly rows: readonly { readonly person: number; readonly before: ListedPerson; readonly faults: readonly CellFault[] }[]
}

/** The corrections of one list, the last of which can be taken back, and then the one before. */
export class CorrectionHistory {
  readonly #edits: CorrectionEdit[] = []
  #refused: CorrectionNote | undefined

  constructor(
    private readonly list: ListIndex,
    private readonly columns: readonly Column[],
    private readonly vocabulary: Vocabulary,
  ) {}

  /** What was done last, or what was typed last where it was refused. */
  get note(): CorrectionNote | undefined {
    return this.#refused ?? this.#edits.at(-1)?.note
  }

  /** The values refused, so many of them, and how many there are. */
  groups(count: number): { readonly values: readonly RefusedGroup[]; readonly total: number } {
    const { state } = this.list.columns
    const groups = valueGroupsOf(this.list.people, person => state[person] === personStates.faulty)
    const values = groups.slice(0, count).map(({ people, ...group }): RefusedGroup => {
      const read = this.#read(group, group.came)
      const named = people.flatMap(person => {
        const one = this.list.people[person]
        return one === undefined ? [] : [{ person, line: one.row, name: one.id }]
      })
      return {
        ...group,
        named,
        ...(!read.ok && read.ways && { ways: read.ways.map(answer => ({ answer, typed: inFull(group.about, answer) })) }),
      }
    })
    return { values, total: groups.length }
  }

  /** One answer in every cell in which a value stands. What is no answer is refused, and nothing is changed. */
  correctValue({ about, came, typed, remember }: ValueCorrection): void {
    const wanted = new Map([[about, new Map([[came, typed]])]])
    const { rows, done } = this.#everywhere(wanted)
    const [first] = done
    this.#refused = first === undefined ? { kind: 'refused', about, came, typed } : undefined
    if (first !== undefined) this.#edits.push({ note: { kind: 'value', ...first, remember }, rows })
  }

  /** The corrections that this device remembers, wherever what they are about stands. */
  useRemembered(remembered: readonly RememberedCorrection[]): void {
    const wanted = new Map<RememberedCorrection['about'], Map<string, string>>()
    for (const { about, came, typed } of remembered) wanted.set(about, (wanted.get(about) ?? new Map<string, string>()).set(came, typed))
    const { rows, done } = this.#everywhere(wanted)
    if (rows.length > 0) this.#edits.push({ note: { kind: 'remembered', values: done }, rows })
  }

  /** One cell of one row, typed anew; a whole row is taken as it stands. */
  correct(person: number, about: CellFault['about'], came: string, typed: string): void {
    const before = this.list.people[person]
    const fault = before?.faults.find(fault => fault.about === about && fault.came === came)
    if (before === undefined || fault === undefined) return
    const after = withCorrection(before, fault, typed, this.vocabulary, this.#countsInTenThousands(fault.column))
    this.list.put(person, after)
    this.#refused = undefined
    if (after.faults.length < before.faults.length)
      this.#edits.push({ note: { kind: 'row', line: before.row, name: before.id }, rows: [{ person, before, faults: [fault] }] })
  }

  /** Puts back what was done last. */
  undo(): void {
    this.#refused = undefined
    for (const { person, before, faults } of this.#edits.pop()?.rows ?? []) {
      const now = this.list.people[person]
      if (now !== undefined) this.#put(person, withFaultsBack(now, faults, before))
    }
  }

  /** Answers by column and value, in every row; and what was done how often. */
  #everywhere(wanted: ReadonlyMap<string, ReadonlyMap<string, string>>) {
    const rows: CorrectionEdit['rows'][number][] = []
    const done = new Map<string, RefusedValue & { readonly answer: Answer | null; count: number }>()
    const reads = new Map<string, ReadCell>()
    this.list.people.forEach((before, person) => {
      if (before.faults.length === 0) return
      const corrected: CellFault[] = []
      let after = before
      for (const fault of before.faults) {
        const value = refusedValueOf(fault)
        const typed = value && wanted.get(value.about)?.get(value.came)
        if (value === undefined || typed === undefined) continue
        const key = `${value.about} ${fault.column} ${typed}`
        const read = reads.get(key) ?? this.#read({ ...value, column: fault.column }, typed)
        reads.set(key, read)
        if (!read.ok) continue
        after = withValueCorrectioned(after, value, read.answer)
        corrected.push(fault)
        const name = `${value.about} ${value.came}`
        const counted = done.get(name) ?? { ...value, answer: read.answer, count: 0 }
        if (this.list.isIn(person)) counted.count += 1
        done.set(name, counted)
      }
      if (corrected.length === 0) return
      rows.push({ person, before, faults: corrected })
      this.#put(person, after)
    })
    return { rows, done: [...done.values()] }
  }

  /** What a text says in a column: it counts in ten thousands where the head does. */
  #read({ about, column }: Pick<RefusedValue, 'about'> & { readonly column: number }, typed: string): ReadCell {
    return cellReader(about, this.vocabulary, false, this.#countsInTenThousands(column))(typed)
  }

  #countsInTenThousands(column: number): boolean {
    const head = this.columns[column]?.head
    return head !== undefined && inTenThousands(head)
  }

  /** Who was left out stays so. */
  #put(person: number, one: ListedPerson): void {
    const isIn = this.list.isIn(person)
    this.list.put(person, one)
    if (!isIn) this.list.leaveOut(person)
  }
}

/** An answer as it is typed in a column, whatever it counts in: a sum with its unit is taken at its word. */
const inFull = (about: RefusedValue['about'], answer: Answer): string => {
  const unit = about === 'on' ? undefined : unitOf(about)
  return unit === 'CNY' || unit === 'USD' ? `${String(answer)} ${unit}` : String(answer)
}
