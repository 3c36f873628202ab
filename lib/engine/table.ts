/**
 * Decision tables: a graph as rows that exclude each other and leave nobody out. A row names, for some of the facts,
 * the regions in which their answers must lie; the other facts do not matter to it.
 */
import type { Condition } from './conditions'
import type { Diagrams, NodeId } from './diagram'
import type { Partition } from './partition'
import { present } from './present'

/** One row: per fact, by number, the regions it holds for (any, where the fact is not named), and what it comes to. */
export interface Row {
  readonly cells: ReadonlyMap<number, readonly number[]>
  /** The outcome of the graph’s leaf. */
  readonly outcome: number
}

/**
 * The rows of a graph: as few as asking one fact after another can give, in whichever order serves each branch best,
 * and rows that differ in one cell only put together. Of equally few the facts are taken in the order of asking, and
 * what is settled soonest stands first.
 */
export function rowsOf(diagrams: Diagrams, node: NodeId): readonly Row[] {
  const { cut } = cutter(diagrams)
  const walk = (at: NodeId): readonly Row[] => {
    if (at < 0) return [{ cells: new Map(), outcome: ~at }]
    const { fact, groups } = cut(at)
    const parts = groups.map(({ regions, to }) =>
      walk(to).map(({ cells, outcome }) => ({ cells: new Map([[fact, regions], ...cells]), outcome })),
    )
    return parts.sort((one, other) => one.length - other.length).flat()
  }
  return joined(diagrams, walk(node), diagrams.factsIn(node))
}

/** How a graph is cut into rows: by which fact first, the regions that lead on alike, and how many rows that gives. */
interface Cut {
  readonly fact: number
  readonly groups: readonly { readonly regions: readonly number[]; readonly to: NodeId }[]
  readonly rows: number
}

function cutter(diagrams: Diagrams): { cut(node: NodeId): Cut } {
  const cuts = new Map<NodeId, Cut>()
  const given = new Map<string, NodeId>()

  /** The graph that is left when one fact's region is known. */
  const known = (node: NodeId, fact: number, region: number): NodeId => {
    const asked = node < 0 ? Infinity : present(diagrams.fact[node], 'a question of a graph')
    if (asked > fact) return node
    if (asked === fact) return diagrams.follow(node, region)
    const key = `${node} ${fact} ${region}`
    const found = given.get(key)
    if (found !== undefined) return found
    const ways = Array.from({ length: diagrams.regions(asked) }, (_, way) => known(diagrams.follow(node, way), fact, region))
    const left = diagrams.ask(asked, ways)
    given.set(key, left)
    return left
  }

  const by = (node: NodeId, fact: number): Cut => {
    const groups = new Map<NodeId, number[]>()
    for (let region = 0; region < diagrams.regions(fact); region++) {
      const to = known(node, fact, region)
      groups.set(to, [...(groups.get(to) ?? []), region])
    }
    let rows = 0
    for (const to of groups.keys()) rows += to < 0 ? 1 : cut(to).rows
    return { fact, groups: [...groups].map(([to, regions]) => ({ regions, to })), rows }
  }

  const cut = (node: NodeId): Cut => {
    const found = cuts.get(node)
    if (found !== undefined) return found
    const fewest = diagrams
      .factsIn(node)
      .map(fact => by(node, fact))
      .reduce((best, one) => (one.rows < best.rows ? one : best))
    cuts.set(node, fewest)
    return fewest
  }
  return { cut }
}

/** Rows that differ in one cell only, put together as long as there are any. */
function joined(diagrams: Diagrams, rows: readonly Row[], facts: readonly number[]): readonly Row[] {
  let now = rows
  let before = Infinity
  while (now.length < before) {
    before = now.length
    for (const fact of facts) now = joinedAt(diagrams, now, fact)
  }
  return now
}

function joinedAt(diagrams: Diagrams, rows: readonly Row[], fact: number): readonly Row[] {
  const alike = new Map<string, Row>()
  for (const row of rows) {
    const others = [...row.cells].filter(([at]) => at !== fact).sort(([a], [b]) => a - b)
    const key = JSON.stringify([row.outcome, others])
    const first = alike.get(key)
    if (first === undefined) {
      alike.set(key, row)
      continue
    }
    const regions = [...(first.cells.get(fact) ?? []), ...(row.cells.get(fact) ?? [])].sort((a, b) => a - b)
    const cells = new Map(others)
    if (regions.length < diagrams.regions(fact)) cells.set(fact, regions)
    alike.set(key, { cells, outcome: row.outcome })
  }
  return [...alike.values()]
}

/** Exactly the answers of some regions, as a condition, also where other answers lie between them; undefined: all. */
export function answersIn<F extends string>(partition: Partition<F>, regions: readonly number[]): Condition<F> | undefined {
  const ordered = partition.kind.kind === 'since' || partition.kind.kind === 'quantity'
  const runs = ordered ? runsOf(regions) : [regions]
  const parts = runs.flatMap(run => partition.describe(run) ?? [])
  return parts.length > 1 ? { kind: 'any', of: parts } : parts[0]
}

/** Numbers in ascending order, cut wherever one is left out. */
function runsOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.at(-1) === number - 1) last.push(number)
    else runs.push([number])
  }
  return runs
}
