/**
 * What travels over the interface, as schemas for publication: what it takes, and what it gives.
 */
import * as z from 'zod/mini'
import { caseSchema, daySchema, factsSchema } from '../check/case'
import type { Assessment } from '../check/check'
import { MOST_FAULTS } from '../check/fault-list'
import { MOST_CHANGES } from '../engine/changes'
import { workableFacts } from '../check/worked-facts'
import { allFactNames, allFacts, factNames, routeIds, routes, ruleIds, rules, windowOrder } from '../policy/law'
import type { Refusal, FaultText } from '../text/fault-text'
import { apiLimits } from './limits'

const day = z.iso.date()
const factName = z.enum(factNames)
const anyFactName = z.enum(allFactNames)
const grantIds = new Set([...rules, ...routes].flatMap(({ grants }) => grants.map(({ id }) => id)))

// Whatever else stands in a list is refused in its place; the list is taken all the same.
const noCase = z.unknown()
const caseList = z.strictObject({ cases: z.array(z.union([caseSchema, factsSchema, noCase])).check(z.maxLength(apiLimits.cases)) })

const grant = z.object({
  id: z.enum([...grantIds]),
  state: z.enum(['yes', 'open']),
  windows: z.array(z.enum(windowOrder)),
})

/** What a rule may say. */
export const verdictSchema = z.enum(['yes', 'no', 'open', 'disputed', 'not-covered'])

const assessmentOf = <F extends typeof factName | typeof anyFactName>(ids: readonly string[], fact: F) =>
  z.object({
    id: z.enum(ids),
    verdict: verdictSchema,
    leaning: z.nullable(z.enum(['yes', 'no'])),
    readings: z.record(z.string(), z.enum(['yes', 'no', 'open'])),
    grants: z.array(grant),
    missing: z.array(fact),
    earliest: z.nullable(day),
    changes: z.array(z.array(fact)).check(z.maxLength(MOST_CHANGES)),
    moreChanges: z.exactOptional(z.literal(true)),
  })

const ruleAssessment = assessmentOf(ruleIds, factName)
const routeAssessment = assessmentOf(routeIds, anyFactName)

/** What facts were worked out to: yes or no, or a number. */
const worked = z.object(
  Object.fromEntries(workableFacts.map(fact => [fact, z.exactOptional(allFacts[fact].kind === 'flag' ? z.boolean() : z.number())])),
)

const assessment: z.ZodMiniType<Assessment> = z.object({
  id: z.exactOptional(z.string()),
  on: daySchema,
  worked: z.exactOptional(worked),
  rules: z.array(ruleAssessment).check(z.length(ruleIds.length)),
  routes: z.exactOptional(z.array(routeAssessment).check(z.length(routeIds.length))),
})

const fault: z.ZodMiniType<FaultText> = z.object({ fact: z.string(), came: z.unknown(), allowed: z.string(), message: z.string() })
// The last may say how many more there are than are listed.
const faults = z.array(fault).check(z.minLength(1), z.maxLength(MOST_FAULTS + 1))
const refusal: z.ZodMiniType<Refusal> = z.object({
  id: z.nullable(z.string()),
  line: z.number().check(z.multipleOf(1), z.gte(1)),
  errors: faults,
})
const assessments = z.object({ assessments: z.array(z.union([assessment, refusal])) })

/** The schemas by name, in the order in which they are published. */
export const schemas = {
  FactName: factName,
  AnyFactName: anyFactName,
  Facts: factsSchema,
  Case: caseSchema,
  NoCase: noCase,
  CaseList: caseList,
  Assessment: assessment,
  RuleAssessment: ruleAssessment,
  RouteAssessment: routeAssessment,
  Grant: grant,
  Assessments: assessments,
  Refusal: refusal,
  Fault: fault,
  Errors: z.object({ errors: faults }),
} as const

export type SchemaName = keyof typeof schemas

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

const mapped = <K extends string, V>(keys: Readonly<Record<K, unknown>>, make: (key: K) => V): Readonly<Record<K, V>> =>
  Object.fromEntries((Object.keys(keys) as K[]).map(key => [key, make(key)])) as Record<K, V>

/** Writes a pair of two alike as a list of exactly two: so every reader of schemas knows that no third may follow. */
function pairAsList(schema: JsonSchema): void {
  const { prefixItems: pair } = schema
  const [first] = pair ?? []
  if (pair === undefined || first === undefined) return
  delete schema.prefixItems
  Object.assign(schema, { items: first, minItems: pair.length, maxItems: pair.length })
}

/** All of them as JSON Schema (2020-12), each pointing to the others where `addressOf` says they stand. */
export function jsonSchemas(addressOf: (name: string) => string): Readonly<Record<SchemaName, JsonSchema>> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  // What is taken holds nothing besides; what is given may grow, and says nothing of more.
  const made: Readonly<Record<string, JsonSchema>> = z.toJSONSchema(registry, {
    uri: addressOf,
    io: 'input',
    override: ({ jsonSchema }) => pairAsList(jsonSchema),
  }).schemas
  return mapped(schemas, name => {
    const { $schema: _, $id: __, ...schema } = made[name] ?? {}
    return schema
  })
}
