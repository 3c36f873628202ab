/**
 * What a proof can find. A finding is a code with what it is about; its sentence stands in messages/<locale>/prove.json
 * under `findings`.
 */
import type { Partly } from './space'

const findingKinds = [
  'regionWrong',
  'verdictWrong',
  'readingsWrong',
  'grantsWrong',
  'missingWrong',
  'changesWrong',
  'earliestWrong',
  'factsRetold',
  'readingsRetold',
  'grantsRetold',
  'askedInVain',
  'neverAsked',
  'noResult',
  'setAside',
  'orderOfRules',
  'orderOfAnswers',
  'deadReading',
  'deadBranch',
  'deadGrant',
  'deadWindow',
  'deadPaper',
  'deadStep',
  'deadQuestion',
  'sourceUnknown',
  'sourceUnused',
  'unsourced',
  'wordMissing',
  'wordUnused',
  'getsWorse',
  'exceptionUnmet',
  'noOrder',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** A case in which something was found. */
export interface Instance {
  readonly on: string
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

/** Something that is not as it must be. */
export interface Finding {
  readonly kind: FindingKind
  /** What it is about: a rule, and where it is narrower, `rule/part`; or a source, a word, a fact. */
  readonly about: string
  /** A case that shows it. */
  readonly instance?: Instance
}

/** A case as it was found, without its blanks. */
export const instanceOf = (on: string, answers: Partly): Instance => ({
  on,
  facts: Object.fromEntries(Object.entries(answers).flatMap(([fact, answer]) => (answer === undefined ? [] : [[fact, answer]]))),
})

/** Gathers findings, of each kind about each thing the first only: one fault shows in many cases. */
export class Findings {
  private readonly known = new Map<string, Finding>()

  add(kind: FindingKind, about: string, instance?: () => Instance): void {
    const key = `${kind} ${about}`
    if (!this.known.has(key)) this.known.set(key, { kind, about, ...(instance === undefined ? {} : { instance: instance() }) })
  }

  get all(): readonly Finding[] {
    return [...this.known.values()]
  }
}
