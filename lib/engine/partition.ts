/**
 * A rule never tells two answers apart that pass the same comparisons. So each fact falls into a few regions,
 * numbered from 0; judging, asking and advising look at regions only. That is what makes exactness affordable.
 */
import { partsOf, type Atom, type Condition } from './conditions'
import { anniversary, dayFromText, span, type Day } from './days'
import { namesOfFacts, type FactKind, type FactTable, type Quantity } from './facts'
import { numbersAround } from './numbers'
import { present } from './present'

/** An answer to one question. */
export type Answer = string | number | boolean

/** How the answers to one fact fall into regions. */
export interface Partition<F extends string = string> {
  readonly fact: F
  readonly kind: FactKind
  /** How many regions there are; at least one. */
  readonly regions: number
  /** The region of an answer on a day. The answer must be of the fact's kind. */
  regionOf(answer: Answer, day: Day): number
  /** Whether an answer in the region meets a comparison on this fact. */
  meets(region: number, atom: Atom): boolean
  /** Exactly the answers of these regions, as a condition; undefined when that is every answer. */
  describe(regions: readonly number[]): Condition<F> | undefined
  /** For days something began: the years that are counted, ascending. Otherwise empty. */
  readonly years: readonly number[]
  /** For numbers: the least one of each region. Otherwise empty. */
  readonly numbers: readonly number[]
}

/**
 * One partition a fact, in the order of the table, fine enough for every one of the conditions.
 * Throws a RangeError for a comparison that the kind of its fact does not allow, and for a fact that no answer fits.
 */
export function partitionsOf<F extends string>(facts: FactTable<F>, conditions: readonly Condition<F>[]): readonly Partition<F>[] {
  const names = namesOfFacts(facts)
  const byFact = new Map<F, Atom<F>[]>(names.map(fact => [fact, []]))
  for (const atom of differentAtoms(conditions)) {
    const found = byFact.get(atom.fact)
    if (found === undefined || !fits(facts[atom.fact], atom)) {
      throw new RangeError(`a condition compares "${atom.fact}" as ${atom.kind}, which the facts table does not allow`)
    }
    if ('number' in atom && Number.isNaN(atom.number)) throw new RangeError(`a condition compares "${atom.fact}" with no number`)
    found.push(atom)
  }
  return [...byFact].map(([fact, atoms]) => {
    const made = partition(fact, facts[fact], atoms)
    if (made.regions === 0) throw new RangeError(`no answer fits the fact "${fact}"`)
    return made
  })
}

/** The comparisons inside conditions, those of a part that stands in several places once. */
function differentAtoms<F extends string>(conditions: readonly Condition<F>[]): readonly Atom<F>[] {
  const seen = new Set<Condition<F>>()
  const atoms: Atom<F>[] = []
  const walk = (condition: Condition<F>) => {
    if (seen.has(condition)) return
    seen.add(condition)
    if ('fact' in condition) atoms.push(condition)
    else partsOf(condition).forEach(walk)
  }
  conditions.forEach(walk)
  return atoms
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

function partition<F extends string>(fact: F, kind: FactKind, atoms: readonly Atom[]): Partition<F> {
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

function choices<F extends string>(fact: F, kind: FactKind, values: readonly string[], atoms: readonly Atom[]): Partition<F> {
  const region = classesOf(
    values,
    atoms.map(atom => (atom.kind === 'is' ? atom.oneOf : [])),
  )
  const firsts: string[] = []
  for (const value of values) firsts[present(region.get(value), 'the region of an answer')] ??= value
  return {
    fact,
    kind,
    regions: firsts.length,
    regionOf: answer => present(region.get(answer), 'the region of an answer'),
    // All values of a region pass the same comparisons, so one of them speaks for all.
    meets: (at, atom) => atom.kind === 'is' && atom.oneOf.includes(present(firsts[at], 'an answer of a region')),
    describe: regions => {
      const named = new Set(regions)
      if (named.size === firsts.length) return undefined
      return { kind: 'is', fact, oneOf: values.filter(value => named.has(present(region.get(value), 'the region of an answer'))) }
    },
    years: [],
    numbers: [],
  }
}

/** Values by the lists that name them: those named by the same lists share a number, in the order of the values from 0. */
function classesOf(values: readonly string[], lists: readonly (readonly string[])[]): ReadonlyMap<Answer, number> {
  const classes = new Map<string, number>(values.map(value => [value, 0]))
  let count = 1
  for (const list of lists) {
    // What a list names of a class becomes a class of its own.
    const named = new Map<number, number>()
    for (const value of new Set(list)) {
      const from = present(classes.get(value), 'the class of an answer')
      const to = named.get(from) ?? count++
      named.set(from, to)
      classes.set(value, to)
    }
  }
  const numbers = new Map<number, number>()
  for (const one of classes.values()) if (!numbers.has(one)) numbers.set(one, numbers.size)
  return new Map([...classes].map(([value, one]) => [value, present(numbers.get(one), 'the number of a class')]))
}

function yesOrNo<F extends string>(fact: F, kind: FactKind): Partition<F> {
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
    numbers: [],
  }
}

/** Regions of a chain of comparisons each stricter than the one before: a region is the number of them met. */
function ladder<F extends string>(steps: readonly Condition<F>[], regions: readonly number[]): Condition<F> | undefined {
  if (regions.length === 0 || regions.length > steps.length) return undefined
  const lowest = regions.reduce((least, region) => Math.min(least, region))
  const above = steps[regions.reduce((most, region) => Math.max(most, region))]
  const parts: Condition<F>[] = []
  const from = steps[lowest - 1]
  if (from !== undefined) parts.push(from)
  if (above !== undefined) parts.push({ kind: 'not', of: above })
  return parts.length === 1 ? parts[0] : { kind: 'all', of: parts }
}

function sinceDays<F extends string>(fact: F, kind: FactKind, atoms: readonly Atom[]): Partition<F> {
  const years = [...new Set(atoms.flatMap(atom => (atom.kind === 'full-years' ? [atom.years] : [])))].sort((a, b) => a - b)
  const places = new Map(years.map((count, node) => [count, node]))
  const steps = years.map((count): Condition<F> => ({ kind: 'full-years', fact, years: count }))
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
    meets: (region, atom) => atom.kind === 'full-years' && region > present(places.get(atom.years), 'the place of a comparison'),
    describe: regions => ladder(steps, regions),
    years,
    numbers: [],
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

function quantities<F extends string>(fact: F, kind: Quantity, atoms: readonly Atom[]): Partition<F> {
  const steps = new Map<string, { number: number; strict: boolean }>()
  for (const atom of atoms) {
    if (atom.kind === 'at-least' || atom.kind === 'more-than') {
      steps.set(`${atom.kind} ${atom.number}`, { number: atom.number, strict: atom.kind === 'more-than' })
    }
  }
  const chain = [...steps].sort(([, a], [, b]) => a.number - b.number || Number(a.strict) - Number(b.strict))
  const places = new Map(chain.map(([step], node) => [step, node]))
  const met = (number: number) => {
    let count = 0
    for (const [, step] of chain) if (step.strict ? number > step.number : number >= step.number) count += 1
    return count
  }
  // Some steps may have no number between them (more than 6, at least 7, whole numbers): those are no regions.
  const least = new Map<number, number>()
  for (const number of numbersAround(
    kind,
    chain.map(([, step]) => step.number),
  )) {
    const count = met(number)
    if (!least.has(count)) least.set(count, number)
  }
  const counts = [...least.keys()]
  const regionOfCount: number[] = []
  counts.forEach((count, region) => (regionOfCount[count] = region))
  const ordered = counts.slice(1).map((count): Condition<F> => {
    const [, { number, strict }] = present(chain[count - 1], 'a comparison of a number')
    return { kind: strict ? 'more-than' : 'at-least', fact, number }
  })
  return {
    fact,
    kind,
    regions: counts.length,
    regionOf: answer => present(regionOfCount[met(Number(answer))], 'the region of a number'),
    meets: (region, atom) =>
      (atom.kind === 'at-least' || atom.kind === 'more-than') &&
      present(counts[region], 'a region of a number') > present(places.get(`${atom.kind} ${atom.number}`), 'the place of a comparison'),
    describe: regions => ladder(ordered, regions),
    years: [],
    numbers: [...least.values()],
  }
}
