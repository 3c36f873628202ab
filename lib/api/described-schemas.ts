/**
 * The schemas in words: what each stands for, and each of its fields.
 */
import { MOST_FAULTS } from '../check/fault-list'
import { MOST_CHANGES } from '../engine/changes'
import { span, writeDay } from '../engine/days'
import { allFactNames } from '../policy/law'
import type { I18n } from '../text/i18n'
import type { KeyUnder } from '../text/translator'
import { factWords } from './fact-words'
import { jsonSchemas, type JsonSchema, type SchemaName } from './schemas'

/** Fields that need words of their own. */
const described: Partial<Record<SchemaName, readonly KeyUnder<'interface.api.fields'>[]>> = {
  Case: ['id', 'on', 'workings'],
  Assessment: ['id', 'worked', 'routes'],
  RuleAssessment: ['verdict', 'leaning', 'readings', 'grants', 'missing', 'earliest', 'changes', 'moreChanges'],
  RouteAssessment: ['verdict', 'leaning', 'readings', 'grants', 'missing', 'earliest', 'changes', 'moreChanges'],
  Refusal: ['line'],
}

/** All schemas by name, with what they and their fields mean, each pointing to the others where `addressOf` says they stand. */
export function describedSchemas(i18n: I18n, addressOf: (name: string) => string): Readonly<Record<string, JsonSchema>> {
  const { t } = i18n
  const values = { first: writeDay(span.first), last: writeDay(span.last), mostChanges: MOST_CHANGES }
  const wordsOf = (name: SchemaName, field: string): string | undefined => {
    const fact = name === 'Facts' ? allFactNames.find(one => one === field) : undefined
    if (fact !== undefined) return factWords(i18n, fact)
    const known = described[name]?.find(one => one === field)
    return known && t(`interface.api.fields.${known}`, values)
  }
  return Object.fromEntries(
    Object.entries(jsonSchemas(addressOf)).map(([id, schema]) => {
      const name = id as SchemaName
      const properties = Object.entries(schema.properties ?? {}).map(([field, inner]) => {
        const description = wordsOf(name, field)
        return [field, description === undefined || typeof inner === 'boolean' ? inner : { description, ...inner }]
      })
      const description = t(`interface.api.schemas.${name}`, { faults: MOST_FAULTS })
      return [id, { description, ...schema, ...(properties.length > 0 && { properties: Object.fromEntries(properties) }) }]
    }),
  )
}
