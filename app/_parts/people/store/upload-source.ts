/**
 * Where a list comes from, as something that can be read.
 */
import { fileSource, textSource, type ListSource } from '@/lib/case-list/list-source'
import { ListError } from './list-error'
import type { UploadSource } from './protocol'
import { savedOnDevice } from './saved-list-db'

/** What is read: a file, a text, or the file the browser keeps on this device. */
export async function listSourceOf(source: UploadSource): Promise<ListSource> {
  if (source.from === 'file') return fileSource(source.file)
  if (source.from === 'paste') return textSource(source.text)
  const found = await savedOnDevice()
  if (found.state !== 'list') throw new ListError({ code: storeProblems[found.state], values: {} })
  return fileSource(new File([found.list.file], `${found.list.name}.json`))
}

/** What is wrong with the browser's store, as a problem that has words. */
export const storeProblems = {
  nothing: 'storeEmpty',
  newer: 'storeNewer',
  unreadable: 'storeUnreadable',
  closed: 'storeClosed',
  full: 'storeFull',
} as const
