/**
 * The shape of the rules as a JSON file: what any other program needs to read the law.
 */
import '../check/zod-settings'
import * as z from 'zod/mini'
import type { Condition } from '../engine/conditions'
import { strengths } from '../policy/weight'
import { schemaId } from './case-schemas'
import type { I18n } from '../text/i18n'

const id = z.string()
const ids = z.array(id)
const day = z.iso.date()
const number = z.number()
const optional = z.exactOptional
const period = { from: optional(day), until: optional(day) }

/** A text in each language, by its locale. */
const words = z.record(z.string(), z.string())

const about = { term: optional(id), sources: optional(ids) }
const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), of: z.array(condition), ...about }),
    z.strictObject({ kind: z.literal('any'), of: z.array(condition), ...about }),
    z.strictObject({ kind: z.literal('not'), of: condition, ...about }),
    z.strictObject({ kind: z.literal('is'), fact: id, oneOf: ids, ...about }),
    z.strictObject({ kind: z.literal('holds'), fact: id, ...about }),
    z.strictObject({ kind: z.literal('full-years'), fact: id, years: number, ...about }),
    z.strictObject({ kind: z.literal('at-least'), fact: id, number, ...about }),
    z.strictObject({ kind: z.literal('more-than'), fact: id, number, ...about }),
  ]),
)

const named = { name: words, question: words }
const fact = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('choice'), ...named, values: z.array(z.strictObject({ value: id, name: words })) }),
  z.strictObject({ id, kind: z.literal('flag'), ...named }),
  z.strictObject({ id, kind: z.literal('since'), ...named }),
  z.strictObject({ id, kind: z.literal('quantity'), ...named, least: number, most: optional(number), whole: z.boolean(), unit: words }),
])

const term = z.strictObject({ id, name: words, official: z.string(), meaning: words })

const statement = z.strictObject({ says: words, sources: ids, ...period })
const reading = z.strictObject({
  id,
  ...period,
  strength: z.enum(strengths),
  statedOn: z.string(),
  who: words,
  says: words,
  sources: ids,
  when: condition,
})
const grant = z.strictObject({
  id,
  name: words,
  official: z.string(),
  supporting: z.boolean(),
  family: z.boolean(),
  when: condition,
  sources: ids,
  windows: z.array(z.strictObject({ window: id, ...period, when: condition, sources: ids })),
  papers: z.array(z.strictObject({ paper: id, ...period, when: optional(condition), nearest: optional(words), sources: ids })),
  gaps: z.array(statement),
  // What is published of a grant is called so since the first version of the file.
  'told': z.record(z.string(), z.array(statement)),
  steps: z.array(z.strictObject({ says: words, sources: ids, when: condition })),
  notes: z.array(statement),
})

/** What rules and routes have in common. */
const judged = {
  certainty: z.enum(['firm', 'fair']),
  name: words,
  official: z.string(),
  summary: words,
  readings: z.array(reading),
  grants: z.array(grant),
  notes: z.array(statement),
}

const rule = z.strictObject({
  id,
  number,
  officialNumber: optional(number),
  ...judged,
  advice: z.array(z.strictObject({ says: words, sources: ids, ...period, when: condition })),
})

const route = z.strictObject({ id, ...judged })

const window = z.strictObject({
  id,
  name: words,
  does: words,
  address: optional(words),
  place: optional(words),
  hours: optional(words),
  booking: optional(words),
  note: optional(words),
  phones: z.array(z.string()),
  mail: optional(z.string()),
  dated: z.string(),
  sources: ids,
})

const paper = z.strictObject({
  id,
  name: words,
  official: z.string(),
  issuer: optional(words),
  note: optional(words),
  monthsValid: optional(number),
  certification: z.array(statement),
  translation: z.array(statement),
  copies: z.array(statement),
  takes: z.array(statement),
  sources: ids,
})

const source = z.strictObject({
  id,
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
  address: z.nullable(z.string()),
  kind: z.string(),
  language: z.string(),
  witness: optional(z.string()),
  supports: words,
})

/** The whole file. */
const rulesFile = z.strictObject({
  $schema: z.string(),
  title: words,
  description: words,
  lawReadOn: day,
  inForce: day,
  turningDays: z.array(day),
  facts: z.array(fact),
  terms: z.array(term),
  rules: z.array(rule),
  routes: z.array(route),
  windows: z.array(window),
  papers: z.array(paper),
  sources: z.array(source),
})

export type RulesFile = z.infer<typeof rulesFile>
export type FileFact = RulesFile['facts'][number]

const parts = { words, condition, fact, term, statement, reading, grant, rule, route, window, paper, source } as const

/** The shape as JSON Schema (2020-12), each part with what it means. */
export function rulesSchema({ t }: I18n): object {
  const registry = z.registry<{ id: string; description: string }>()
  for (const name of Object.keys(parts) as (keyof typeof parts)[])
    registry.add(parts[name], { id: name, description: t(`exports.rules.parts.${name}`) })
  const { $schema, ...schema } = z.toJSONSchema(rulesFile, { metadata: registry })
  return { $schema, $id: schemaId('rules'), title: t('exports.rules.title'), description: t('exports.rules.description'), ...schema }
}
