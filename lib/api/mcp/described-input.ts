/**
 * The arguments of a tool as JSON Schema, each told in words: a model fills in what it is told of, and nothing else.
 */
import * as z from 'zod/mini'
import type { I18n } from '../../text/i18n'
import { describedSchemas } from '../described-schemas'
import type { JsonSchema } from '../schemas'
import { aimNames } from './next-questions'
import type { Tool } from './tool'

/** A schema as the protocol wants it: of an object, whatever else it says. Some clients know no `$schema` that we could name. */
export function publishedSchema(schema: z.ZodMiniType): JsonSchema & { type: 'object' } {
  const { $schema: _, ...published }: JsonSchema = z.toJSONSchema(schema, { io: 'input' })
  return { ...published, type: 'object' }
}

/** The arguments of a tool, each with what it means and, of a fact, every value it may have. */
export function describedInput(i18n: I18n, { input, name }: Tool): JsonSchema & { type: 'object' } {
  const { t } = i18n
  const { Case, Facts } = describedSchemas(i18n, one => one)
  const schema = publishedSchema(input)
  const aim = aimNames.map(value => t('interface.tools.option', { value, words: t(`wizard.aims.options.${value}`) }))
  const own: Readonly<Record<string, string>> = {
    language: t('interface.tools.arguments.language'),
    routes: t('interface.tools.arguments.routes'),
    rule: t(`interface.tools.arguments.${name === 'explain_result' ? 'result' : 'rule'}`),
    aim: t('interface.tools.arguments.aim', { aims: aim.join(t('words.condition.semicolon')) }),
  }
  const properties = Object.entries(schema.properties ?? {}).map(([field, inner]) => {
    if (field === 'facts') return [field, { ...described(inner, Facts?.properties), description: Facts?.description }]
    return [field, wordsFor(own[field], inner) ?? Case?.properties?.[field] ?? inner]
  })
  return { ...schema, properties: Object.fromEntries(properties) as NonNullable<JsonSchema['properties']> }
}

type Inner = NonNullable<JsonSchema['properties']>[string]

const wordsFor = (description: string | undefined, inner: Inner): Inner | undefined =>
  description === undefined || typeof inner === 'boolean' ? undefined : { description, ...inner }

/** The facts as they are, each with the words it is published with. */
const described = (facts: Inner, published: JsonSchema['properties'] = {}): object =>
  typeof facts === 'boolean' ? {} : { ...facts, properties: { ...facts.properties, ...published } }
