import fc from 'fast-check'
import { all, any, not, type Condition } from '../../lib/engine/conditions'

/** Any condition made of some comparisons: joined by all, any and not, nested at most so deep. */
export const anyCondition = (atom: fc.Arbitrary<Condition>, maxDepth: number): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition }>(tie => ({
    node: fc.oneof(
      { maxDepth, withCrossShrink: true },
      atom,
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map(parts => all(...parts)),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map(parts => any(...parts)),
      tie('node').map(not),
    ),
  })).node
