/**
 * People made up at random on days on which an engine errs sooner than on others.
 */
import { span, writeDay } from '@/lib/engine/days'
import type { FactKind, FactTable } from '@/lib/engine/facts'
import type { Law } from '@/lib/engine/law'
import type { Answer } from '@/lib/engine/partition'
import type { KnownAnswers } from '@/lib/engine/situation'
import { oneOf } from '../bench/people'
import { daysOn, yearsOn } from '../proof/calendar'

/** Days that were, are or will be turns of the law, those beside them, and days near the ends of the span. */
export const daysFor = ({ turns }: Law): readonly string[] => [
  ...turns.flatMap(turn => [-1, 0, 1].map(step => daysOn(writeDay(turn), step))),
  ...['1900-01-01', '1901-06-01', '1903-12-31', '1904-01-01', '1904-02-29', '1905-01-01'],
  ...['2024-02-29', '2026-11-23', '2027-02-28', '2086-01-01', '2096-02-29', '2099-12-31', '2100-12-31'],
]

function anyAnswer(kind: FactKind, on: string, random: () => number): Answer {
  switch (kind.kind) {
    case 'choice':
      return oneOf(random, kind.values)
    case 'flag':
      return random() < 0.6
    case 'since': {
      const day = daysOn(yearsOn(on, -Math.floor(random() * 6)), Math.floor(random() * 3) - 1)
      const ends = [writeDay(span.first), writeDay(span.last), 'never']
      return random() < 0.2
        ? oneOf(random, ends)
        : day < writeDay(span.first)
          ? writeDay(span.first)
          : day > writeDay(span.last)
            ? writeDay(span.last)
            : day
    }
    case 'quantity':
      return oneOf(
        random,
        [kind.least, 5, 6, 7, 120_000, 600_000, 600_001, 1_000_000].filter(number => number <= (kind.most ?? Infinity)),
      )
  }
}

/** Somebody made up for a day, with a share of blanks, and days that began near anniversaries of it. */
export function anybody(facts: FactTable, on: string, random: () => number): KnownAnswers {
  const blanks = oneOf(random, [0, 0, 0.1, 0.5, 1])
  return Object.fromEntries(
    Object.entries(facts).flatMap(([fact, kind]): (readonly [string, Answer | null])[] => {
      if (random() < blanks) return random() < 0.5 ? [] : [[fact, oneOf(random, [null, 'unknown'])]]
      // Most who ask are foreigners: of others there is little to say.
      return [[fact, fact === 'nationality' && random() < 0.8 ? 'foreign' : anyAnswer(kind, on, random)]]
    }),
  )
}
