import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { atEnd } from './at-end'

/** Lends a folder that is gone afterwards, also when a signal ends the process meanwhile. */
export async function withTemporaryFolder<Made>(name: string, use: (folder: string) => Promise<Made>): Promise<Made> {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const callOff = atEnd(remove)
  try {
    return await use(folder)
  } finally {
    callOff()
    remove()
  }
}
