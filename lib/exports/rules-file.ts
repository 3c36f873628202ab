/**
 * The law as one JSON file: facts, terms, rules with readings, conditions and grants, windows, papers, sources.
 */
import { writeDay } from '../engine/days'
import type { FactKind } from '../engine/facts'
import { conditionsOf, type Law } from '../engine/law'
import type { Period } from '../engine/rules'
import { facts, inForce, lawReadOn, windowOrder, type FactName } from '../policy/law'
import { documentOf, documents, type DocumentRequirement, type DocumentId } from '../policy/documents'
import type { PolicyGrant, PolicyRule } from '../policy/types'
import { sourceOf, sources, type SourceId } from '../policy/sources'
import type { Statement } from '../policy/statement'
import { windowOf, type WindowId } from '../policy/windows'
import type { I18n } from '../text/i18n'
import { termsIn } from '../text/term-text'
import { inEach } from './bilingual'
import type { FileFact, RulesFile } from './rules-schema'

type FileRule = RulesFile['rules'][number]

/** The file, told in all languages given; `schema` is where its schema stands. */
export function rulesFileOf(law: Law<PolicyRule>, languages: readonly [I18n, ...I18n[]], schema: string): RulesFile {
  const words = (key: string, values?: Readonly<Record<string, number>>) => inEach(languages, key, values)
  // Official names are Chinese in every language.
  const official = (key: string): string => languages[0].t(`${key}.official`)

  const fact = (id: FactName, kind: FactKind): FileFact => {
    const named = { id, name: words(`facts.${id}.name`), question: words(`facts.${id}.question`) }
    switch (kind.kind) {
      case 'choice':
        return { ...named, kind: kind.kind, values: kind.values.map(value => ({ value, name: words(`facts.${id}.options.${value}`) })) }
      case 'flag':
      case 'since':
        return { ...named, kind: kind.kind }
      case 'quantity':
        return { ...named, ...kind, unit: words(`facts.${id}.unit`) }
    }
  }

  const stated = (key: string, { values, sources: by, ...when }: Statement) => ({
    says: words(key, values),
    sources: [...by],
    ...periodOf(when),
  })
  const statementOf = (statement: Statement) => stated(`statements.${statement.says}`, statement)

  const need = ({ paper, sources: by, nearest, when, ...period }: DocumentRequirement) => ({
    paper,
    ...periodOf(period),
    ...(when && { when }),
    ...(nearest && { nearest: words(`papers.nearest.${nearest}`) }),
    sources: [...by],
  })

  const grant = ({ id, when, supporting, family, ...parts }: PolicyGrant): FileRule['grants'][number] => ({
    id,
    name: words(`grants.${id}.name`),
    official: official(`grants.${id}`),
    supporting,
    family,
    when,
    sources: [...parts.sources],
    windows: parts.windows.map(choice => ({ window: choice.window, ...periodOf(choice), when: choice.when, sources: [...choice.sources] })),
    papers: parts.documents.map(need),
    'told': Object.fromEntries(Object.entries(parts.details).map(([kind, statements]) => [kind, statements.map(statementOf)])),
    steps: parts.steps.map(step => ({ says: words(`statements.${step.says}`, step.values), sources: [...step.sources], when: step.when })),
    notes: parts.notes.map(statementOf),
  })

  const rule = (one: PolicyRule, index: number): FileRule => ({
    id: one.id,
    number: index + 1,
    ...(one.official !== undefined && { officialNumber: one.official }),
    certainty: one.certainty,
    name: words(`rules.${one.id}.name`),
    official: official(`rules.${one.id}`),
    summary: words(`rules.${one.id}.summary`, one.values),
    readings: one.readings.map(({ id, when, sources: by, ...period }) => ({
      id,
      ...periodOf(period),
      who: words(`rules.${one.id}.readings.${id}.who`, one.values),
      says: words(`rules.${one.id}.readings.${id}.says`, one.values),
      sources: [...by],
      when,
    })),
    grants: one.grants.map(grant),
    notes: one.notes.map(note => stated(`rules.${one.id}.notes.${note.says}`, note)),
  })

  const term = (id: string) => ({
    id,
    name: words(`terms.${id}.name`),
    official: official(`terms.${id}`),
    meaning: words(`terms.${id}.meaning`),
  })

  const window = (id: WindowId) => {
    const { fields, phones, sources: by, ...more } = windowOf(id)
    const details = Object.fromEntries(fields.map(detail => [detail, words(`windows.${id}.${detail}`)]))
    return {
      id,
      name: words(`windows.${id}.name`),
      does: words(`windows.${id}.does`),
      ...details,
      phones: [...phones],
      ...more,
      sources: [...by],
    }
  }

  const paper = (id: DocumentId) => {
    const { fields, values, monthsValid, takes = [], sources: by } = documentOf(id)
    const key = `papers.papers.${id}`
    return {
      id,
      name: words(`${key}.name`),
      official: official(key),
      ...Object.fromEntries(fields.map(detail => [detail, words(`${key}.${detail}`, values)])),
      ...(monthsValid !== undefined && { monthsValid }),
      takes: takes.map(statementOf),
      sources: [...by],
    }
  }

  return {
    $schema: schema,
    title: words('exports.rules.title'),
    description: words('exports.rules.description'),
    lawReadOn,
    inForce,
    turningDays: law.turns.map(writeDay),
    facts: (Object.keys(facts) as FactName[]).map(id => fact(id, facts[id])),
    terms: [...new Set(law.rules.flatMap(conditionsOf).flatMap(condition => [...termsIn(condition).keys()]))].map(term),
    rules: law.rules.map(rule),
    windows: windowOrder.map(window),
    papers: (Object.keys(documents) as DocumentId[]).map(paper),
    sources: (Object.keys(sources) as SourceId[]).map(id => ({ id, ...sourceOf(id), supports: words(`sources.${id}`) })),
  }
}

const periodOf = ({ from, until }: Period): Period => ({ ...(from !== undefined && { from }), ...(until !== undefined && { until }) })
