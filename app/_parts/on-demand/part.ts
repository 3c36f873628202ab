/** A part of the site that did not come: a script, or what a script fetches. The one way in which that is said. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart'
}

/** Fetches something the site is made of; whatever keeps it from coming is a `MissingPart`. */
export async function fetchPart<Fetched>(fetching: () => Promise<Fetched>): Promise<Fetched> {
  try {
    return await fetching()
  } catch (cause) {
    throw new MissingPart('a part of the site did not come', { cause })
  }
}

/** A part fetched when it is asked for. */
export interface Part<Fetched> {
  /** The part, once it has come. */
  readonly fetched: () => Fetched | undefined
  /** Fetches it, once for all who ask; after a failure (`MissingPart`) whoever asks next has it fetched anew. */
  readonly fetch: () => Promise<Fetched>
  /** Fetches it before anybody asks. Where it does not come, that is said once it is needed. */
  readonly prefetch: () => void
}

/** The one way to import a module when it is asked for: `partOf(() => import('./module'))`. */
export function partOf<Fetched>(load: () => Promise<Fetched>): Part<Fetched> {
  let here: Fetched | undefined
  let coming: Promise<Fetched> | undefined
  const fetch = () =>
    (coming ??= fetchPart(load).then(
      fetched => (here = fetched),
      (failure: unknown) => {
        coming = undefined
        throw failure
      },
    ))
  return {
    fetched: () => here,
    fetch,
    prefetch: () => void fetch().catch(() => {}),
  }
}
