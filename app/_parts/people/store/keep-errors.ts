import { transferHandlers } from 'comlink'
import { MissingPart } from '../../on-demand/part'
import { ListError, problemOf } from './list-error'
import type { Problem } from '@/lib/case-list/list-problem'

/** Why there is no answer, as data. */
type Crossing = { readonly kind: 'missing' } | { readonly kind: 'failed'; readonly problem: Problem }

/**
 * Lets what a call fails with cross between page and worker with what it says: as a `MissingPart` or a `ListError`, whose
 * problem has words. By itself the library hands over the message alone. To be called on both sides.
 */
export function keepErrors(): void {
  const thrown = transferHandlers.get('throw')
  if (thrown === undefined) throw new Error('the library hands over nothing that is thrown')
  transferHandlers.set('throw', {
    canHandle: thrown.canHandle,
    serialize: failure => {
      const { value } = failure as { readonly value: unknown }
      const crossing: Crossing = value instanceof MissingPart ? { kind: 'missing' } : { kind: 'failed', problem: problemOf(value) }
      return [crossing, []]
    },
    deserialize: came => {
      const crossing = came as Crossing
      throw crossing.kind === 'missing' ? new MissingPart('a part of the list’s worker did not come') : new ListError(crossing.problem)
    },
  })
}
