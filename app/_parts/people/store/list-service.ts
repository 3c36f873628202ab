/**
 * What the page may ask about the one list that a worker opens. Nothing known of it leaves the worker but the rows in
 * sight, the person opened, the papers to print, and the files someone takes away.
 */
import { ListError } from './list-error'
import { exportMessagesOf } from './list-messages'
import { ListStore } from './list-store'
import type { Methods, ReadingState } from './protocol'

/** The methods of the worker as it has them. */
export type ListService = {
  readonly [Name in keyof Methods]: (given: Parameters<Methods[Name]>[0]) => ReturnType<Methods[Name]> | Promise<ReturnType<Methods[Name]>>
} & {
  /** Takes whom to tell how far reading has come. That it answers says that the worker runs. */
  readonly begin: (onProgress: (progress: ReadingState) => void) => void
}

/** One service for each worker. Throws a `ListError`, and `MissingPart` where words did not come. */
export function createListService(): ListService {
  let report: (progress: ReadingState) => void = () => {}
  let store: ListStore | undefined
  const opened = (): ListStore => {
    if (store === undefined) throw new ListError({ code: 'empty', values: {} })
    return store
  }
  return {
    begin: onProgress => {
      report = onProgress
    },
    open: async given => {
      // Words for files that may be written later come now: by then the site may have been renewed.
      exportMessagesOf(given.locale).catch(() => {})
      store = new ListStore(given, report)
      return store.read()
    },
    readAgain: choice => opened().readAgain(choice),
    mean: meanings => opened().mean(meanings),
    look: wanted => opened().look(wanted),
    keptGroups: () => opened().keptGroups(),
    rows: ({ from, to }) => opened().rows(from, to),
    person: person => opened().person(person),
    faulty: which => opened().faulty(which),
    refused: count => opened().refused(count),
    correctValue: correction => opened().correctValue(correction),
    undoCorrection: () => opened().undoCorrection(),
    change: change => opened().change(change),
    correct: ({ person, fault, typed }) => opened().correct(person, fault, typed),
    note: ({ person, work }) => opened().note(person, work),
    overlay: earlier => opened().layOver(earlier),
    compared: () => opened().earlier.compared(),
    writeChanges: () => opened().earlier.write(),
    days: () => opened().days(),
    leaveOut: person => opened().leaveOut(person),
    takeSums: ({ fact, as }) => opened().takeSums(fact, as),
    takeAsPeople: ({ person, taken }) => opened().takeAsPeople(person, taken),
    choose: ({ person, chosen }) => opened().choose(person, chosen),
    printed: () => opened().printed(),
    write: ({ kind, shown }) => opened().write(kind, shown),
    keep: () => opened().keep(),
  }
}
