/**
 * From regions back to answers: a person who can be checked.
 */
import { atomsOf, type Condition } from '../engine/conditions'
import { daysInMonth, span, writeDay, type Day } from '../engine/days'
import { conditionsOf, type Law } from '../engine/law'
import type { Answer, Partition } from '../engine/partition'

/** A person who goes a way: an answer in the region of each fact that is asked on it. */
export function personOn(law: Law, way: ReadonlyMap<number, number>, days: readonly [Day, Day]): Readonly<Record<string, Answer>> {
  const conditions = law.rules.flatMap(conditionsOf)
  const answers = [...way].flatMap(([fact, region]) => {
    const partition = law.partitions[fact]
    const answer = partition && answerIn(partition, region, days, conditions)
    return partition === undefined || answer === undefined ? [] : [[partition.fact, answer] as const]
  })
  return Object.fromEntries(answers)
}

/**
 * An answer in a region, the same on both days where one is. Undefined where no answer within the span lies in it.
 * `conditions` are those of the law: numbers are looked for around the ones they name.
 */
function answerIn(
  partition: Partition,
  region: number,
  [before, after]: readonly [Day, Day],
  conditions: readonly Condition[],
): Answer | undefined {
  const candidates = candidatesOf(partition, [before, after], conditions)
  const fits = (day: Day) => (answer: Answer) => partition.regionOf(answer, day) === region
  return candidates.find(answer => fits(before)(answer) && fits(after)(answer)) ?? candidates.find(fits(after))
}

function candidatesOf(
  { fact, kind, years, numbers }: Partition,
  days: readonly Day[],
  conditions: readonly Condition[],
): readonly Answer[] {
  switch (kind.kind) {
    case 'choice':
      return kind.values
    case 'flag':
      return [true, false]
    case 'since': {
      const reached = [...days].sort((a, b) => a - b).flatMap(day => years.map(count => backBy(day, count)))
      return ['never', ...reached.filter(day => day >= span.first).map(writeDay)]
    }
    case 'quantity': {
      const marks = conditions
        .flatMap(atomsOf)
        .flatMap(atom => (atom.fact === fact && (atom.kind === 'at-least' || atom.kind === 'more-than') ? [atom.number] : []))
      const near = [kind.least, ...marks.flatMap(mark => [mark, mark - 1, mark + 1])]
      const allowed = near.filter(
        number => number >= kind.least && number <= (kind.most ?? Infinity) && (!kind.whole || Number.isInteger(number)),
      )
      // Round numbers first; where none lies between two marks, the least there is.
      return [...allowed.sort((a, b) => a - b), ...numbers]
    }
  }
}

/** A day whose `years`-th anniversary is the given day. */
function backBy(day: Day, years: number): Day {
  const then = day - years * 10000
  const [year, month] = [Math.floor(then / 10000), Math.floor(then / 100) % 100]
  return Math.min(then, year * 10000 + month * 100 + daysInMonth(year, month))
}
