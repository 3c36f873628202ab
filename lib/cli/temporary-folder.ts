import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { atEnd } from './at-end'

/** Lends a folder that is gone afterwards, also when a signal ends the process meanwhile. */
export async function withTemporaryFolder<Made>(name: string, use: (folder: string) => Promise<Made>): Promise<Made> {
  let folder: string | undefined
  const remove = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
  // Before the folder is there: no signal may come between.
  const callOff = atEnd(remove)
  try {
    folder = mkdtempSync(path.join(tmpdir(), `${name}-`))
    return await use(folder)
  } finally {
    callOff()
    remove()
  }
}
