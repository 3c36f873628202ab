/**
 * How far the work on a person is: what whoever keeps the list has written down. The law asks for none of it.
 */
import { documents, type DocumentId } from '../policy/documents'
import { readDay } from '../engine/days'

/** How far an application is. */
export const workStatuses = ['prepare', 'sent', 'decided'] as const
export type WorkStatus = (typeof workStatuses)[number]

/** A part that is left out says nothing. */
export interface PersonWork {
  readonly status?: WorkStatus
  /** Who handles it. */
  readonly owner?: string
  readonly note?: string
  /** The documents ticked off as ready. */
  readonly ready?: readonly DocumentId[]
  /** The day meant to apply, `YYYY-MM-DD`. */
  readonly applyOn?: string
}

/** What is to be written down: parts that are not named stay, an empty one is taken away. */
export interface WorkChange extends Omit<PersonWork, 'status' | 'applyOn'> {
  readonly status?: WorkStatus | ''
  readonly applyOn?: string | null
}

/** Work after a change; undefined where nothing is left of it. */
export function workWith(work: PersonWork | undefined, change: WorkChange): PersonWork | undefined {
  const { status, applyOn, ...others } = { ...work, ...change }
  return tidyWork({ ...others, ...(status && { status }), ...(applyOn && { applyOn }) })
}

/** Work without the parts in which nothing stands; undefined where that leaves none. */
function tidyWork({ status, owner, note, ready, applyOn }: PersonWork): PersonWork | undefined {
  const work: PersonWork = {
    ...(status && { status }),
    ...(owner && { owner }),
    ...(note && { note }),
    ...(ready !== undefined && ready.length > 0 && { ready }),
    ...(applyOn && { applyOn }),
  }
  return Object.keys(work).length === 0 ? undefined : work
}

const textIn = (came: unknown): string => (typeof came === 'string' ? came : '')

/** Work as it lay in a file; whatever in it is not as it is written here is left out. */
export function readWork(came: unknown): PersonWork | undefined {
  if (typeof came !== 'object' || came === null) return undefined
  const { status, owner, note, ready, applyOn } = came as Readonly<Record<string, unknown>>
  const known = workStatuses.find(one => one === status)
  const day = textIn(applyOn)
  return tidyWork({
    ...(known && { status: known }),
    owner: textIn(owner),
    note: textIn(note),
    ready: Array.isArray(ready) ? ready.filter((one): one is DocumentId => typeof one === 'string' && Object.hasOwn(documents, one)) : [],
    ...(readDay(day) !== undefined && { applyOn: day }),
  })
}
