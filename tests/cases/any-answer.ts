import fc from 'fast-check'
import type { FactKind } from '../../lib/engine/facts'
import type { Answer } from '../../lib/engine/partition'

/** Any answer to a question of a kind, `unknown` and blanks apart; days and amounts that are not counted in whole as given. */
export const anyAnswer =
  (day: fc.Arbitrary<string>, amount: fc.Arbitrary<number>) =>
  (kind: FactKind): fc.Arbitrary<Answer> => {
    switch (kind.kind) {
      case 'choice':
        return fc.constantFrom(...kind.values)
      case 'flag':
        return fc.boolean()
      case 'since':
        return fc.oneof({ weight: 5, arbitrary: day }, fc.constant('never'))
      case 'quantity':
        return kind.whole ? fc.integer({ min: kind.least, max: kind.most ?? 12 }) : amount
    }
  }
