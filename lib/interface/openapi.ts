/**
 * The description of the interface in OpenAPI 3.1, made from the schemas and from real answers.
 */
import { version } from '../../package.json'
import { span, writeDay } from '../engine/days'
import type { FactKind } from '../engine/facts'
import { facts, lawReadOn } from '../policy/law'
import { writeDate, type Tongue } from '../words/tell'
import { answers, requests } from './examples'
import { addresses, limits } from './limits'
import { jsonSchemas, type JsonSchema, type SchemaName } from './schemas'

const addressOf = (name: string): string => `#/components/schemas/${name}`
const anyOf = (...names: readonly SchemaName[]): JsonSchema => ({ anyOf: names.map(name => ({ $ref: addressOf(name) })) })

/** The whole description, its sentences in one language. */
export async function describe(tongue: Tongue): Promise<object> {
  const { tell } = tongue
  return {
    openapi: '3.1.0',
    info: {
      title: tell('site.name'),
      version,
      description: tell('interface.api.description', { day: writeDate(tongue, lawReadOn) }),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/check': { post: await checking(tongue) },
      '/api/openapi.json': {
        get: {
          operationId: 'describe',
          summary: tell('interface.api.document.summary'),
          responses: { 200: { description: tell('interface.api.document.answered'), ...json({ type: 'object' }) } },
        },
      },
    },
    components: { schemas: describedSchemas(tongue) },
  }
}

const json = (schema: JsonSchema, examples?: object) => ({
  content: { 'application/json': { schema, ...(examples !== undefined && { examples }) } },
})

/** What stands under each status, and the message that says when. */
const outcomes = [
  { status: 200, says: 'assessed', schema: anyOf('Assessment', 'Assessments') },
  { status: 400, says: 'refused', schema: anyOf('Refusal', 'Assessments', 'Errors') },
  { status: 405, says: 'wrongMethod', schema: anyOf('Errors') },
  { status: 413, says: 'tooLarge', schema: anyOf('Errors') },
  { status: 415, says: 'wrongType', schema: anyOf('Errors') },
] as const

async function checking({ tell }: Tongue): Promise<object> {
  const methods = addresses['/api/check']
  const told = (key: string) => tell(`interface.api.check.${key}`, { methods, ...limits })
  const shown = (examples: readonly (readonly [name: string, value: unknown])[]) =>
    Object.fromEntries(examples.map(([name, value]) => [name, { summary: tell(`interface.api.examples.${name}`), value }]))
  const answered = await answers()
  return {
    operationId: 'check',
    summary: told('summary'),
    description: told('description'),
    requestBody: { required: true, ...json(anyOf('Case', 'Facts', 'CaseList'), shown(Object.entries(requests))) },
    responses: Object.fromEntries(
      outcomes.map(({ status, says, schema }) => [
        status,
        {
          description: told(says),
          ...(says === 'wrongMethod' && { headers: { Allow: { schema: { const: methods } } } }),
          ...json(schema, shown(answered.filter(one => one.status === status).map(({ name, body }) => [name, body]))),
        },
      ]),
    ),
  }
}

/** Fields that need words of their own. */
const described: Partial<Record<SchemaName, readonly string[]>> = {
  Case: ['id', 'on'],
  Assessment: ['id'],
  RuleAssessment: ['verdict', 'readings', 'grants', 'missing', 'earliest', 'changes'],
  Refusal: ['line'],
}

function describedSchemas(tongue: Tongue): object {
  const { tell } = tongue
  const days = { first: writeDay(span.first), last: writeDay(span.last) }
  const wordsOf = (name: SchemaName, field: string): string | undefined => {
    if (name === 'Facts') return factWords(tongue, field)
    return described[name]?.includes(field) ? tell(`interface.api.fields.${field}`, days) : undefined
  }
  return Object.fromEntries(
    Object.entries(jsonSchemas(addressOf)).map(([id, schema]) => {
      const name = id as SchemaName
      const properties = Object.entries(schema.properties ?? {}).map(([field, inner]) => {
        const description = wordsOf(name, field)
        return [field, description === undefined || typeof inner === 'boolean' ? inner : { description, ...inner }]
      })
      const description = tell(`interface.api.schemas.${name}`)
      return [id, { description, ...schema, ...(properties.length > 0 && { properties: Object.fromEntries(properties) }) }]
    }),
  )
}

/** What a fact means: its question, and for a choice what each value stands for. */
export function factWords({ tell }: Tongue, fact: string): string {
  const question = tell(`facts.${fact}.question`)
  const kind = (facts as Readonly<Record<string, FactKind>>)[fact]
  if (kind?.kind !== 'choice') return question
  const options = kind.values.map(value => `${value}: ${tell(`facts.${fact}.options.${value}`)}`).join('; ')
  return tell('interface.api.options', { question, options })
}
