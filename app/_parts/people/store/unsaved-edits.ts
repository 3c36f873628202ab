/** What someone has put right by hand in an open list and not saved yet. */
export interface UnsavedEdits {
  readonly unsaved: () => boolean
  readonly remember: () => void
  readonly forget: () => void
  /** What is unsaved now, to be forgotten once it is saved; what is put right meanwhile is remembered. */
  readonly saving: () => () => void
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/**
 * While there are some, the browser asks before the page is left; the listener stands only then, since it keeps the
 * browser from holding the page for its Back.
 */
export function createUnsavedEdits(): UnsavedEdits {
  let made = 0
  let saved = 0
  const save = (edits: number) => {
    saved = Math.max(saved, edits)
    if (saved === made) window.removeEventListener('beforeunload', ask)
  }
  return {
    unsaved: () => saved < made,
    remember: () => {
      made += 1
      window.addEventListener('beforeunload', ask)
    },
    forget: () => save(made),
    saving: () => {
      const edits = made
      return () => save(edits)
    },
  }
}
