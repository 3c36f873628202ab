/**
 * Holds one list of people: reads it, assesses everybody, and answers what the page asks. Nothing it knows leaves it
 * but the rows in sight, the person opened, the papers to print, and the files someone takes away.
 */
import { MissingPart } from '../../on-demand/part'
import type { Ask, Calls, Told } from './protocol'
import { problemOf, Refused } from './list-error'
import { Room } from './list-store'
import { voiceOf } from './list-messages'

const tell = (told: Told) => self.postMessage(told)
let room: Room | undefined

const opened = (): Room => {
  if (room === undefined) throw new Refused({ code: 'empty', values: {} })
  return room
}

type Answering = {
  readonly [Name in keyof Calls]: (given: Parameters<Calls[Name]>[0]) => ReturnType<Calls[Name]> | Promise<ReturnType<Calls[Name]>>
}

const calls: Answering = {
  open: async given => {
    // Words for files that may be written later come now: by then the site may have been renewed.
    voiceOf(given.locale).catch(() => {})
    room = new Room(given, progress => tell({ kind: 'progress', progress }))
    return room.read()
  },
  mean: meanings => opened().mean(meanings),
  look: wanted => opened().look(wanted),
  rows: ({ from, to }) => opened().rows(from, to),
  person: person => opened().person(person),
  faulty: which => opened().faulty(which),
  change: change => opened().change(change),
  mend: ({ person, fault, typed }) => opened().mend(person, fault, typed),
  leaveOut: person => opened().leaveOut(person),
  choose: ({ person, chosen }) => opened().choose(person, chosen),
  printed: () => opened().printed(),
  write: kind => opened().write(kind),
  keep: () => opened().keep(),
}

self.onmessage = ({ data: { number, name, given } }: MessageEvent<Ask>) => {
  // Which of the calls it is, is known only here; name and argument come together, so they fit.
  const call = calls[name] as (given: unknown) => unknown
  void Promise.resolve()
    .then(() => call(given))
    .then(gave => tell({ kind: 'gave', number, gave }))
    // Also what cannot be handed over is told: the page must never wait for ever.
    .catch((failure: unknown) => tell(failure instanceof MissingPart ? { kind: 'missing', number } : { kind: 'failed', number, problem: problemOf(failure) }))
}
tell({ kind: 'ready' })
