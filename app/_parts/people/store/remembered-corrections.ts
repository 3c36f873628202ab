import { factNames } from '@/lib/policy/facts'
import type { RememberedCorrection } from './protocol'

/** Where this browser keeps how values were put right, where someone asked it to. */
const PLACE = 'talent-permit-check corrections'
const VERSION = 1
/** So many values are remembered, none of them longer. */
const MOST = 1000
const LONGEST = 200

/** What is remembered on this device; nothing where the browser does not let this page look, or it is not ours. */
export function rememberedCorrections(): readonly RememberedCorrection[] {
  try {
    const text = localStorage.getItem(PLACE)
    return text === null ? [] : readRemembered(JSON.parse(text))
  } catch {
    return []
  }
}

/** Reads what was remembered: what this page cannot have written is left out. */
export function readRemembered(came: unknown): readonly RememberedCorrection[] {
  if (typeof came !== 'object' || came === null || !('version' in came) || came.version !== VERSION) return []
  if (!('corrections' in came) || !Array.isArray(came.corrections)) return []
  return came.corrections.flatMap(correctionOf).slice(-MOST)
}

function correctionOf(came: unknown): readonly RememberedCorrection[] {
  if (typeof came !== 'object' || came === null) return []
  const { about, came: value, typed } = came as Readonly<Record<string, unknown>>
  const known = about === 'on' ? about : factNames.find(fact => fact === about)
  return known !== undefined && isShort(value) && isShort(typed) ? [{ about: known, came: value, typed }] : []
}

const isShort = (text: unknown): text is string => typeof text === 'string' && text !== '' && text.length <= LONGEST

const isOf = (one: RememberedCorrection, { about, came }: Pick<RememberedCorrection, 'about' | 'came'>) =>
  one.about === about && one.came === came

/** Remembers a correction from now on; where the browser has no room for it, it is forgotten with the page. */
export function rememberCorrection({ about, came, typed }: RememberedCorrection): void {
  const corrections = [...rememberedCorrections().filter(one => !isOf(one, { about, came })), { about, came, typed }].slice(-MOST)
  keep(corrections)
}

/** Forgets what is remembered of a value. */
export function forgetCorrection(value: Pick<RememberedCorrection, 'about' | 'came'>): void {
  keep(rememberedCorrections().filter(one => !isOf(one, value)))
}

/** Erases whatever is remembered, and the place itself. */
export function forgetCorrections(): void {
  try {
    localStorage.removeItem(PLACE)
  } catch {
    // A browser that forbids storage has nothing to forget.
  }
}

function keep(corrections: readonly RememberedCorrection[]): void {
  if (corrections.length === 0) return forgetCorrections()
  try {
    localStorage.setItem(PLACE, JSON.stringify({ version: VERSION, corrections }))
  } catch {
    // A browser that forbids storage remembers nothing.
  }
}
