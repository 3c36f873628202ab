/**
 * A grant and its windows on a day, for every partly answered case: by trying everything.
 */
import type { AssessedGrant } from '../../lib/engine/assess'
import type { Grant } from '../../lib/engine/rules'
import { factsIn, type Axis } from './axes'
import { Space, type Partly } from './space'
import { holds, windowsOn } from './trial'
import { stateOf } from './verdicts'

/** After two bits for the grant's own condition one for each window. */
const WINDOWS = 2
const MOST_WINDOWS = 31 - WINDOWS

export class GrantTable {
  private readonly space: Space
  private readonly bits: Int32Array
  private readonly known = new Map<number, AssessedGrant | undefined>()
  private readonly windows: readonly string[]

  /** `axes` holds at least the facts that the grant and its windows speak of. */
  constructor(
    private readonly grant: Grant,
    axes: readonly Axis[],
    order: readonly string[],
    day: string,
  ) {
    const windows = windowsOn(grant, order, day)
    if (windows.length > MOST_WINDOWS) throw new RangeError(`grant "${grant.id}" has more than ${MOST_WINDOWS} windows on ${day}`)
    const named = factsIn([grant.when, ...windows.flatMap(({ choices }) => choices.map(({ when }) => when))])
    this.windows = windows.map(({ window }) => window)
    this.space = new Space(axes.filter(({ fact }) => named.has(fact)))
    this.bits = this.space.table(
      person => {
        if (!holds(grant.when, person, day)) return 1
        return windows.reduce(
          (bits, { choices }, at) => bits | (choices.some(({ when }) => holds(when, person, day)) ? 1 << (WINDOWS + at) : 0),
          2,
        )
      },
      (one, other) => one | other,
    )
  }

  /** What some of the answers add to the number of the cell: that of a case is the sum over all its facts. */
  partOf(answers: Partly): number {
    return this.space.axes.reduce((cell, axis, at) => {
      if (!(axis.fact in answers)) return cell
      const answer = answers[axis.fact]
      const digit = answer === undefined ? axis.answers.length : axis.answers.indexOf(answer)
      return cell + digit * (this.space.strides[at] ?? 0)
    }, 0)
  }

  /** What must be said of the grant in a cell, where it may be granted; undefined where its condition is certainly false. */
  at(cell: number): AssessedGrant | undefined {
    if (this.known.has(cell)) return this.known.get(cell)
    const bits = this.bits[cell] ?? 0
    const state = stateOf(bits & 3)
    const said =
      state === 'no' ? undefined : { id: this.grant.id, state, windows: this.windows.filter((_, at) => (bits >> (WINDOWS + at)) & 1) }
    this.known.set(cell, said)
    return said
  }
}
