/**
 * The files that comparing two laws reads, told by their shape from any other JSON.
 */
import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import type { Approvals } from '../law-history/approvals'
import type { Release } from '../law-history/law-text'

/** What stands in a JSON file. Rejects where it cannot be read, or is none. */
export const jsonIn = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'))

const release = z.object({
  law: z.object({ facts: z.record(z.string(), z.unknown()), rules: z.array(z.unknown()), windows: z.array(z.string()) }),
  record: z.record(z.string(), z.string()),
})
const reasoned = z.array(z.object({ why: z.string() }))
const approvals = z.object({ changes: reasoned, record: reasoned })

/** Whether it is a law that was written to a file. */
export const isRelease = (came: unknown): came is Release => z.safeParse(release, came).success

/** Whether it is a list of changes that may be, each with its reason. */
export const areApprovals = (came: unknown): came is Approvals => z.safeParse(approvals, came).success
