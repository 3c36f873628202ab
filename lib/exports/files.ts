/**
 * The files that other programs read the law from, by name. Their bytes depend on the law and the words alone.
 */
import { law } from '../check/check'
import { rules } from '../policy/law'
import type { RuleId } from '../policy/types'
import type { Tongue } from '../text/i18n'
import { assessmentFileSchema, caseFileSchema } from './case-schemas'
import { dmnOf } from './dmn'
import { rulesFileOf } from './rules-file'
import { rulesSchema } from './rules-schema'

/** All languages of the site, the source language first. */
export type Tongues = readonly [Tongue, ...Tongue[]]

type Write = (tongues: Tongues) => string | Promise<string>

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

const files = {
  'case.schema.json': ([source]) => json(caseFileSchema(source)),
  'assessment.schema.json': ([source]) => json(assessmentFileSchema(source)),
  'rules.schema.json': ([source]) => json(rulesSchema(source)),
  'rules.json': tongues => json(rulesFileOf(law, tongues, 'rules.schema.json')),
  ...(Object.fromEntries(rules.map(rule => [`${rule.id}.dmn`, (tongues: Tongues) => dmnOf(law, rule, tongues)])) as Record<`${RuleId}.dmn`, Write>),
} satisfies Record<string, Write>

export type ExportName = keyof typeof files

/** Their names: the schemas, the rules as data, and one DMN file a rule. */
export const exportNames = Object.keys(files) as readonly ExportName[]

/** The text of a file, told in all languages given. */
export const exportText = async (name: ExportName, tongues: Tongues): Promise<string> => files[name](tongues)

/** What kind of file it is, as HTTP says it. */
export function mediaType(name: ExportName): string {
  if (name.endsWith('.dmn')) return 'application/xml; charset=utf-8'
  return name.endsWith('.schema.json') ? 'application/schema+json' : 'application/json'
}
