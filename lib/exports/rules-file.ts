/**
 * The law as one JSON file: facts, terms, rules with readings, conditions and grants, windows, papers, sources.
 */
import { writeDay } from '../engine/days'
import type { FactKind } from '../engine/facts'
import { conditionsOf, type Law } from '../engine/law'
import type { Period } from '../engine/rules'
import type { AnyFact } from '../policy/all-facts'
import { allFactNames, allFacts, inForce, lawReadOn, routes, windowOrder, type FactName } from '../policy/law'
import type { RouteGrantId, RouteId } from '../policy/routes'
import { documentOf, documents, type DocumentRequirement, type DocumentId } from '../policy/documents'
import type { GrantId, PolicyGrant, PolicyReading, PolicyRoute, PolicyRule } from '../policy/types'
import { sourceOf, sources, type SourceId } from '../policy/sources'
import type { Statement } from '../policy/statement'
import { windowOf, type WindowId } from '../policy/windows'
import type { I18n } from '../text/i18n'
import {
  documentText,
  factText,
  optionText,
  readingText,
  ruleAdvice,
  ruleNote,
  summaryText,
  statementText,
  termText,
  windowText,
} from '../text/law-text'
import { termsIn } from '../text/term-text'
import { inEach, type Said } from './bilingual'
import type { FileFact, RulesFile } from './rules-schema'

type FileRule = RulesFile['rules'][number]

/** The file, told in all languages given; `schema` is where its schema stands. */
export function rulesFileOf(law: Law<FactName, PolicyRule>, languages: readonly [I18n, ...I18n[]], schema: string): RulesFile {
  const words = (said: Said) => inEach(languages, said)
  // Official names are Chinese in every language.
  const official = (said: Said): string => said(languages[0])

  const fact = (id: AnyFact, kind: FactKind): FileFact => {
    const named = { id, name: words(({ t }) => t(`facts.${id}.name`)), question: words(({ t }) => t(`facts.${id}.question`)) }
    switch (kind.kind) {
      case 'choice':
        return {
          ...named,
          kind: kind.kind,
          values: kind.values.map(value => ({ value, name: words(i18n => optionText(i18n, id, value)) })),
        }
      case 'flag':
      case 'since':
        return { ...named, kind: kind.kind }
      case 'quantity':
        return { ...named, ...kind, unit: words(i18n => factText(i18n, id, 'unit')) }
    }
  }

  const stated = (said: Said, { sources: by, ...when }: Statement) => ({ says: words(said), sources: [...by], ...periodOf(when) })
  const statementOf = (statement: Statement) => stated(i18n => statementText(i18n, statement), statement)

  const need = ({ paper, sources: by, nearest, when, ...period }: DocumentRequirement) => ({
    paper,
    ...periodOf(period),
    ...(when && { when }),
    ...(nearest && { nearest: words(({ t }) => t(`papers.nearest.${nearest}`)) }),
    sources: [...by],
  })

  const grant = ({ id, when, supporting, family, ...parts }: PolicyGrant<GrantId | RouteGrantId>): FileRule['grants'][number] => ({
    id,
    name: words(({ t }) => t(`grants.${id}.name`)),
    official: official(({ t }) => t(`grants.${id}.official`)),
    supporting,
    family,
    when,
    sources: [...parts.sources],
    windows: parts.windows.map(choice => ({ window: choice.window, ...periodOf(choice), when: choice.when, sources: [...choice.sources] })),
    papers: parts.documents.map(need),
    gaps: parts.gaps.map(statementOf),
    'told': Object.fromEntries(Object.entries(parts.details).map(([kind, statements]) => [kind, statements.map(statementOf)])),
    steps: parts.steps.map(step => ({ says: words(i18n => statementText(i18n, step)), sources: [...step.sources], when: step.when })),
    notes: parts.notes.map(statementOf),
  })

  const stating = <F extends AnyFact>(
    { id, when, sources: by, strength, statedOn, ...period }: PolicyReading<string, F>,
    text: (i18n: I18n, word: 'who' | 'says') => string,
  ): FileRule['readings'][number] => ({
    id,
    ...periodOf(period),
    strength,
    statedOn,
    who: words(i18n => text(i18n, 'who')),
    says: words(i18n => text(i18n, 'says')),
    sources: [...by],
    when,
  })

  const route = (one: PolicyRoute<RouteId, RouteGrantId>): RulesFile['routes'][number] => ({
    id: one.id,
    certainty: one.certainty,
    name: words(({ t }) => t(`routes.${one.id}.name`)),
    official: official(({ t }) => t(`routes.${one.id}.official`)),
    summary: words(i18n => summaryText(i18n, one)),
    readings: one.readings.map(reading => stating(reading, (i18n, word) => readingText(i18n, one, reading.id, word))),
    grants: one.grants.map(grant),
    notes: one.notes.map(note => stated(i18n => ruleNote(i18n, one, note), note)),
  })

  const rule = (one: PolicyRule, index: number): FileRule => ({
    id: one.id,
    number: index + 1,
    ...(one.official !== undefined && { officialNumber: one.official }),
    certainty: one.certainty,
    name: words(({ t }) => t(`rules.${one.id}.name`)),
    official: official(({ t }) => t(`rules.${one.id}.official`)),
    summary: words(i18n => summaryText(i18n, one)),
    readings: one.readings.map(reading => stating(reading, (i18n, word) => readingText(i18n, one, reading.id, word))),
    grants: one.grants.map(grant),
    notes: one.notes.map(note => stated(i18n => ruleNote(i18n, one, note), note)),
    advice: one.advice.map(step => ({ ...stated(i18n => ruleAdvice(i18n, one, step), step), when: step.when })),
  })

  const term = (id: string) => ({
    id,
    name: words(i18n => termText(i18n, id, 'name')),
    official: official(i18n => termText(i18n, id, 'official')),
    meaning: words(i18n => termText(i18n, id, 'meaning')),
  })

  const window = (id: WindowId) => {
    const { fields, phones, sources: by, ...more } = windowOf(id)
    const details = Object.fromEntries(fields.map(detail => [detail, words(i18n => windowText(i18n, id, detail))]))
    return {
      id,
      name: words(({ t }) => t(`windows.${id}.name`)),
      does: words(({ t }) => t(`windows.${id}.does`)),
      ...details,
      phones: [...phones],
      ...more,
      sources: [...by],
    }
  }

  const paper = (id: DocumentId) => {
    const { fields, monthsValid, certification = [], translation = [], copies = [], takes = [], sources: by } = documentOf(id)
    return {
      id,
      name: words(({ t }) => t(`papers.papers.${id}.name`)),
      official: official(({ t }) => t(`papers.papers.${id}.official`)),
      ...Object.fromEntries(fields.map(detail => [detail, words(i18n => documentText(i18n, id, detail))])),
      ...(monthsValid !== undefined && { monthsValid }),
      certification: certification.map(statementOf),
      translation: translation.map(statementOf),
      copies: copies.map(statementOf),
      takes: takes.map(statementOf),
      sources: [...by],
    }
  }

  return {
    $schema: schema,
    title: words(({ t }) => t('exports.rules.title')),
    description: words(({ t }) => t('exports.rules.description')),
    lawReadOn,
    inForce,
    turningDays: law.turns.map(writeDay),
    facts: allFactNames.map(id => fact(id, allFacts[id])),
    terms: [...new Set(law.rules.flatMap(conditionsOf).flatMap(condition => [...termsIn(condition).keys()]))].map(term),
    rules: law.rules.map(rule),
    routes: routes.map(route),
    windows: windowOrder.map(window),
    papers: (Object.keys(documents) as DocumentId[]).map(paper),
    sources: (Object.keys(sources) as SourceId[]).map(id => ({ id, ...sourceOf(id), supports: words(({ t }) => t(`sources.${id}`)) })),
  }
}

const periodOf = ({ from, until }: Period): Period => ({ ...(from !== undefined && { from }), ...(until !== undefined && { until }) })
