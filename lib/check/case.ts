/**
 * A case as it travels: what is accepted, and every fault of what is not. The shape is the contract's.
 */
import './zod-settings'
import * as z from 'zod/mini'
import { readDay } from '../engine/days'
import { accepts, type FactKind } from '../engine/facts'
import type { Answer } from '../engine/partition'
import { allFacts, type AnyFact } from '../policy/all-facts'
import type { FactName } from '../policy/facts'
import { FaultList } from './fault-list'
import { trim } from './trim'
import { readWorkings, workingsSchema, type Workings } from './workings'

/** "I don't know": for the law the same as no answer, but not asked again. */
export const UNKNOWN = 'unknown'
/** It never began. */
export const NEVER = 'never'

/** Answers by fact; null is no answer. */
export type CaseFacts = Partial<Record<FactName, Answer | null>>

/** Answers by fact, to those of the routes as well. */
export type AllCaseFacts = Partial<Record<AnyFact, Answer | null>>

/** A case: who (any text, given back), on which day (`YYYY-MM-DD`; today where it is left out), the answers, and what more are worked out from. */
export interface Case {
  readonly id?: string
  readonly on?: string
  readonly facts: AllCaseFacts
  readonly workings?: Workings
}

/** What was wrong with one part of a case. `allowed` says what would have been right. */
export interface Fault {
  /** A fact, a key of the case or a place in it (`workings.wages.2022`), or `case` for the whole. */
  readonly fact: string
  readonly came: unknown
  readonly allowed: Allowed
}

/** What is allowed in a place. */
export type Allowed =
  | { readonly kind: 'case' }
  | { readonly kind: 'list' }
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'facts' }
  | { readonly kind: 'id' }
  | { readonly kind: 'day' }
  | { readonly kind: 'known-fact' }
  | { readonly kind: 'answer'; readonly of: FactKind }
  | { readonly kind: 'workings' | 'working-parts' | 'sums' | 'sum-year' | 'sum' | 'stays' | 'stay' }
  | { readonly kind: 'cells'; readonly expected: number; readonly came: number }
  /** A case with fewer faults: so many more than are listed were found. */
  | { readonly kind: 'no-more'; readonly more: number }

/**
 * A case, or what is wrong with it in the order of the input (of many faults the first, as a `FaultList` gives them), with
 * its id where that was readable.
 */
export type Read =
  { readonly ok: true; readonly read: Case } | { readonly ok: false; readonly id: string | null; readonly faults: readonly Fault[] }

const isDay = (text: string): boolean => readDay(text) !== undefined

/** A day of the span. The pattern says in the published schema what the refinement decides. */
export const daySchema = z.string().check(z.regex(/^(?:19\d\d|20\d\d|2100)-/), z.iso.date(), z.refine(isDay))

/** The schema of the answers one kind of fact takes, `unknown` included. Text must have no white space around it. */
function answerSchema(kind: FactKind): z.ZodMiniType<Answer> {
  switch (kind.kind) {
    case 'choice':
      return z.enum([...kind.values, UNKNOWN])
    case 'flag':
      return z.union([z.boolean(), z.literal(UNKNOWN)])
    case 'since':
      return z.union([daySchema, z.literal(NEVER), z.literal(UNKNOWN)])
    case 'quantity': {
      // The schema's multiple of 1 is published, but forgives 5.999999999999999; the refinement does not.
      const least = z.gte(kind.least)
      const number = kind.most === undefined ? z.number().check(least) : z.number().check(least, z.lte(kind.most))
      return z.union([kind.whole ? number.check(z.multipleOf(1), z.refine(Number.isInteger)) : number, z.literal(UNKNOWN)])
    }
  }
}

const kinds: ReadonlyMap<string, FactKind> = new Map(Object.entries(allFacts))

/**
 * The schema of a case's facts, for publication; every fact may be left out or null. It takes what `readAnswer` takes,
 * and nothing else.
 */
export const factsSchema = z.strictObject(
  Object.fromEntries([...kinds].map(([name, kind]) => [name, z.optional(z.nullable(answerSchema(kind)))])),
)

/** The schema of a case that is more than bare facts, for publication. */
export const caseSchema = z.strictObject({
  id: z.optional(z.nullable(z.string())),
  on: z.optional(z.nullable(daySchema)),
  facts: factsSchema,
  workings: z.optional(z.nullable(workingsSchema(daySchema))),
})

const trimmedText = (value: unknown): unknown => (typeof value === 'string' ? trim(value) : value)
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
const caseKeys = Object.keys(caseSchema.shape)

/** An answer as it counts, or what was wrong with it. */
export type ReadAnswer = { readonly ok: true; readonly answer: Answer | null } | { readonly ok: false; readonly fault: Fault }

/** Reads one answer. Takes the fact's name and the value as it came. */
export function readAnswer(name: string, came: unknown): ReadAnswer {
  const kind = kinds.get(name)
  if (kind === undefined) return { ok: false, fault: { fact: name, came, allowed: { kind: 'known-fact' } } }
  if (came === null) return { ok: true, answer: null }
  const answer = trimmedText(came)
  if (answer === UNKNOWN || accepts(kind, answer)) return { ok: true, answer }
  return { ok: false, fault: { fact: name, came, allowed: { kind: 'answer', of: kind } } }
}

/** Reads the day a case is checked for; null is no answer. */
export function readOn(came: unknown): { ok: true; answer: string | null } | { ok: false; fault: Fault } {
  const day = trimmedText(came)
  if (day === null || (typeof day === 'string' && isDay(day))) return { ok: true, answer: day }
  return { ok: false, fault: { fact: 'on', came, allowed: { kind: 'day' } } }
}

/** Reads a case, or a bare facts object, out of anything. Never guesses: what is not exactly allowed is a fault. */
export function readCase(came: unknown): Read {
  if (!isObject(came)) return { ok: false, id: null, faults: [{ fact: 'case', came, allowed: { kind: 'case' } }] }
  const faults = new FaultList()
  if (!caseKeys.some(key => Object.hasOwn(came, key))) {
    const answers = readFacts(came, faults)
    return faults.count === 0 ? { ok: true, read: { facts: answers } } : { ok: false, id: null, faults: faults.listed() }
  }
  let id: string | undefined
  let on: string | undefined
  let answers: AllCaseFacts = {}
  let workings: Workings | undefined
  for (const [key, value] of Object.entries(came)) {
    if (key === 'id') {
      if (typeof value === 'string') id = value
      else if (value !== null) faults.add({ fact: key, came: value, allowed: { kind: 'id' } })
    } else if (key === 'on') {
      const read = readOn(value)
      if (!read.ok) faults.add(read.fault)
      else if (read.answer !== null) on = read.answer
    } else if (key === 'facts') {
      if (isObject(value)) answers = readFacts(value, faults)
      else faults.add({ fact: key, came: value, allowed: { kind: 'facts' } })
    } else if (key === 'workings') {
      if (value !== null) workings = readWorkings(value, faults)
    } else faults.add({ fact: key, came: value, allowed: { kind: 'keys', keys: caseKeys } })
  }
  if (!Object.hasOwn(came, 'facts')) faults.add({ fact: 'facts', came: null, allowed: { kind: 'facts' } })
  if (faults.count > 0) return { ok: false, id: id ?? null, faults: faults.listed() }
  const read = {
    ...(id === undefined ? {} : { id }),
    ...(on === undefined ? {} : { on }),
    ...(workings === undefined ? {} : { workings }),
    facts: answers,
  }
  return { ok: true, read }
}

function readFacts(came: object, faults: FaultList): AllCaseFacts {
  const answers: Record<string, Answer | null> = {}
  for (const [name, value] of Object.entries(came)) {
    const read = readAnswer(name, value)
    if (read.ok) answers[name] = read.answer
    else faults.add(read.fault)
  }
  return answers
}
