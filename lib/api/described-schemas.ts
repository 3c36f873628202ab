/**
 * The schemas in words: what each stands for, and each of its fields.
 */
import { MOST_FAULTS } from '../check/fault-list'
import { MOST_CHANGES } from '../engine/changes'
import { span, writeDay } from '../engine/days'
import type { FactKind } from '../engine/facts'
import { allFacts } from '../policy/law'
import type { I18n } from '../text/i18n'
import { factText, optionText } from '../text/law-text'
import type { KeyUnder } from '../text/translator'
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
    if (name === 'Facts') return factWords(i18n, field)
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

/** What a fact means: its question, and for a choice what each value stands for. */
function factWords(i18n: I18n, fact: string): string {
  const { t } = i18n
  const question = factText(i18n, fact, 'question')
  const kind = (allFacts as Readonly<Record<string, FactKind>>)[fact]
  if (kind?.kind !== 'choice') return question
  const options = kind.values.map(value => `${value}: ${optionText(i18n, fact, value)}`).join('; ')
  return t('interface.api.options', { question, options })
}
