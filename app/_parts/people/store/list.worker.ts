/**
 * Holds one list of people: reads it, assesses everybody, and answers what the page asks. Nothing it knows leaves it
 * but the rows in sight, the person opened, the papers to print, and the files someone takes away.
 */
import { MissingPart } from '../../on-demand/part'
import type { WorkerRequest, Methods, WorkerMessage } from './protocol'
import { problemOf, ListError } from './list-error'
import { ListStore } from './list-store'
import { exportMessagesOf } from './list-messages'

const send = (message: WorkerMessage) => self.postMessage(message)

type Answering = {
  readonly [Name in keyof Methods]: (given: Parameters<Methods[Name]>[0]) => ReturnType<Methods[Name]> | Promise<ReturnType<Methods[Name]>>
}

/** What the page may ask, about the one list that this worker opens. */
function createCalls(): Answering {
  let store: ListStore | undefined
  const opened = (): ListStore => {
    if (store === undefined) throw new ListError({ code: 'empty', values: {} })
    return store
  }
  return {
    open: async given => {
      // Words for files that may be written later come now: by then the site may have been renewed.
      exportMessagesOf(given.locale).catch(() => {})
      store = new ListStore(given, progress => send({ kind: 'progress', progress }))
      return store.read()
    },
    mean: meanings => opened().mean(meanings),
    look: wanted => opened().look(wanted),
    rows: ({ from, to }) => opened().rows(from, to),
    person: person => opened().person(person),
    faulty: which => opened().faulty(which),
    change: change => opened().change(change),
    correct: ({ person, fault, typed }) => opened().correct(person, fault, typed),
    leaveOut: person => opened().leaveOut(person),
    choose: ({ person, chosen }) => opened().choose(person, chosen),
    printed: () => opened().printed(),
    write: kind => opened().write(kind),
    keep: () => opened().keep(),
  }
}

const calls = createCalls()
self.onmessage = ({ data: { number, name, given } }: MessageEvent<WorkerRequest>) => {
  // Which of the calls it is, is known only here; name and argument come together, so they fit.
  const call = calls[name] as (given: unknown) => unknown
  void Promise.resolve()
    .then(() => call(given))
    .then(gave => send({ kind: 'gave', number, gave }))
    // Also what cannot be handed over is told: the page must never wait for ever.
    .catch((failure: unknown) =>
      send(failure instanceof MissingPart ? { kind: 'missing', number } : { kind: 'failed', number, problem: problemOf(failure) }),
    )
}
send({ kind: 'ready' })
