import type { Problem } from '@/lib/people/problem'

/** Why the worker could not do what it was asked; `code` has words in `people.problem`. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}
