/**
 * One list of people and everything the page may ask about it. Lives in the worker.
 */
import { checkDate } from '@/lib/engine/days'
import { present } from '@/lib/engine/present'
import { changedSince, fromLetters, type SavedList } from '@/lib/case-list/case-file'
import type { PersonDay } from '@/lib/case-list/days-ahead'
import type { Encoding } from '@/lib/case-list/decode'
import { keptColumnsOf, type Column, type ColumnMeaning, type KeptColumn, type ListedPerson } from '@/lib/case-list/person'
import type { Problem } from '@/lib/case-list/list-problem'
import { inTenThousands } from '@/lib/case-list/column-mapping'
import { readList, type ListPart } from '@/lib/case-list/read-list'
import type { ListSource } from '@/lib/case-list/list-source'
import type { Vocabulary } from '@/lib/case-list/vocabulary'
import { everybody, keptGroups, queryList, type ListQuery } from '@/lib/case-list/list-query'
import type { FactName } from '@/lib/policy/facts'
import { workWith, type WorkChange } from '@/lib/case-list/person-work'
import type {
  ListChange,
  Faulty,
  FaultyRow,
  Opening,
  OpenPerson,
  Overview,
  Printed,
  ReadingChoice,
  ReadingNote,
  ReadingState,
  ListRow,
  Methods,
  UploadSource,
  ValueCorrection,
} from './protocol'
import { listRow, printedPerson } from './list-row'
import { saveOnDevice } from './saved-list-db'
import { faultyRows, wrongAsRows } from './faulty-rows'
import { ListError } from './list-error'
import { ListIndex } from './list-index'
import { CorrectionHistory } from './correction-history'
import { everyVocabulary, exportMessagesOf } from './list-messages'
import { ListDoubts } from './list-doubts'
import { sampledHeads } from './sampled-heads'
import { listSourceOf, storeProblems } from './upload-source'
import { SetAsideIndex } from './set-aside-index'
import { exportList, type ExportKind } from './export-list'
import { OverlayIndex, readEarlier } from './overlay-index'

/** What the page is told of a list is worked out here, at each question anew; kept are only the people and the columns. */
export class ListStore {
  readonly #opening: Opening
  readonly #onProgress: (progress: ReadingState) => void
  #source: ListSource | undefined
  #vocabulary: Vocabulary | undefined
  #corrections: CorrectionHistory | undefined
  #sheet: ListIndex
  #columns: readonly Column[] = []
  #kept: readonly KeptColumn[] = []
  #encoding: Encoding | undefined
  #reading: ReadingNote | undefined
  #sample: readonly (readonly string[])[] = []
  #choice: ReadingChoice = {}
  #saved: SavedList | undefined
  #savedUnreadable = false
  #problem: Problem | undefined
  #wanted: ListQuery = everybody
  #shown: Uint32Array = new Uint32Array(0)
  #printable = 0
  readonly #chosen = new Set<number>()
  #setAside: SetAsideIndex
  #doubts: ListDoubts | undefined
  #earlier: OverlayIndex | undefined

  /** Throws a RangeError that names it where `today` is no day. */
  constructor(opening: Opening, onProgress: (progress: ReadingState) => void) {
    checkDate(opening.today)
    this.#opening = opening
    this.#onProgress = onProgress
    this.#sheet = new ListIndex(opening.today)
    this.#setAside = new SetAsideIndex(this.#sheet)
  }

  /** Reads the whole list, or its beginning where heads are not understood. */
  async read(meanings?: readonly ColumnMeaning[]): Promise<Overview> {
    this.#source ??= await listSourceOf(this.#opening.source)
    const vocabulary = (this.#vocabulary ??= await everyVocabulary())
    this.#sheet = new ListIndex(this.#opening.today)
    this.#earlier = undefined
    this.#chosen.clear()
    this.#setAside = new SetAsideIndex(this.#sheet)
    this.#problem = undefined
    const joined = this.#choice.sheets === 'all' && {
      sheetHead: (await exportMessagesOf(this.#opening.locale)).speech.people.heads.sheet,
    }
    const options = { ...this.#choice, ...joined, ...(meanings !== undefined && { meanings }) }
    for await (const part of readList(this.#source, vocabulary, options)) this.#take(part)
    this.#corrections = new CorrectionHistory(this.#sheet, this.#columns, vocabulary)
    if (this.#opening.remembered !== undefined) this.#corrections.useRemembered(this.#opening.remembered)
    if (this.#saved !== undefined) this.#sheet.changed = changedSince(this.#saved, this.#sheet.people, this.#sheet.today)
    this.#sheet.settle(this.#opening.locale)
    // A case file holds what was looked at before.
    this.#doubts = this.#reading === undefined ? undefined : new ListDoubts(this.#sheet, this.#kept)
    return this.look(everybody)
  }

  #take(part: ListPart): void {
    switch (part.kind) {
      case 'columns':
      case 'unmapped':
        this.#columns = part.columns
        this.#keepColumns(keptColumnsOf(part.columns))
        this.#encoding = part.encoding
        this.#reading = { sheet: part.sheet, headRow: part.headRow, book: part.book, top: part.top }
        this.#sample = part.sample
        return
      case 'cases':
        this.#savedUnreadable = part.saved === 'unreadable'
        this.#saved = part.saved === 'unreadable' ? undefined : part.saved
        this.#keepColumns(part.kept)
        return
      case 'people': {
        this.#setAside.add(part)
        const { done, total } = part.progress
        this.#onProgress({ rows: this.#sheet.people.length, part: total === undefined ? undefined : done / total })
        return
      }
      case 'problem':
        if (this.#sheet.people.length === 0) throw new ListError(part.problem)
        this.#problem = part.problem
    }
  }

  /** Reads the list from where someone said it stands. */
  readAgain(choice: ReadingChoice): Promise<Overview> {
    this.#choice = choice
    return this.read()
  }

  #keepColumns(kept: readonly KeptColumn[]): void {
    this.#kept = kept
    this.#sheet.keepColumns(kept, present(this.#vocabulary, 'the words of a list that is read').months)
  }

  /** Reads the list with what someone said the columns mean. */
  mean(said: readonly { readonly column: number; readonly meaning: ColumnMeaning }[]): Promise<Overview> {
    const meanings = this.#columns.map(({ meaning }, column) => said.find(one => one.column === column)?.meaning ?? meaning ?? 'ignored')
    return this.read(meanings)
  }

  look(wanted: ListQuery): Overview {
    this.#wanted = wanted
    this.#shown = queryList(this.#sheet.columns, wanted, this.#sheet.today, this.#opening.locale)
    this.#printable = this.#shown.reduce((count, person) => count + Number(this.#sheet.isGood(person)), 0)
    return this.#overview()
  }

  #overview(): Overview {
    return {
      setAside: this.#setAside.overview(),
      implausible: this.#doubts?.sums() ?? [],
      duplicates: this.#doubts?.duplicates() ?? { count: 0, groups: [] },
      heads: sampledHeads(this.#columns, this.#sample),
      encoding: this.#encoding,
      reading: this.#reading,
      kept: this.#kept,
      counts: this.#sheet.counts,
      shown: this.#shown.length,
      printable: this.#printable,
      chosen: this.#chosen.size,
      chosenShown: this.#chosen.size === 0 ? 0 : this.#shown.filter(person => this.#chosen.has(person)).length,
      tenThousands: this.#columns.flatMap(({ head }, column) => (inTenThousands(head) ? [column] : [])),
      corrected: this.#corrections?.note,
      problem: this.#problem,
      saved: this.#saved && { lawReadOn: this.#saved.lawReadOn, checkedOn: this.#saved.checkedOn },
      overlay: this.#earlier?.note(),
      savedUnreadable: this.#savedUnreadable,
    }
  }

  rows(from: number, to: number): readonly ListRow[] {
    const { today } = this.#sheet
    return [...this.#shown.subarray(from, to)].flatMap(person => {
      const one = this.#sheet.people[person]
      if (one === undefined) return []
      const chosen = this.#chosen.has(person)
      return [listRow(person, one, { today, chosen, since: this.#sheet.changed.get(person), compared: this.#earlier?.comparedOf(person) })]
    })
  }

  person(person: number): OpenPerson | undefined {
    const one = this.#sheet.people[person]
    if (one === undefined || !this.#sheet.isIn(person)) return undefined
    const index = this.#shown.indexOf(person)
    const beside = (step: number) => (index < 0 ? undefined : this.#shown[index + step])
    return {
      ...printedPerson(person, one, this.#kept),
      faults: one.faults,
      saved: this.#sheet.changed.has(person) ? fromLetters(present(this.#saved?.verdicts[person], 'saved verdicts')) : undefined,
      changes: this.#earlier?.overlay.changed.get(person),
      index,
      before: beside(-1),
      after: beside(1),
    }
  }

  keptGroups(): ReturnType<Methods['keptGroups']> {
    return keptGroups(this.#sheet.columns, this.#kept.length)
  }

  faulty(which: Parameters<Methods['faulty']>[0]): readonly FaultyRow[] {
    return faultyRows(this.#sheet, which)
  }

  change({ person, facts, on }: ListChange): Overview {
    const one = this.#sheet.people[person]
    if (one !== undefined) this.#sheet.put(person, { ...one, facts: facts ?? one.facts, on: on === undefined ? one.on : (on ?? undefined) })
    return this.look(this.#wanted)
  }

  correct(person: number, { about, came }: Faulty, typed: string): Overview {
    this.#corrections?.correct(person, about, came, typed)
    return this.look(this.#wanted)
  }

  refused(count: number): ReturnType<Methods['refused']> {
    return { ...present(this.#corrections, 'the corrections of a list that is read').groups(count), rows: wrongAsRows(this.#sheet) }
  }

  correctValue(correction: ValueCorrection): Overview {
    this.#corrections?.correctValue(correction)
    return this.look(this.#wanted)
  }

  undoCorrection(): Overview {
    this.#corrections?.undo()
    for (const person of this.#chosen) if (!this.#sheet.isGood(person)) this.#chosen.delete(person)
    return this.look(this.#wanted)
  }

  note(person: number, work: WorkChange): Overview {
    this.#sheet.write(person, workWith(this.#sheet.people[person]?.work, work))
    return this.#overview()
  }

  async layOver(source: UploadSource): Promise<Overview> {
    const earlier = await readEarlier(await listSourceOf(source), await everyVocabulary())
    this.#earlier = new OverlayIndex(this.#sheet, earlier, source.from === 'file' ? source.file.name : '', this.#opening.locale)
    return this.look(this.#wanted)
  }

  get earlier(): OverlayIndex {
    return present(this.#earlier, 'the earlier list')
  }

  days(): readonly PersonDay[] {
    return this.#sheet.daysOf(this.#shown)
  }

  leaveOut(person: number): Overview {
    this.#sheet.leaveOut(person)
    this.#chosen.delete(person)
    return this.look(this.#wanted)
  }

  takeSums(fact: FactName, as: 'tenThousands' | 'asWritten'): Overview {
    this.#doubts?.say(fact, as)
    return this.look(this.#wanted)
  }

  takeAsPeople(which: number | 'all', taken: boolean): Overview {
    for (const person of this.#setAside.take(which, taken)) this.#chosen.delete(person)
    return this.look(this.#wanted)
  }

  choose(person: number | 'shown', chosen: boolean): Overview {
    for (const one of person === 'shown' ? this.#shown : [person]) {
      if (chosen && this.#sheet.isGood(one)) this.#chosen.add(one)
      else this.#chosen.delete(one)
    }
    return this.#overview()
  }

  /** The people chosen, those shown first and in the order shown. */
  printed(): readonly Printed[] {
    const order = new Set([...this.#shown.filter(person => this.#chosen.has(person)), ...this.#chosen])
    return [...order].flatMap(person => {
      const one = this.#sheet.people[person]
      return one === undefined || one.faults.length > 0 ? [] : [printedPerson(person, one, this.#kept)]
    })
  }

  write(kind: ExportKind, shown: boolean): Promise<Blob> {
    const all = this.#inList()
    const people = shown ? [...this.#shown].flatMap(person => this.#sheet.people[person] ?? []) : all
    const about = { name: this.#name, sheet: this.#reading?.sheet, all: all.length, kept: this.#kept }
    return exportList(kind, people, about, this.#opening.today, this.#opening.locale)
  }

  /** Keeps the list in the browser's own store, as the case file it would be. */
  async keep(): Promise<void> {
    const people = this.#inList()
    const outcome = await saveOnDevice({
      file: await this.write('case', false),
      name: this.#name,
      people: people.length,
      day: this.#sheet.today,
    })
    if (outcome !== 'kept') throw new ListError({ code: storeProblems[outcome], values: {} })
  }

  #inList(): readonly ListedPerson[] {
    return this.#sheet.people.filter((_, person) => this.#sheet.isIn(person))
  }

  get #name(): string {
    return this.#opening.source.from === 'file' ? this.#opening.source.file.name : (this.#saved?.name ?? '')
  }
}
