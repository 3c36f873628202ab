import type { Problem } from '@/lib/case-list/list-problem'

/** Why the worker could not do what it was asked; `code` has words in `people.problem`. */
export class ListError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** Why something failed, as a problem that has words. */
export const problemOf = (failure: unknown): Problem =>
  failure instanceof ListError ? failure.problem : { code: 'unreadable', values: { reason: String(failure) } }
