/**
 * What a rule said before. Its answer rests on the facts its graphs ask, and of each only on what the graphs tell apart;
 * so a few answers serve many people. Near the ends of the span the day counts as well: nothing is remembered there.
 */
import type { Diagrams, NodeId } from './diagram'
import { present } from './present'
import type { Situation } from './situation'

/** How much the memos of one law hold together. What they hold is handed out many times, so nobody may change it. */
export class MemoBound {
  /** Counts how often the bound was reached; all memos begin anew then. */
  generation = 0
  private held = 0

  constructor(private readonly most: number) {}

  /** Takes in an answer of a size; more than the bound is never held at once, one answer aside. */
  add(size: number): void {
    this.held += size
    if (this.held <= this.most) return
    this.held = size
    this.generation += 1
  }
}

/** A fact of a rule, and what each of its regions, from the blank on, adds to the key of an answer. */
interface KeyPart {
  readonly fact: number
  readonly adds: readonly number[]
}

/** The memo of one rule in one period. Takes all graphs of the rule, and what it shares with the other rules of the law. */
export class AnswerMemo<A extends object> {
  private readonly known = new Map<number, A>()
  private generation = 0
  /** Undefined where there are more keys than whole numbers. */
  private parts: readonly KeyPart[] | undefined
  private isReady = false

  constructor(
    private readonly diagrams: Diagrams,
    private readonly nodes: readonly NodeId[],
    private readonly bound: MemoBound,
  ) {}

  /** The answer for a person on a day: remembered, or made and then remembered. `sizeOf` says how much it counts. */
  answer(situation: Situation, make: () => A, sizeOf: (answer: A) => number): A {
    if (!this.isReady) {
      // Only now: a law may have many rules and periods that nobody asks of.
      this.parts = keyParts(this.diagrams, this.nodes)
      this.isReady = true
    }
    if (this.parts === undefined || situation.cut.size > 0) return make()
    const key = keyOf(this.parts, situation.regions)
    if (this.generation !== this.bound.generation) this.known.clear()
    this.generation = this.bound.generation
    const found = this.known.get(key)
    if (found !== undefined) return found
    const made = make()
    this.bound.add(sizeOf(made))
    if (this.generation !== this.bound.generation) this.known.clear()
    this.generation = this.bound.generation
    this.known.set(key, made)
    return made
  }
}

function keyOf(parts: readonly KeyPart[], regions: readonly number[]): number {
  let key = 0
  for (const { fact, adds } of parts) key += present(adds[present(regions[fact], 'the region of a fact') + 1], 'a region of a fact')
  return key
}

function keyParts(diagrams: Diagrams, nodes: readonly NodeId[]): readonly KeyPart[] | undefined {
  let keys = 1
  const parts: KeyPart[] = []
  for (const [fact, kinds] of kindsOfRegions(diagrams, nodes)) {
    const step = keys
    parts.push({ fact, adds: [0, ...kinds.map(kind => (kind + 1) * step)] })
    keys *= Math.max(...kinds) + 2
  }
  return keys <= Number.MAX_SAFE_INTEGER ? parts : undefined
}

/** By fact that the graphs ask: a number for each region, the same for regions that lead the same way everywhere. */
function kindsOfRegions(diagrams: Diagrams, nodes: readonly NodeId[]): ReadonlyMap<number, readonly number[]> {
  const kinds = new Map<number, number[]>()
  const seen = new Set<NodeId>()
  const walk = (node: NodeId) => {
    if (node < 0 || seen.has(node)) return
    seen.add(node)
    const fact = present(diagrams.fact[node], 'a question of a graph')
    const ways = Array.from({ length: diagrams.regions(fact) }, (_, region) => diagrams.follow(node, region))
    kinds.set(fact, splitKinds(kinds.get(fact) ?? ways.map(() => 0), ways))
    ways.forEach(walk)
  }
  nodes.forEach(walk)
  return kinds
}

/** Kinds of regions told apart further by where each of them leads. */
function splitKinds(kinds: number[], ways: readonly NodeId[]): number[] {
  if (Math.max(...kinds) === kinds.length - 1) return kinds
  const numbers = new Map<string, number>()
  return ways.map((way, region) => {
    const name = `${kinds[region]} ${way}`
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}
