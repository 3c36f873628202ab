/**
 * What a person has told the questionnaire so far, and how the browser tab keeps it.
 */
import { accepts, type FactTable } from '../engine/facts'
import { readDay } from '../engine/days'
import type { Answer } from '../engine/partition'
import { aims, type Aim } from '../policy/aims'
import { allFacts, type AnyFact } from '../policy/all-facts'
import { documents, type DocumentId } from '../policy/documents'
import type { RuleId } from '../policy/types'
import { emptyFormAnswer, type FormAnswer } from './form-answers'
import { noPresenceEntries, parsePresence, type PresenceEntries } from './presence-entries'
import { emptyWorksheet, parseWorksheet, type Worksheet } from './worksheet-state'

/** Answers by fact, those of the routes among them; `unknown` is "I don't know". */
export type Answers = Readonly<Partial<Record<AnyFact, Answer>>>

/** What the head of a printed summary may name, in this order. */
export const paperFields = ['name', 'passport', 'employer', 'preparedBy', 'contact'] as const
export type PaperField = (typeof paperFields)[number]

/** Who gets a printed summary: the person’s own file has everything; an office has what it needs to judge. */
export const paperCopies = ['file', 'office'] as const
export type PaperCopy = (typeof paperCopies)[number]

/** Everything kept. Answers that no longer matter stay in it, and come back when they matter again. */
export interface SessionState {
  /** The rules asked about, in any order; none chosen yet means all. */
  readonly rules: readonly RuleId[]
  /** What the person said to be here for. */
  readonly aims: readonly Aim[]
  /** The day the person wants to be checked for; null is today. */
  readonly on: string | null
  readonly answers: Answers
  /** What stands in a form and is no answer yet: a day without its year. */
  readonly typed: Readonly<Partial<Record<AnyFact, FormAnswer>>>
  /** The wages and taxes from which answers were worked out, as they were typed. */
  readonly worksheet: Worksheet
  /** The days in China from which months were worked out, as they were typed. */
  readonly presence: PresenceEntries
  /** The papers ticked off as ready. */
  readonly ready: readonly DocumentId[]
  /** The day the person means to apply on; null where none is chosen. */
  readonly applyOn: string | null
  /** Whether a printed summary bears a code that holds the answers. */
  readonly code: boolean
  /** What stands in the head of a printed summary, as typed. It is in no link, and in no file. */
  readonly paper: Readonly<Partial<Record<PaperField, string>>>
  readonly copy: PaperCopy
}

export const emptySession: SessionState = {
  rules: [],
  aims: [],
  on: null,
  answers: {},
  typed: {},
  worksheet: emptyWorksheet,
  presence: noPresenceEntries,
  ready: [],
  applyOn: null,
  code: true,
  paper: {},
  copy: 'file',
}

/** The rules that some aims are about; all rules where no aim was named. */
export const rulesOf = (chosen: readonly Aim[]): readonly RuleId[] => [
  ...new Set((chosen.length === 0 ? (['everything'] as const) : chosen).flatMap(aim => [...aims[aim]])),
]

/** As text for the tab's storage. */
export const serializeSession = (kept: SessionState): string => JSON.stringify(kept)

/** Back from text. What is not exactly as it was written is left out; no text at all is nothing kept. */
export function parseSession(text: string | null): SessionState {
  const came = parsed(text)
  const everyRule: readonly string[] = aims.everything
  const table: FactTable = allFacts
  const answers = Object.entries(objectOf(came.answers)).filter(([fact, answer]) => {
    const kind = Object.hasOwn(table, fact) ? table[fact] : undefined
    return kind !== undefined && (answer === 'unknown' || accepts(kind, answer))
  })
  return {
    rules: listOf(came.rules).filter((rule): rule is RuleId => everyRule.includes(rule)),
    aims: listOf(came.aims).filter((aim): aim is Aim => Object.hasOwn(aims, aim)),
    on: dayIn(came.on),
    answers: Object.fromEntries(answers) as Answers,
    typed: Object.fromEntries(
      Object.entries(objectOf(came.typed))
        .filter(([fact]) => Object.hasOwn(table, fact))
        .map(([fact, typed]) => [fact, typedText(objectOf(typed))]),
    ),
    worksheet: parseWorksheet(objectOf(came.worksheet)),
    presence: parsePresence(objectOf(came.presence)),
    ready: listOf(came.ready).filter((paper): paper is DocumentId => Object.hasOwn(documents, paper)),
    applyOn: dayIn(came.applyOn),
    code: came.code !== false,
    paper: Object.fromEntries(
      Object.entries(objectOf(came.paper)).filter(
        ([field, text]) => (paperFields as readonly string[]).includes(field) && typeof text === 'string',
      ),
    ),
    // Default: what is no copy is read as none chosen.
    copy: paperCopies.find(copy => copy === came.copy) ?? 'file',
  }
}

const dayIn = (came: unknown): string | null => (typeof came === 'string' && readDay(came) !== undefined ? came : null)

/** The text of a form's fields; a field that holds none is empty. */
const typedText = (came: Readonly<Record<string, unknown>>): FormAnswer => {
  const text = (field: keyof FormAnswer) => (typeof came[field] === 'string' ? came[field] : emptyFormAnswer[field])
  return { choice: text('choice'), year: text('year'), month: text('month'), date: text('date'), number: text('number') }
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {}
  try {
    return objectOf(JSON.parse(text))
  } catch {
    return {}
  }
}

const objectOf = (came: unknown): Readonly<Record<string, unknown>> =>
  typeof came === 'object' && came !== null ? (came as Readonly<Record<string, unknown>>) : {}
const listOf = (came: unknown): readonly string[] =>
  Array.isArray(came) ? came.filter((one): one is string => typeof one === 'string') : []
