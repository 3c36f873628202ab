/**
 * The files that other programs read the law from, by name. Their bytes depend on the law and the words alone.
 */
import { law } from '../check/check'
import { rules } from '../policy/law'
import type { RuleId } from '../policy/types'
import type { I18n } from '../text/i18n'
import { assessmentFileSchema, caseFileSchema } from './case-schemas'
import { dmnOf } from './dmn'
import { rulesFileOf } from './rules-file'
import { rulesSchema } from './rules-schema'
import { dialects, type DialectName } from './sql/dialects'
import { sqlFileOf } from './sql/file'

/** All languages of the site, the source language first. */
export type AllI18n = readonly [I18n, ...I18n[]]

/** How the files are written: `on` is the day `YYYY-MM-DD` that the SQL is for; without it every row may have its own. */
export interface ExportOptions {
  readonly on?: string
}

type Write = (languages: AllI18n, options: ExportOptions) => string | Promise<string>

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

const dialectNames = Object.keys(dialects) as readonly DialectName[]

const files = {
  'case.schema.json': ([source]) => json(caseFileSchema(source)),
  'assessment.schema.json': ([source]) => json(assessmentFileSchema(source)),
  'rules.schema.json': ([source]) => json(rulesSchema(source)),
  'rules.json': languages => json(rulesFileOf(law, languages, 'rules.schema.json')),
  ...(Object.fromEntries<Write>(rules.map(rule => [`${rule.id}.dmn`, languages => dmnOf(law, rule, languages)])) as Record<
    `${RuleId}.dmn`,
    Write
  >),
  ...(Object.fromEntries<Write>(
    dialectNames.map(name => [`permit-check.${name}.sql`, ([source], options) => sqlFileOf(source, name, options)]),
  ) as Record<`permit-check.${DialectName}.sql`, Write>),
} satisfies Record<string, Write>

export type ExportName = keyof typeof files

/** Their names: the schemas, the rules as data, one DMN file a rule, and the law as SQL for each database. */
export const exportNames = Object.keys(files) as readonly ExportName[]

/** The text of a file, told in all languages given. */
export const exportText = async (name: ExportName, languages: AllI18n, options: ExportOptions = {}): Promise<string> =>
  files[name](languages, options)

/** What kind of file it is, as HTTP says it. */
export function mediaType(name: ExportName): string {
  if (name.endsWith('.dmn')) return 'application/xml; charset=utf-8'
  if (name.endsWith('.sql')) return 'application/sql; charset=utf-8'
  return name.endsWith('.schema.json') ? 'application/schema+json' : 'application/json'
}
