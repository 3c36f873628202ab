/**
 * The description of the interface in OpenAPI 3.1, made from the schemas and from real answers.
 */
import { MOST_FAULTS } from '../check/fault-list'
import { lawReadOn } from '../policy/law'
import { writeDate, type I18n } from '../text/i18n'
import { messageKey, type KeyUnder } from '../text/translator'
import { describedSchemas } from './described-schemas'
import { answers, requests } from './examples'
import { addresses, apiLimits, longWork } from './limits'
import type { JsonSchema, SchemaName } from './schemas'
import { versions } from './versions'

/** What the operations are sorted by. */
const tags = ['check', 'service'] as const

const addressOf = (name: string): string => `#/components/schemas/${name}`
const anyOf = (...names: readonly SchemaName[]): JsonSchema => {
  const [only, ...others] = names.map(name => ({ $ref: addressOf(name) }))
  return only !== undefined && others.length === 0 ? only : { anyOf: names.map(name => ({ $ref: addressOf(name) })) }
}

/** The whole description, its sentences in one language. */
export async function describe(i18n: I18n): Promise<object> {
  const { t } = i18n
  return {
    openapi: '3.1.0',
    info: {
      title: t('site.name'),
      version: versions.api,
      description: t('interface.api.description', { day: writeDate(i18n, lawReadOn) }),
      license: { name: 'MIT', identifier: 'MIT' },
      contact: { name: t('site.name') },
    },
    servers: [{ url: '/' }],
    // Nobody is asked who they are.
    security: [],
    tags: tags.map(name => ({ name, description: t(`interface.api.tags.${name}`) })),
    paths: {
      '/api/check': { post: await checking(i18n) },
      '/api/openapi.json': {
        get: {
          operationId: 'describe',
          tags: ['service'],
          summary: t('interface.api.document.summary'),
          description: t('interface.api.document.description'),
          responses: {
            200: { description: t('interface.api.document.answered'), ...json({ type: 'object' }) },
            ...otherMethod(i18n, '/api/openapi.json'),
          },
        },
      },
      '/api/health': {
        get: {
          operationId: 'health',
          tags: ['service'],
          summary: t('interface.api.health.summary'),
          description: t('interface.api.health.description'),
          responses: { 200: { description: t('interface.api.health.answered'), ...json(health) }, ...otherMethod(i18n, '/api/health') },
        },
      },
    },
    components: { schemas: describedSchemas(i18n, addressOf) },
  }
}

/** What an address that is only read says to other methods. */
const otherMethod = ({ t }: I18n, address: keyof typeof addresses) => ({
  405: { description: t('interface.api.otherMethod', { methods: addresses[address] }), ...json(anyOf('Errors')) },
})

const json = (schema: JsonSchema, examples?: object) => ({
  content: { 'application/json': { schema, ...(examples !== undefined && { examples }) } },
})

/** What `/api/health` answers. */
const health: JsonSchema = {
  type: 'object',
  required: ['status', 'versions'],
  properties: {
    status: { const: 'ok' },
    versions: {
      type: 'object',
      required: Object.keys(versions),
      properties: Object.fromEntries(
        Object.entries(versions).map(([name, number]) => [
          name,
          { type: typeof number === 'string' ? ('string' as const) : ('number' as const) },
        ]),
      ),
    },
  },
}

/** What stands under each status, and the message that says when. */
const outcomes = [
  { status: 200, says: 'assessed', schema: anyOf('Assessment', 'Assessments') },
  { status: 400, says: 'refused', schema: anyOf('Refusal', 'Assessments', 'Errors') },
  { status: 405, says: 'wrongMethod', schema: anyOf('Errors') },
  { status: 408, says: 'tooSlow', schema: anyOf('Errors') },
  { status: 413, says: 'tooLarge', schema: anyOf('Errors') },
  { status: 415, says: 'wrongType', schema: anyOf('Errors') },
  { status: 503, says: 'busy', schema: anyOf('Errors') },
] as const

async function checking({ t }: I18n): Promise<object> {
  const methods = addresses['/api/check']
  const described = (key: KeyUnder<'interface.api.check'>) =>
    t(`interface.api.check.${key}`, { methods, ...apiLimits, ...longWork, faults: MOST_FAULTS })
  const shown = (examples: readonly (readonly [name: string, value: unknown])[]) =>
    Object.fromEntries(examples.map(([name, value]) => [name, { summary: t(messageKey(t, `interface.api.examples.${name}`)), value }]))
  const answered = await answers()
  return {
    operationId: 'check',
    tags: ['check'],
    summary: described('summary'),
    description: described('description'),
    parameters: [
      { name: 'routes', in: 'query', required: false, description: described('routes'), schema: { type: 'string', enum: ['true'] } },
    ],
    requestBody: { required: true, ...json(anyOf('Case', 'Facts', 'CaseList'), shown(Object.entries(requests))) },
    responses: Object.fromEntries(
      outcomes.map(({ status, says, schema }) => [
        status,
        {
          description: described(says),
          ...(says === 'wrongMethod' && { headers: { Allow: { schema: { const: methods } } } }),
          ...(says === 'busy' && { headers: { 'Retry-After': { schema: { const: String(longWork.retryAfter) } } } }),
          ...json(schema, shown(answered.filter(one => one.status === status).map(({ name, body }) => [name, body]))),
        },
      ]),
    ),
  }
}
