/**
 * How long work shares the one thread that serves the pages too: a bound on how much of it is under way, and turns.
 */

/** A place among the work under way; given back once, however often it is called. */
export type GiveBack = () => void

/** Bounds how many may be at something at once. */
export interface Semaphore {
  /** A place, or undefined where all are taken. */
  readonly tryAcquire: () => GiveBack | undefined
}

/** Resolves when the turn of whoever asks has come; what is done at once then is the turn. */
export type Turn = () => Promise<void>

/** A semaphore with so many places. */
export function createSemaphore(places: number): Semaphore {
  let free = places
  const acquire = (): GiveBack => {
    let held = true
    free -= 1
    return () => {
      if (held) free += 1
      held = false
    }
  }
  return { tryAcquire: () => (free > 0 ? acquire() : undefined) }
}

/** A turn longer than this many milliseconds is followed by a rest of its own length. */
const SHORT = 5

const immediate = () => new Promise<void>(resolve => setImmediate(resolve))
const rest = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/**
 * Hands out turns to work, one at a time and in the order of asking. Between two turns whatever else waits is done: once
 * around the event loop after a short turn; after a long one as long as it took, since a page needs several rounds.
 */
export function createTurns(): Turn {
  let free = Promise.resolve()
  return () => {
    const turn = free
    free = turn.then(async () => {
      const begun = performance.now()
      await immediate() // whoever has the turn works in between
      const taken = performance.now() - begun
      if (taken > SHORT) await rest(taken)
    })
    return turn
  }
}
