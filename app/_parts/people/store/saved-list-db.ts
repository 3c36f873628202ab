import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { readDay } from '@/lib/engine/days'

/** A list as the browser keeps it on this device: a case file, and what is said of it before it is opened. */
export interface SavedOnDevice {
  readonly file: Blob
  readonly name: string
  readonly people: number
  /** The day it was kept, `YYYY-MM-DD`. */
  readonly day: string
}

/**
 * What is found on this device: nothing, a list, something that only a newer version of this page can read, something
 * that is no list; or `closed` where the browser does not let this page look.
 */
export type FoundOnDevice =
  | { readonly state: 'nothing' }
  | { readonly state: 'list'; readonly list: SavedOnDevice }
  | { readonly state: 'newer' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'closed' }

/** Stores of other versions, and records that are no lists, may be there as well: what is read is looked at. */
interface Device extends DBSchema {
  lists: { key: string; value: unknown }
}

const PLACE = 'talent-permit-check'
const ONLY = 'list'
const VERSION = 1

/** The list of a record; undefined for any other record. */
export function listIn(record: unknown): SavedOnDevice | undefined {
  if (typeof record !== 'object' || record === null) return undefined
  const { file, name, people, day } = record as Readonly<Record<string, unknown>>
  const counted = typeof people === 'number' && Number.isSafeInteger(people) && people >= 0
  const dated = typeof day === 'string' && readDay(day) !== undefined
  return file instanceof Blob && typeof name === 'string' && counted && dated ? { file, name, people, day } : undefined
}

/** What is kept, whatever version kept it. Never throws, and makes no store where there is none. */
export async function savedOnDevice(): Promise<FoundOnDevice> {
  try {
    const opened = await existing()
    if (opened === undefined) return { state: 'nothing' }
    try {
      return await foundIn(opened)
    } finally {
      opened.close()
    }
  } catch {
    return { state: 'closed' }
  }
}

/** The store in the version it has; undefined where there is none. */
async function existing(): Promise<IDBPDatabase<Device> | undefined> {
  const stores = await indexedDB.databases?.().catch(() => undefined)
  if (stores?.some(({ name }) => name === PLACE) === false) return undefined
  let isNew = false
  try {
    return await openDB<Device>(PLACE, undefined, {
      upgrade: (_, before, __, making) => {
        isNew = before === 0
        making.done.catch(() => {})
        making.abort()
      },
    })
  } catch (failure) {
    if (isNew) return undefined
    throw failure
  }
}

async function foundIn(opened: IDBPDatabase<Device>): Promise<FoundOnDevice> {
  if (opened.version > VERSION) return { state: 'newer' }
  const stores = [...opened.objectStoreNames] as readonly string[]
  if (stores.length === 0) return { state: 'nothing' }
  if (!stores.includes('lists')) return { state: 'unreadable' }
  const list = listIn(await opened.get('lists', ONLY))
  if (list !== undefined) return { state: 'list', list }
  return stores.length === 1 && (await opened.count('lists')) === 0 ? { state: 'nothing' } : { state: 'unreadable' }
}

/** Why a list is not kept, and the name by which a browser says so; `closed` stands for all others. */
const troubles = { newer: 'VersionError', unreadable: 'NotFoundError', full: 'QuotaExceededError', closed: 'SecurityError' } as const

/** Keeps a list in place of the one before; otherwise says why it is not kept. */
export async function saveOnDevice(list: SavedOnDevice): Promise<'kept' | keyof typeof troubles> {
  try {
    const opened = await openDB<Device>(PLACE, VERSION, { upgrade: made => void made.createObjectStore('lists') })
    try {
      await opened.put('lists', list, ONLY)
      return 'kept'
    } finally {
      opened.close()
    }
  } catch (failure) {
    return (
      (Object.keys(troubles) as (keyof typeof troubles)[]).find(
        trouble => failure instanceof DOMException && failure.name === troubles[trouble],
        // Default: whatever else happened, the database was not to be had.
      ) ?? 'closed'
    )
  }
}

/**
 * Erases whatever is kept, and the store itself; rejects where the browser refuses, at once or later. `onWait` where
 * another window of this site must let go of it first.
 */
export const eraseSavedList = async (onWait: () => void): Promise<void> => deleteDB(PLACE, { blocked: onWait })
