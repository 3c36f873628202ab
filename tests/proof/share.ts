/** Which of many cases are tried: every one, or a share of them. */
import { seeded } from '../bench/people'

/** Says of one case after another whether it is tried: of a `share` below 1 by chance, which falls the same in every run. */
export function triedOf(share: number): () => boolean {
  if (share >= 1) return () => true
  const random = seeded(11)
  return () => random() < share
}
