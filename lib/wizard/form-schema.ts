/**
 * The rule of the form: which answers the fields of a question make, and what is wrong with all others. One schema, from
 * the table of facts; the message of an issue is an `EntryProblem`, its path the fact and the field to blame.
 */
import '../check/zod-settings'
import {
  NEVER,
  custom,
  enum as oneOf,
  gte,
  lte,
  number,
  object,
  pipe,
  prefault,
  refine,
  safeParse,
  string,
  transform,
  type ZodMiniType,
} from 'zod/mini'
import type { FactKind, Quantity } from '../engine/facts'
import type { Answer } from '../engine/partition'
import type { MonthNames } from '../input/day-text'
import { readNumberText, type NumberUnit } from '../input/number-text'
import { allFactNames, allFacts, type AnyFact } from '../policy/all-facts'
import { unitOfFact } from '../policy/units-of-facts'
import { emptyFormAnswer, type EntryProblem, type FormAnswer } from './form-answers'
import { noMonthNames, readTypedDay } from './typed-day'

/** An answer, or the problem and the text field it is in. */
export type Entry =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly problem: EntryProblem; readonly field: keyof FormAnswer }

/** How texts are read: the names of months, and the day checked for; a day after it is asked back once. */
export interface EntryReading {
  readonly months: MonthNames
  readonly on?: string
}
const plainReading: EntryReading = { months: noMonthNames }

const UNKNOWN = 'unknown'
/** What is found first is the problem. */
const problem = (error: EntryProblem) => ({ error, abort: true })

/** What one field holds. */
const inField = <Value extends Answer>(field: keyof FormAnswer, schema: ZodMiniType<Value>): ZodMiniType<Answer> =>
  pipe(
    object({ [field]: schema }),
    transform(fields => fields[field] as Value),
  )

/** One of some words in place of what is typed. */
const orWords = (words: readonly string[], typed: ZodMiniType<Answer>): ZodMiniType<Answer> =>
  pipe(
    custom<FormAnswer>(),
    transform((fields, { issues }) => {
      if (words.includes(fields.choice)) return fields.choice
      const read = safeParse(typed, fields)
      if (read.success) return read.data
      for (const { path, message } of read.error.issues) issues.push({ code: 'custom', path, message, input: fields })
      return NEVER
    }),
  )

const dayTyped = ({ months, on }: EntryReading): ZodMiniType<Answer> =>
  pipe(
    custom<FormAnswer>(),
    transform((fields, { issues }) => {
      const read = readTypedDay(fields, months)
      const ahead = read.ok && on !== undefined && read.day > on && fields.choice !== 'typed'
      if (read.ok && !ahead) return read.day
      const [field, message] = read.ok ? (['year', 'ahead'] as const) : ([read.field, read.problem] as const)
      issues.push({ code: 'custom', path: [field], message, input: fields })
      return NEVER
    }),
  )

/** So many digits that they make no finite number are none that is whole, and outside every range. */
function numberTyped({ least, most, whole }: Quantity, unit: NumberUnit | undefined): ZodMiniType<number> {
  const written = pipe(
    string(),
    transform((text, { issues }) => {
      const read = readNumberText(text, unit)
      if (read.kind === 'number') return read.number
      const message: EntryProblem =
        text.trim() === '' ? 'noNumber' : read.kind === 'two' ? 'twoNumbers' : read.kind === 'other-unit' ? 'otherUnit' : 'noSuchNumber'
      issues.push({ code: 'custom', message, input: text })
      return NEVER
    }),
  )
  const inRange = number(whole ? 'notWhole' : 'outside').check(
    ...(whole ? [refine(Number.isInteger, problem('notWhole'))] : []),
    gte(least, problem('outside')),
    ...(most === undefined ? [] : [lte(most, problem('outside'))]),
  )
  return pipe(written, inRange)
}

const unitsByKind = new Map<FactKind, NumberUnit | undefined>(allFactNames.map(fact => [allFacts[fact], unitOfFact(fact)]))

/** The schema of a question of a kind: from what stands in its fields to the answer. */
export function answerSchema(kind: FactKind, reading: EntryReading = plainReading): ZodMiniType<Answer> {
  switch (kind.kind) {
    case 'choice':
      return inField('choice', oneOf([...kind.values, UNKNOWN], problem('noChoice')))
    case 'flag': {
      const yes = pipe(
        oneOf(['yes', 'no'], problem('noChoice')),
        transform(word => word === 'yes'),
      )
      return orWords([UNKNOWN], inField('choice', yes))
    }
    case 'since':
      return orWords([UNKNOWN, 'never'], dayTyped(reading))
    case 'quantity':
      return orWords([UNKNOWN], inField('number', numberTyped(kind, unitsByKind.get(kind))))
  }
}

/** Only days are read in more than one way; the schemas of all other questions are made once. */
const schemas = new Map<FactKind, ZodMiniType<Answer>>(
  Object.values(allFacts).flatMap(kind => (kind.kind === 'since' ? [] : [[kind, answerSchema(kind)] as const])),
)
const schemaOf = (kind: FactKind, reading: EntryReading) => schemas.get(kind) ?? answerSchema(kind, reading)

/** The schema of a form with some questions; a question without values is one with nothing filled in. */
export const formSchema = (asked: readonly AnyFact[], reading: EntryReading = plainReading) =>
  object(Object.fromEntries(asked.map(fact => [fact, prefault(schemaOf(allFacts[fact], reading), emptyFormAnswer)])))

/** Reads what stands in the fields of one question. */
export function readFormAnswer(kind: FactKind, typed: FormAnswer, reading: EntryReading = plainReading): Entry {
  const read = safeParse(schemaOf(kind, reading), typed)
  if (read.success) return { ok: true, answer: read.data }
  const [first] = read.error.issues
  if (first === undefined) throw new Error('a schema refused without a reason')
  return { ok: false, problem: first.message as EntryProblem, field: first.path[0] as keyof FormAnswer }
}
