/**
 * Faults of a case in words, as the contract's refusal carries them.
 */
import type { Allowed, Fault } from '../check/case'
import { MOST_FAULTS } from '../check/fault-list'
import { span, writeDay } from '../engine/days'
import { allFactNames } from '../policy/all-facts'
import { sumYears } from '../check/yearly-sums'
import { printable } from './printable'
import type { KeyOfFile, Translator } from './translator'

/** Looks up the words of faults.json. */
export type FaultTranslator = Translator<KeyOfFile<'faults'>>

/** One entry of a refusal. */
export interface FaultText {
  readonly fact: string
  readonly came: unknown
  readonly allowed: string
  readonly message: string
}

/** A case that was refused, in its place among the others; `line` counts from 1. */
export interface Refusal {
  readonly id: string | null
  readonly line: number
  readonly errors: readonly FaultText[]
}

const years = { first: sumYears.first, last: sumYears.last }
const bounds = { first: writeDay(span.first), last: writeDay(span.last) }

/** What would have been right, in words. */
export function allowedWords(allowed: Allowed, t: FaultTranslator): string {
  switch (allowed.kind) {
    case 'case':
    case 'facts':
    case 'id':
      return t(`faults.allowed.${allowed.kind}`)
    case 'list':
      return t('faults.allowed.caseList')
    case 'keys':
      return t('faults.allowed.keys', { keys: allowed.keys.join(', ') })
    case 'day':
      return t('faults.allowed.day', bounds)
    case 'known-fact':
      return t('faults.allowed.knownFact', { count: allFactNames.length })
    case 'cells':
      return t('faults.allowed.cells', { expected: allowed.expected })
    case 'no-more':
      return t('faults.allowed.noMore', { most: MOST_FAULTS })
    case 'workings':
      return t('faults.allowed.workings')
    case 'working-parts':
      return t('faults.allowed.workingParts')
    case 'sums':
      return t('faults.allowed.sums', years)
    case 'sum-year':
      return t('faults.allowed.sumYear', years)
    case 'sum':
      return t('faults.allowed.sum')
    case 'stays':
      return t('faults.allowed.stays')
    case 'stay':
      return t('faults.allowed.stay', bounds)
    case 'answer':
      return allowedAnswer(allowed.of, t)
  }
}

function allowedAnswer(kind: Extract<Allowed, { kind: 'answer' }>['of'], t: FaultTranslator): string {
  switch (kind.kind) {
    case 'choice':
      return t('faults.allowed.choice', { values: kind.values.join(', ') })
    case 'flag':
      return t('faults.allowed.flag')
    case 'since':
      return t('faults.allowed.since', bounds)
    case 'quantity': {
      const number = kind.whole ? 'whole' : 'number'
      return kind.most === undefined
        ? t(`faults.allowed.${number}From`, { least: kind.least })
        : t(`faults.allowed.${number}Between`, { least: kind.least, most: kind.most })
    }
  }
}

/** How deep a value may be nested to be given back: far beyond any answer, and not too deep to be written. */
const DEEPEST = 1000

const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' || value === null || (levels > 0 && Object.values(value).every(inner => isShallow(inner, levels - 1)))

/** So much of a value, or of a name, stands in a sentence. */
const SHORT = 60

/** A value as it is given back: one that is nested too deep to be written comes back as three dots. */
const givenBack = (value: unknown): unknown => (isShallow(value, DEEPEST) ? value : '…')

/** What came, in a sentence. JSON has no word for a number that is not finite. */
const shown = (came: unknown): string => printable(typeof came === 'number' ? String(came) : (JSON.stringify(came) ?? 'null'), SHORT)

/**
 * That something cannot be what came, in the sentence that fits most; `allowed` in words. A value nested too deep to be
 * written comes back as three dots.
 */
export function wrongValueText(fact: string, value: unknown, allowed: string, t: FaultTranslator): FaultText {
  const came = givenBack(value)
  return { fact, came, allowed, message: t('faults.message', { fact: printable(fact, SHORT), came: shown(came), allowed }) }
}

/** One fault in words. */
export function faultText({ fact, came: value, allowed: kind }: Fault, t: FaultTranslator): FaultText {
  const allowed = allowedWords(kind, t)
  const says = (message: string): FaultText => ({ fact, came: givenBack(value), allowed, message })
  switch (kind.kind) {
    case 'known-fact':
      return says(t('faults.unknownFact', { fact: printable(fact, SHORT), allowed }))
    case 'keys':
    case 'working-parts':
      return says(t('faults.unknownKey', { fact: printable(fact, SHORT), allowed }))
    case 'cells':
      return says(t('faults.rowLength', { came: kind.came, expected: kind.expected, allowed }))
    case 'no-more':
      return says(t('faults.more', { more: kind.more, allowed }))
    case 'facts':
      return value === null ? says(t('faults.missingFacts', { allowed })) : wrongValueText(fact, value, allowed, t)
    case 'case':
    case 'id':
    case 'day':
    case 'list':
    case 'answer':
    case 'workings':
    case 'sums':
    case 'sum-year':
    case 'sum':
    case 'stays':
    case 'stay':
      return wrongValueText(fact, value, allowed, t)
  }
}

/** A whole refusal in words. */
export const refusalText = (id: string | null, line: number, faults: readonly Fault[], t: FaultTranslator): Refusal => ({
  id,
  line,
  errors: faults.map(fault => faultText(fault, t)),
})
