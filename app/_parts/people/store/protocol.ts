/**
 * What the page and the worker say to each other. The people stay in the worker; the page asks for what it shows.
 */
import type { Leaning } from '@/lib/check/leaning'
import type { Answer } from '@/lib/engine/partition'
import type { Verdict } from '@/lib/engine/verdict'
import type { Locale } from '@/lib/i18n/routing'
import type { Encoding } from '@/lib/case-list/decode'
import type { FoundTable, ReadOptions } from '@/lib/case-list/read-list'
import type { CellFault, ColumnMeaning, KeptColumn } from '@/lib/case-list/person'
import type { Problem } from '@/lib/case-list/list-problem'
import type { SavedList, ChangesSince } from '@/lib/case-list/case-file'
import type { PersonDay } from '@/lib/case-list/days-ahead'
import type { ComparedChanges } from '@/lib/case-list/list-overlay'
import type { PersonWork, WorkChange } from '@/lib/case-list/person-work'
import type { Filter, ListQuery } from '@/lib/case-list/list-query'
import type { RefusedValue, ValueGroup } from '@/lib/case-list/refused-values'
import type { FactName } from '@/lib/policy/facts'
import type { Answers } from '@/lib/wizard/session-state'
import type { RuleStatus } from '@/lib/results/rule-results'
import type { ExportKind } from './export-list'

/** Where a list comes from: a file, pasted text, or what the browser keeps on this device. */
export type UploadSource =
  { readonly from: 'file'; readonly file: File } | { readonly from: 'paste'; readonly text: string } | { readonly from: 'device' }

/** A head by its column, with what it means, if it was understood, and some of what stands under it. */
export interface SampledHead {
  readonly column: number
  readonly head: string
  readonly meaning: ColumnMeaning | undefined
  readonly samples: readonly string[]
}

/** Where a list was found in its file. */
export type ReadingNote = Pick<FoundTable, 'sheet' | 'headRow' | 'book' | 'top'>

/** Where a list is to be looked for: on a sheet, on all that look like lists; with its heads in a row. Left out: where it was found. */
export type ReadingChoice = Pick<ReadOptions, 'sheet' | 'sheets' | 'headRow'>

/** A row that is no person by its look: what stands in it, and whether it was taken as one all the same. */
export interface SetAside {
  readonly person: number
  readonly line: number
  readonly text: string
  readonly taken: boolean
}

/** Sums of a column that are hardly in its unit: how many, some of them, and what was said of them. */
export interface ImplausibleSum {
  readonly fact: FactName
  readonly said: 'nothing' | 'tenThousands' | 'asWritten'
  readonly count: number
  readonly examples: readonly number[]
}

/** People who stand on the list more than once: how many, and the first of them with their rows. */
export interface DuplicateGroups {
  readonly count: number
  readonly groups: readonly (readonly { readonly person: number; readonly line: number; readonly name: string | undefined }[])[]
}

/** What the page knows of the whole list. */
export interface Overview {
  readonly implausible: readonly ImplausibleSum[]
  readonly duplicates: DuplicateGroups
  /** Rows set aside: how many, how many of them were taken as people, and the first of them. */
  readonly setAside: { readonly count: number; readonly taken: number; readonly rows: readonly SetAside[] }
  readonly heads: readonly SampledHead[]
  /** In which encoding a text was read; undefined for what has none, and for a case file. */
  readonly encoding: Encoding | undefined
  /** Which sheet was read, where its heads stand, and what else is in the workbook; undefined for a case file. */
  readonly reading: ReadingNote | undefined
  /** The columns kept as they stand. */
  readonly kept: readonly KeptColumn[]
  readonly counts: Readonly<Record<Filter, number>>
  /** How many people are shown as they were asked for last. */
  readonly shown: number
  /** How many of these can be printed: all without faults. */
  readonly printable: number
  /** How many are chosen for print, and how many of these are shown. */
  readonly chosen: number
  readonly chosenShown: number
  /** The columns, counted from 0, whose heads count sums in ten thousands: what is typed for them does so too. */
  readonly tenThousands: readonly number[]
  /** What was put right last; it can be put back. */
  readonly corrected: CorrectionNote | undefined
  /** Why the list was not read to its end. */
  readonly problem: Problem | undefined
  /** Of a list that was saved: by which law and for which day it was checked then. */
  readonly saved: Pick<SavedList, 'lawReadOn' | 'checkedOn'> | undefined
  /** How the list lies over an earlier one, once one was brought. */
  readonly overlay: OverlayNote | undefined
  /** Whether a case file says something of when it was saved that this page cannot read. */
  readonly savedUnreadable: boolean
}

/** A person as a row of the table. */
export interface ListRow {
  /** Its place in the list. */
  readonly person: number
  /** The line of the file. */
  readonly line: number
  readonly name: string | undefined
  /** The number, where it is not the name. */
  readonly number: string | undefined
  /** What stands in the columns kept, in their order. */
  readonly kept: readonly string[]
  readonly chosen: boolean
  readonly faults: number
  /** By rule; empty while there are faults. */
  readonly statuses: readonly RuleStatus[]
  /** Where the evidence leans, by rule; empty while there are faults. */
  readonly leanings: readonly (Leaning | null)[]
  readonly next: string | null
  readonly missing: readonly FactName[]
  /** Why the verdicts are no longer those of the saved list. */
  readonly since: ChangesSince | undefined
  readonly work: PersonWork | undefined
  /** How it is otherwise than in the earlier list: not there, or so many answers and results changed. */
  readonly compared: 'fresh' | { readonly answers: number; readonly results: number } | undefined
}

/** Someone who is new, gone, or otherwise than in the earlier list; who is gone has no place in this one. */
export type ComparedPerson = Pick<OpenPerson, 'line' | 'name' | 'number'> & {
  readonly person: number | undefined
} & ({ readonly kind: 'fresh' | 'gone' } | { readonly kind: 'changed'; readonly changes: ComparedChanges })

/** How a list lies over an earlier one, in numbers; `twice` are those of whom nobody can say which is which. */
export interface OverlayNote {
  readonly name: string
  readonly fresh: number
  readonly otherwise: number
  readonly same: number
  readonly gone: number
  readonly twice: number
}

/** What a column that is kept says of a person. */
export interface KeptText extends KeptColumn {
  readonly text: string
}

/** A person with everything known. `place` is where it stands among those shown, from 0; -1 when it is not among them. */
export interface OpenPerson {
  readonly person: number
  readonly line: number
  readonly name: string | undefined
  readonly number: string | undefined
  /** The columns kept in which something stands. */
  readonly kept: readonly KeptText[]
  readonly work: PersonWork | undefined
  /** What is otherwise than in the earlier list. */
  readonly changes: ComparedChanges | undefined
  readonly on: string | undefined
  readonly facts: Answers
  readonly faults: readonly CellFault[]
  /** The verdicts of the saved list, where they are others now. */
  readonly saved: readonly (Verdict | undefined)[] | undefined
  readonly index: number
  readonly before: number | undefined
  readonly after: number | undefined
}

/** A value refused, with some of the people in whose rows it stands. */
export interface RefusedGroup extends Pick<ValueGroup, 'about' | 'came' | 'why' | 'column' | 'allowed' | 'count'> {
  readonly named: readonly Pick<ListRow, 'person' | 'line' | 'name'>[]
  /** What it may mean, and how that is typed. */
  readonly ways?: readonly { readonly answer: Answer; readonly typed: string }[]
}

/** One answer, as it is typed, for every cell in which a value stands. */
export interface RememberedCorrection extends RefusedValue {
  readonly typed: string
}

/** The same, and whether this device is to remember it. */
export interface ValueCorrection extends RememberedCorrection {
  readonly remember: boolean
}

/** A value that was put right: what it is now, and in how many cells. */
export interface CorrectedValue extends RefusedValue {
  readonly answer: Answer | null
  readonly count: number
}

/** What was put right last, or what was typed that is no answer either. */
export type CorrectionNote =
  | ({ readonly kind: 'value'; readonly remember: boolean } & CorrectedValue)
  | { readonly kind: 'remembered'; readonly values: readonly CorrectedValue[] }
  | { readonly kind: 'row'; readonly line: number; readonly name: string | undefined }
  | ({ readonly kind: 'refused' } & RememberedCorrection)

/** Which fault of a row: what it is about, and what stood there. */
export type Faulty = Pick<CellFault, 'about' | 'came'>

/** A row with faults, to be corrected. */
export interface FaultyRow {
  readonly person: number
  readonly line: number
  readonly name: string | undefined
  readonly faults: readonly CellFault[]
}

/** What is to be said of a person from now on. */
export interface ListChange {
  readonly person: number
  readonly facts?: Answers
  readonly on?: string | null
}

/** How far reading has come: rows read, and the part of the whole from 0 to 1 where that is known. */
export interface ReadingState {
  readonly rows: number
  readonly part: number | undefined
}

/** A person to print a paper for. */
export type Printed = Pick<OpenPerson, 'person' | 'line' | 'name' | 'number' | 'kept' | 'work' | 'on' | 'facts'>

/** What the worker is to begin with. */
export interface Opening {
  readonly source: UploadSource
  readonly today: string
  readonly locale: Locale
  /** What this device remembers of how values were put right. */
  readonly remembered?: readonly RememberedCorrection[]
}

/** What the page may ask of the worker, and what it gets. */
export interface Methods {
  /** Reads a list; until then nothing else can be asked. */
  readonly open: (opening: Opening) => Overview
  /** Reads the list from another sheet, from several, or with its heads in another row. */
  readonly readAgain: (choice: ReadingChoice) => Overview
  /** Says what columns mean. */
  readonly mean: (meanings: readonly { readonly column: number; readonly meaning: ColumnMeaning }[]) => Overview
  /** Shows other people, or in another order. */
  readonly look: (wanted: ListQuery) => Overview
  /** What the columns kept say, column by column, and of how many people; nothing of one in which hardly two are alike. */
  readonly keptGroups: () => readonly (readonly (readonly [text: string, people: number])[])[]
  /** The rows shown, from a place up to another. */
  readonly rows: (range: { readonly from: number; readonly to: number }) => readonly ListRow[]
  readonly person: (person: number) => OpenPerson | undefined
  /** The first so many values refused, and how many there are; in how many rows something else is wrong. */
  readonly refused: (count: number) => { readonly values: readonly RefusedGroup[]; readonly total: number; readonly rows: number }
  /** Puts one answer wherever a value stands; nothing where it is no answer. */
  readonly correctValue: (correction: ValueCorrection) => Overview
  /** Puts back what was put right last. */
  readonly undoCorrection: () => Overview
  /** The first so many rows in which something is wrong that is no value, or all that is wrong with one person. */
  readonly faulty: (which: { readonly count: number } | { readonly only: number }) => readonly FaultyRow[]
  readonly change: (change: ListChange) => Overview
  /** Something else typed in place of what was faulty; a whole row is taken as it stands. Nothing where the fault has gone meanwhile. */
  readonly correct: (correction: { readonly person: number; readonly fault: Faulty; readonly typed: string }) => Overview
  /** Writes down how far the work on a person is. */
  readonly note: (noted: { readonly person: number; readonly work: WorkChange }) => Overview
  /** Lays the list over an earlier one: what was written down there comes along. */
  readonly overlay: (earlier: UploadSource) => Overview
  /** Who is otherwise than in the earlier list: the first of them, and how many more there are. */
  readonly compared: () => { readonly people: readonly ComparedPerson[]; readonly more: number }
  /** What is otherwise than in the earlier list, as a workbook. */
  readonly writeChanges: () => Blob
  /** The days ahead of the people shown. */
  readonly days: () => readonly PersonDay[]
  /** Takes a person off the list. */
  readonly leaveOut: (person: number) => Overview
  /** Takes the small sums of a column for ten thousands, or as they are written. */
  readonly takeSums: (sums: { readonly fact: FactName; readonly as: 'tenThousands' | 'asWritten' }) => Overview
  /** Takes a row that was set aside as a person, or all of them; or sets it aside again. */
  readonly takeAsPeople: (which: { readonly person: number | 'all'; readonly taken: boolean }) => Overview
  /** Chooses a person for print, or all that are shown. */
  readonly choose: (choice: { readonly person: number | 'shown'; readonly chosen: boolean }) => Overview
  readonly printed: () => readonly Printed[]
  /** The list as a file; where `shown`, only the people shown, in their order. */
  readonly write: (what: { readonly kind: ExportKind; readonly shown: boolean }) => Blob
  /** Keeps the list in the browser's own store on this device. */
  readonly keep: () => void
}
