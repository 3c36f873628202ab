/**
 * Workbooks as staff have them, made from plain ones.
 */
import type { Entry } from './zipped'

/** A change of one part of a workbook. */
export const inPart =
  (name: string, content: (before: string) => string) =>
  (entries: readonly Entry[]): readonly Entry[] =>
    entries.map(entry => (entry.name.endsWith(name) ? { ...entry, content: content(String(entry.content)) } : entry))
