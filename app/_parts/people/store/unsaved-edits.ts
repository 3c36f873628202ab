/** What someone has put right by hand in an open list and not saved yet. */
export interface UnsavedEdits {
  readonly unsaved: () => boolean
  readonly remember: () => void
  readonly forget: () => void
  /** Forgets what is being saved, unless that fails. What is put right meanwhile is remembered. */
  readonly saved: <Saved>(saving: Promise<Saved>) => Promise<Saved>
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/**
 * While there are some, the browser asks before the page is left; the listener stands only then, since it keeps the
 * browser from holding the page for its Back.
 */
export function createUnsavedEdits(): UnsavedEdits {
  let unsaved = false
  const remember = () => {
    unsaved = true
    window.addEventListener('beforeunload', ask)
  }
  const forget = () => {
    unsaved = false
    window.removeEventListener('beforeunload', ask)
  }
  return {
    unsaved: () => unsaved,
    remember,
    forget,
    saved: async saving => {
      const was = unsaved
      forget()
      try {
        return await saving
      } catch (failure) {
        if (was) remember()
        throw failure
      }
    },
  }
}
