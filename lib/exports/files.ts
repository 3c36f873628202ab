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

/** All languages of the site, the source language first. */
export type AllI18n = readonly [I18n, ...I18n[]]

type Write = (languages: AllI18n) => string | Promise<string>

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

const files = {
  'case.schema.json': ([source]) => json(caseFileSchema(source)),
  'assessment.schema.json': ([source]) => json(assessmentFileSchema(source)),
  'rules.schema.json': ([source]) => json(rulesSchema(source)),
  'rules.json': languages => json(rulesFileOf(law, languages, 'rules.schema.json')),
  ...(Object.fromEntries(rules.map(rule => [`${rule.id}.dmn`, (languages: AllI18n) => dmnOf(law, rule, languages)])) as Record<
    `${RuleId}.dmn`,
    Write
  >),
} satisfies Record<string, Write>

export type ExportName = keyof typeof files

/** Their names: the schemas, the rules as data, and one DMN file a rule. */
export const exportNames = Object.keys(files) as readonly ExportName[]

/** The text of a file, told in all languages given. */
export const exportText = async (name: ExportName, languages: AllI18n): Promise<string> => files[name](languages)

/** What kind of file it is, as HTTP says it. */
export function mediaType(name: ExportName): string {
  if (name.endsWith('.dmn')) return 'application/xml; charset=utf-8'
  return name.endsWith('.schema.json') ? 'application/schema+json' : 'application/json'
}
