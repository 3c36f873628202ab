/**
 * The schemas of a case and of an assessment as files: the interface’s own, each standing alone.
 */
import { describedSchemas } from '../api/described-schemas'
import type { SchemaName } from '../api/schemas'
import { versions } from '../api/versions'
import type { I18n } from '../text/i18n'

/** The name of a schema wherever it lies: where this site stands is not known to it. */
export const schemaId = (name: string): string => `urn:talent-permit-check:schema:${name}:${versions.contract}`

const position = '#/$defs/'
const addressOf = (name: string): string => `${position}${name}`

/** What may be handed in: a case, or the bare facts. */
export const caseFileSchema = (i18n: I18n): object => standalone(i18n, 'case', ['Case', 'Facts'])

/** What comes out. */
export const assessmentFileSchema = (i18n: I18n): object => standalone(i18n, 'assessment', ['Assessment'])

/** Schemas, any of which may apply, with all others that they point to. */
function standalone(i18n: I18n, name: 'case' | 'assessment', names: readonly SchemaName[]): object {
  const all = describedSchemas(i18n, addressOf)
  const needed = new Set<string>(names)
  for (const name of needed) for (const other of pointedTo(all[name])) needed.add(other)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId(name),
    title: i18n.t(`exports.${name}`),
    anyOf: names.map(name => ({ $ref: addressOf(name) })),
    $defs: Object.fromEntries([...needed].map(name => [name, all[name]])),
  }
}

function pointedTo(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value.slice(position.length)] : pointedTo(value),
  )
}
