'use client'

const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/**
 * What someone has put right by hand and not saved yet. While there is some, the browser asks before the page is left;
 * the listener stands only then, since it keeps the browser from holding the page for its Back.
 */
export const unsavedEdits = {
  unsaved: false,
  remember(): void {
    this.unsaved = true
    window.addEventListener('beforeunload', ask)
  },
  forget(): void {
    this.unsaved = false
    window.removeEventListener('beforeunload', ask)
  },
  /** Forgets what is being saved, unless that fails. What is put right meanwhile is remembered. */
  async saved<Saved>(saving: Promise<Saved>): Promise<Saved> {
    const was = this.unsaved
    this.forget()
    try {
      return await saving
    } catch (failure) {
      if (was) this.remember()
      throw failure
    }
  },
}
