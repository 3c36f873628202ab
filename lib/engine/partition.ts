/**
 * A rule never tells two answers apart that pass the same comparisons. So each fact falls into a few regions,
 * numbered from 0; judging, asking and advising look at regions only. That is what makes exactness affordable.
 */
import { atomsOf, type Atom, type Condition } from './conditions'
import { anniversary, dayFromText, span, type Day } from './days'
import type { FactKind, FactTable } from './facts'

/** An answer to one question. */
export type Answer = string | number | boolean

/** How the answers to one fact fall into regions. */
export interface Partition {
  readonly fact: string
  readonly kind: FactKind
  /** How many regions there are; at least one. */
  readonly regions: number
  /** The region of an answer on a day. The answer must be of the fact's kind. */
  regionOf(answer: Answer, day: Day): number
  /** Whether an answer in the region meets a comparison on this fact. */
  meets(region: number, atom: Atom): boolean
  /** Exactly the answers of these regions, as a condition; undefined when that is every answer. */
  describe(regions: readonly number[]): Condition | undefined
  /** For days something began: the years that are counted, ascending. Otherwise empty. */
  readonly years: readonly number[]
}

/** One partition a fact, in the order of the table, fine enough for every one of the conditions. */
export function partitionsOf(facts: FactTable, conditions: readonly Condition[]): readonly Partition[] {
  const byFact = new Map<string, Atom[]>()
  for (const atom of conditions.flatMap(atomsOf)) {
    const known = facts[atom.fact]
    if (known === undefined || !fits(known, atom)) {
      throw new RangeError(`a condition compares "${atom.fact}" as ${atom.kind}, which the facts table does not allow`)
    }
    byFact.set(atom.fact, [...(byFact.get(atom.fact) ?? []), atom])
  }
  return Object.entries(facts).map(([fact, kind]) => partition(fact, kind, byFact.get(fact) ?? []))
}

function fits(kind: FactKind, atom: Atom): boolean {
  switch (atom.kind) {
    case 'is':
      return kind.kind === 'choice' && atom.oneOf.every(value => kind.values.includes(value))
    case 'holds':
      return kind.kind === 'flag'
    case 'full-years':
      return kind.kind === 'since'
    case 'at-least':
    case 'more-than':
      return kind.kind === 'quantity'
  }
}

function partition(fact: string, kind: FactKind, atoms: readonly Atom[]): Partition {
  switch (kind.kind) {
    case 'choice':
      return choices(fact, kind, kind.values, atoms)
    case 'flag':
      return yesOrNo(fact, kind)
    case 'since':
      return sinceDays(fact, kind, atoms)
    case 'quantity':
      return quantities(fact, kind, atoms)
  }
}

function choices(fact: string, kind: FactKind, values: readonly string[], atoms: readonly Atom[]): Partition {
  const signature = (value: string) => atoms.map(atom => Number(atom.kind === 'is' && atom.oneOf.includes(value))).join('')
  const signatures = [...new Set(values.map(signature))]
  const region = new Map<Answer, number>(values.map(value => [value, signatures.indexOf(signature(value))]))
  const members = signatures.map((_, index) => values.filter(value => region.get(value) === index))
  return {
    fact,
    kind,
    regions: signatures.length,
    regionOf: answer => region.get(answer) ?? 0,
    meets: (at, atom) => atom.kind === 'is' && (members[at] ?? []).some(value => atom.oneOf.includes(value)),
    describe: regions =>
      regions.length === signatures.length
        ? undefined
        : { kind: 'is', fact, oneOf: values.filter(value => regions.includes(region.get(value) ?? 0)) },
    years: [],
  }
}

function yesOrNo(fact: string, kind: FactKind): Partition {
  return {
    fact,
    kind,
    regions: 2,
    regionOf: answer => (answer === true ? 1 : 0),
    meets: region => region === 1,
    describe: regions => {
      if (regions.length !== 1) return undefined
      return regions[0] === 1 ? { kind: 'holds', fact } : { kind: 'not', of: { kind: 'holds', fact } }
    },
    years: [],
  }
}

/** Regions of a chain of comparisons each stricter than the one before: a region is the number of them met. */
function ladder(steps: readonly Condition[], regions: readonly number[]): Condition | undefined {
  if (regions.length === 0 || regions.length > steps.length) return undefined
  const lowest = Math.min(...regions)
  const above = steps[Math.max(...regions)]
  const parts: Condition[] = []
  const from = steps[lowest - 1]
  if (from !== undefined) parts.push(from)
  if (above !== undefined) parts.push({ kind: 'not', of: above })
  return parts.length === 1 ? parts[0] : { kind: 'all', of: parts }
}

function sinceDays(fact: string, kind: FactKind, atoms: readonly Atom[]): Partition {
  const years = [...new Set(atoms.flatMap(atom => (atom.kind === 'full-years' ? [atom.years] : [])))].sort((a, b) => a - b)
  const steps = years.map((count): Condition => ({ kind: 'full-years', fact, years: count }))
  return {
    fact,
    kind,
    regions: years.length + 1,
    regionOf: (answer, day) => {
      if (answer === 'never') return 0
      const began = dayFromText(String(answer))
      let reached = 0
      for (const count of years) if (anniversary(began, count) <= day) reached += 1
      return reached
    },
    meets: (region, atom) => atom.kind === 'full-years' && region > years.indexOf(atom.years),
    describe: regions => ladder(steps, regions),
    years,
  }
}

/**
 * The regions of a day something began that some answer within the span reaches on `day`. All of them, unless the
 * day is so early or so late that the span cuts some off.
 */
export function reachableOn(partition: Partition, day: Day): readonly number[] {
  const { years } = partition
  return Array.from({ length: partition.regions }, (_, region) => region).filter(region => {
    const reached = years[region - 1]
    const next = years[region]
    if (reached === undefined) return true
    return anniversary(span.first, reached) <= day && (next === undefined || anniversary(span.last, next) > day)
  })
}

function quantities(fact: string, kind: Extract<FactKind, { kind: 'quantity' }>, atoms: readonly Atom[]): Partition {
  const steps = new Map<string, { number: number; strict: boolean }>()
  for (const atom of atoms) {
    if (atom.kind === 'at-least' || atom.kind === 'more-than') {
      steps.set(`${atom.kind} ${atom.number}`, { number: atom.number, strict: atom.kind === 'more-than' })
    }
  }
  const chain = [...steps.values()].sort((a, b) => a.number - b.number || Number(a.strict) - Number(b.strict))
  const met = (number: number) => {
    let count = 0
    for (const step of chain) if (step.strict ? number > step.number : number >= step.number) count += 1
    return count
  }
  // Some steps may have no number between them (more than 6, at least 7, whole numbers): those are no regions.
  const counts = [...new Set(numbersAround(kind, chain.map(step => step.number)).map(met))]
  const regionOfCount = Array.from({ length: chain.length + 1 }, (_, count) => counts.indexOf(count))
  const ordered = counts.slice(1).map((count): Condition => {
    const { number, strict } = chain[count - 1] ?? { number: 0, strict: false }
    return { kind: strict ? 'more-than' : 'at-least', fact, number }
  })
  return {
    fact,
    kind,
    regions: counts.length,
    regionOf: answer => regionOfCount[met(Number(answer))] ?? 0,
    meets: (region, atom) => {
      if (atom.kind !== 'at-least' && atom.kind !== 'more-than') return false
      const place = chain.findIndex(step => step.number === atom.number && step.strict === (atom.kind === 'more-than'))
      return (counts[region] ?? 0) > place
    },
    describe: regions => ladder(ordered, regions),
    years: [],
  }
}

/** Allowed numbers, ascending, one at least in every region that has any: the least there is above each border. */
function numbersAround(kind: Extract<FactKind, { kind: 'quantity' }>, marks: readonly number[]): readonly number[] {
  const borders = [kind.least, ...marks]
  const most = kind.most ?? Infinity
  const above = kind.whole
    ? borders.flatMap(border => [Math.ceil(border), Math.floor(border) + 1])
    : borders.flatMap((border, place) => [border, (border + Math.min(borders[place + 1] ?? border + 1, most)) / 2])
  return above.filter(number => number >= kind.least && number <= most)
}
