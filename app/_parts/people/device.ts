import { deleteDB, openDB, type DBSchema } from 'idb'

/** A list as the browser keeps it on this device: a case file, and what is said of it before it is opened. */
export interface KeptOnDevice {
  readonly file: Blob
  readonly name: string
  readonly people: number
  /** The day it was kept, `YYYY-MM-DD`. */
  readonly day: string
}

interface Device extends DBSchema {
  lists: { key: string; value: KeptOnDevice }
}

const PLACE = 'talent-permit-check'
const ONLY = 'list'

const database = () =>
  openDB<Device>(PLACE, 1, {
    upgrade: opened => void opened.createObjectStore('lists'),
  })

/** What is kept; undefined where nothing is, or the browser keeps nothing for this site. */
export async function keptOnDevice(): Promise<KeptOnDevice | undefined> {
  // Looking must not make a store where none was asked for.
  const stores = await indexedDB.databases?.().catch(() => []) ?? []
  if (!stores.some(({ name }) => name === PLACE)) return undefined
  const opened = await database()
  const kept = await opened.get('lists', ONLY)
  opened.close()
  return kept
}

/** Keeps a list in place of the one before. */
export async function keepOnDevice(list: KeptOnDevice): Promise<void> {
  const opened = await database()
  await opened.put('lists', list, ONLY)
  opened.close()
}

/** Erases what is kept, and the store itself. */
export const eraseDevice = (): Promise<void> => deleteDB(PLACE)
