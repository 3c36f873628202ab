'use client'

import type { OpenList } from './use-list'

/**
 * What goes along when the page is loaded again because the site was renewed: pasted rows, or a list that was open. It
 * lies in the tab's session storage, and is taken out of it as soon as the page is back.
 */
export type Carried =
  | { readonly from: 'paste'; readonly text: string }
  /** A case file, and whether something in it was put right by hand and not saved. */
  | { readonly from: 'list'; readonly name: string; readonly file: string; readonly unsaved: boolean }

const PLACE = 'talent-permit-check carried'

/** Lays something by for the page that comes; false where the browser has no room for it. */
export function carry(carried: Carried): boolean {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(carried))
    return true
  } catch {
    return false
  }
}

/** Lays an open list by, from its case file; then nothing is lost by leaving the page. */
export async function carryList({ name, unsavedEdits }: Pick<OpenList, 'name' | 'unsavedEdits'>, file: Blob): Promise<boolean> {
  // Without the white space that a case file has for its readers.
  const text = JSON.stringify(JSON.parse(await file.text()))
  const carried = carry({ from: 'list', name: (name ?? '').replace(/(\.case)?\.\w+$/, ''), file: text, unsaved: unsavedEdits.unsaved() })
  if (carried) unsavedEdits.forget()
  return carried
}

/** Forgets what was laid by. */
export function dropCarried(): void {
  try {
    sessionStorage.removeItem(PLACE)
  } catch {
    // A browser that forbids storage has nothing to forget.
  }
}

/** What the page before laid by, once. */
export function takeCarried(): Carried | undefined {
  try {
    const text = sessionStorage.getItem(PLACE)
    return text === null ? undefined : readCarried(JSON.parse(text))
  } catch {
    return undefined
  } finally {
    dropCarried()
  }
}

/** Reads what was laid by; undefined for what this page cannot have written. */
function readCarried(came: unknown): Carried | undefined {
  if (typeof came !== 'object' || came === null || !('from' in came)) return undefined
  if (came.from === 'paste' && 'text' in came && typeof came.text === 'string') return { from: 'paste', text: came.text }
  const isList = came.from === 'list' && 'name' in came && 'file' in came && 'unsaved' in came
  if (!isList || typeof came.name !== 'string' || typeof came.file !== 'string') return undefined
  return { from: 'list', name: came.name, file: came.file, unsaved: came.unsaved === true }
}
