import { MissingPart } from '../../on-demand/part'
import type { Problem } from '@/lib/case-list/list-problem'

/** Why the worker could not do what it was asked; `code` has words in `people.problem`. */
export class ListError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** What came of something asked of the worker. */
export type Asked<Gave> = { readonly ok: true; readonly gave: Gave } | { readonly ok: false; readonly problem: Problem }

/** What comes of asking the worker. Rejects where a part of the site did not come, which is no fault of the list. */
export async function answerOf<Gave>(asking: Promise<Gave>): Promise<Asked<Gave>> {
  try {
    return { ok: true, gave: await asking }
  } catch (failure) {
    if (failure instanceof MissingPart) throw failure
    return { ok: false, problem: problemOf(failure) }
  }
}

/** Why something failed, as a problem that has words. */
export const problemOf = (failure: unknown): Problem =>
  failure instanceof ListError ? failure.problem : { code: 'unreadable', values: { reason: String(failure) } }
