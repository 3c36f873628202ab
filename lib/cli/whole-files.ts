/**
 * Files that are written whole or not at all: beside their place first, and renamed when all of them are there.
 */
import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { atEnd } from './at-end'

/** Text and where it is to stand. */
export interface WholeFile {
  readonly file: string
  readonly text: string
}

/** Writes files. Throws what the system says, and then none of them was changed, nor is anything left beside them. */
export function writeWhole(files: readonly WholeFile[]): void {
  const beside = files.map(({ file, text }) => ({ ...placeOf(file), text }))
  const parts = beside.flatMap(({ part }) => (part === undefined ? [] : [part]))
  const clean = (): void => parts.forEach(part => rmSync(part, { force: true }))
  const callOff = atEnd(clean)
  try {
    for (const { target, part, mode, text } of beside) writeFileSync(part ?? target, text, { mode, flush: part !== undefined })
    for (const { target, part } of beside) if (part !== undefined) renameSync(part, target)
  } catch (failure) {
    clean()
    throw failure
  } finally {
    callOff()
  }
}

/** Where a file really stands, and what is written first; a pipe or a device has nothing beside it. */
function placeOf(file: string): { readonly target: string; readonly part?: string; readonly mode?: number } {
  const there = statSync(file, { throwIfNoEntry: false })
  if (there === undefined) return { target: file, part: partOf(file) }
  if (!there.isFile()) return { target: file }
  const target = realpathSync(file)
  return { target, part: partOf(target), mode: there.mode }
}

const partOf = (file: string): string => `${file}.${process.pid}.part`

/**
 * Makes a folder and those it lies in. One after the other: asked for all at once, Node 20 never comes to an end where a
 * folder takes none, as /proc does. Throws what the system says.
 */
export function makeFolder(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false })
  if (there?.isDirectory() === true) return
  const parent = path.dirname(path.resolve(folder))
  if (parent !== path.resolve(folder)) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (failure) {
    // Somebody else may have made it just now.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw failure
  }
}
