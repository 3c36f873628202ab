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
  minLength,
  number,
  object,
  pipe,
  prefault,
  refine,
  regex,
  safeParse,
  string,
  transform,
  type ZodMiniType,
} from 'zod/mini'
import type { FactKind, Quantity } from '../engine/facts'
import type { Answer } from '../engine/partition'
import { facts, type FactName } from '../policy/facts'
import { emptyFormAnswer, type EntryProblem, type FormAnswer } from './form-answers'
import { plainText, readTypedDay } from './typed-day'

/** An answer, or the problem and the text field it is in. */
export type Entry =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly problem: EntryProblem; readonly field: keyof FormAnswer }

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

const dayTyped: ZodMiniType<Answer> = pipe(
  custom<FormAnswer>(),
  transform((fields, { issues }) => {
    const read = readTypedDay(fields)
    if (read.ok) return read.day
    issues.push({ code: 'custom', path: [read.field], message: read.problem, input: fields })
    return NEVER
  }),
)

/** So many digits that they make no finite number are none that is whole, and outside every range. */
function numberTyped({ least, most, whole }: Quantity): ZodMiniType<number> {
  const written = string().check(minLength(1, problem('noNumber')), regex(/^-?\d+(\.\d+)?$/, problem('noSuchNumber')))
  const inRange = number(whole ? 'notWhole' : 'outside').check(
    ...(whole ? [refine(Number.isInteger, problem('notWhole'))] : []),
    gte(least, problem('outside')),
    ...(most === undefined ? [] : [lte(most, problem('outside'))]),
  )
  return pipe(pipe(transform(plainText), written), pipe(transform(Number), inRange))
}

/** The schema of a question of a kind: from what stands in its fields to the answer. */
export function answerSchema(kind: FactKind): ZodMiniType<Answer> {
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
      return orWords([UNKNOWN, 'never'], dayTyped)
    case 'quantity':
      return orWords([UNKNOWN], inField('number', numberTyped(kind)))
  }
}

const schemas = new Map<FactKind, ZodMiniType<Answer>>(Object.values(facts).map(kind => [kind, answerSchema(kind)]))
const schemaOf = (kind: FactKind) => schemas.get(kind) ?? answerSchema(kind)

/** The schema of a form with some questions; a question without values is one with nothing filled in. */
export const formSchema = (asked: readonly FactName[]) =>
  object(Object.fromEntries(asked.map(fact => [fact, prefault(schemaOf(facts[fact]), emptyFormAnswer)])))

/** Reads what stands in the fields of one question. */
export function readFormAnswer(kind: FactKind, typed: FormAnswer): Entry {
  const read = safeParse(schemaOf(kind), typed)
  if (read.success) return { ok: true, answer: read.data }
  const [first] = read.error.issues
  if (first === undefined) throw new Error('a schema refused without a reason')
  return { ok: false, problem: first.message as EntryProblem, field: first.path[0] as keyof FormAnswer }
}
