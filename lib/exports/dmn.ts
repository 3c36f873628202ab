/**
 * A rule as DMN 1.3, the notation for decisions that engines and modellers share. Inputs are the check date `on` and the
 * facts; null is a blank. A decision a reading says yes, no, open or not-in-force; the rule’s decision gives the verdict.
 */
import { DmnModdle } from 'dmn-moddle'
import type { FactKind } from '../engine/facts'
import type { Law } from '../engine/law'
import { factNames, facts as lawFacts, lawReadOn, type FactName } from '../policy/law'
import type { PolicyReading, PolicyRule } from '../policy/types'
import { inOrder, sourceOf, type SourceId } from '../policy/sources'
import type { I18n } from '../text/i18n'
import { factText, optionText, readingText, ruleText } from '../text/law-text'
import { lines, together } from './bilingual'
import { drawing, type Drawn } from './drawing'
import { Elements, type Head, type Type } from './elements'
import { fullYears, nameOf, text } from './feel'
import { stateNames, tablesOf, verdictNames, type TableColumn, type ExportedTable } from './tables'

/** One rule of the law as the text of a DMN file, told in all languages given. */
export async function dmnOf(law: Law, rule: PolicyRule, languages: readonly I18n[]): Promise<string> {
  const moddle = new DmnModdle()
  const file = new RuleElements(new Elements(moddle), languages, rule)
  const tables = tablesOf(law, rule)
  const asked = new Set(
    [...tables.readings, tables.verdict].flatMap(({ columns }) => columns.flatMap(column => (column.kind === 'fact' ? [column.fact] : []))),
  )
  const facts = factNames.filter(fact => asked.has(fact))
  const inputs = [file.day(), ...facts.map(fact => file.fact(fact))]
  const counts = facts.filter(fact => lawFacts[fact].kind === 'since').map(fact => file.count(fact, inputs))
  const sources = inOrder(rule.readings.flatMap(reading => reading.sources)).map(id => file.source(id))
  const readings = tables.readings.flatMap((table, at) => {
    const reading = rule.readings[at]
    return reading === undefined ? [] : [file.reading(reading, table, [...inputs, ...counts], sources)]
  })
  const verdict = file.verdict(tables.verdict, [...readings, ...inputs, ...counts])
  const { xml } = await moddle.toXML(
    moddle.create('dmn:Definitions', {
      id: 'rule',
      name: together(languages, ({ t }) => t(`rules.${rule.id}.name`)),
      namespace: `urn:talent-permit-check:${rule.id}:${lawReadOn}`,
      description: lines(languages, ({ t }) => t('exports.dmn.description')),
      exporter: 'Talent Permit Check',
      exporterVersion: lawReadOn,
      drgElement: [verdict, ...readings, ...counts, ...inputs, ...sources].map(({ element }) => element),
      dmnDI: drawing(moddle, [[verdict], readings, counts, inputs], sources),
    }),
    { format: true },
  )
  return xml
}

/** The pieces of the file of one rule. */
class RuleElements {
  constructor(
    private readonly elements: Elements,
    private readonly languages: readonly I18n[],
    private readonly rule: PolicyRule,
  ) {}

  day(): Drawn {
    return this.elements.input('on', 'date', {
      label: together(this.languages, ({ t }) => t('exports.dmn.on')),
      description: lines(this.languages, ({ t }) => t('exports.dmn.onDescription')),
    })
  }

  fact(fact: FactName): Drawn {
    const kind = lawFacts[fact]
    return this.elements.input(fact, typeOf[kind.kind], {
      label: together(this.languages, ({ t }) => t(`facts.${fact}.name`)),
      description: factDescription(this.languages, fact, kind),
    })
  }

  /** How many full years there are since the day of a fact. */
  count(fact: FactName, inputs: readonly Drawn[]): Drawn {
    const id = yearsOf(fact)
    return this.elements.decision({
      id,
      type: 'number',
      label: labelOf(this.languages, { kind: 'fact', fact, of: lawFacts[fact] }),
      description: lines(this.languages, ({ t }) => t('exports.dmn.fullYearsDescription')),
      logic: this.elements.literal(`${id}_expression`, fullYears(fact), 'number'),
      needed: inputs.filter(({ element }) => element.id === 'on' || element.id === fact),
    })
  }

  source(id: SourceId): Drawn {
    const { title, publisher, date, address } = sourceOf(id)
    return this.elements.source(id, `${id} ${title}`, `${publisher}, ${date}`, address)
  }

  reading({ id: reading, sources }: PolicyReading, table: ExportedTable, among: readonly Drawn[], published: readonly Drawn[]): Drawn {
    const id = nameOf(reading)
    return this.elements.decision({
      id,
      type: 'string',
      label: together(this.languages, i18n => readingText(i18n, this.rule, reading, 'who')),
      description: lines(this.languages, i18n => readingText(i18n, this.rule, reading, 'says')),
      answers: stateNames,
      ...this.decidedBy(id, table, among, stateNames),
      sources: published.filter(({ element }) => sources.some(source => source === element.id)),
    })
  }

  verdict(table: ExportedTable, among: readonly Drawn[]): Drawn {
    const id = nameOf(this.rule.id)
    return this.elements.decision({
      id,
      type: 'string',
      label: together(this.languages, ({ t }) => t(`rules.${this.rule.id}.name`)),
      description: lines(this.languages, i18n => ruleText(i18n, this.rule, 'summary')),
      question: lines(this.languages, ({ t }) => t('exports.dmn.question')),
      answers: verdictNames,
      ...this.decidedBy(id, table, among, verdictNames),
    })
  }

  /** A table, and those of some elements that its columns look at. */
  private decidedBy(id: string, { columns, rows }: ExportedTable, among: readonly Drawn[], answers: readonly string[]) {
    const heads = columns.map((column): Head => ({ ...lookedAt(column), label: labelOf(this.languages, column) }))
    return {
      logic: this.elements.table(id, heads, rows, answers),
      needed: among.filter(({ element }) => heads.some(({ expression }) => expression === element.id)),
    }
  }
}

/** FEEL’s type of the answers to a fact; none for days, which may be "never" instead. */
const typeOf: Readonly<Record<FactKind['kind'], Type | undefined>> = {
  choice: 'string',
  flag: 'boolean',
  since: undefined,
  quantity: 'number',
}

const yearsOf = (fact: string): string => `${fact}_full_years`

/** The name whose value a column tests, and its type. */
function lookedAt(column: TableColumn): { readonly expression: string; readonly type: Type } {
  switch (column.kind) {
    case 'day':
      return { expression: 'on', type: 'date' }
    case 'fact': {
      const type = typeOf[column.of.kind]
      return type === undefined ? { expression: yearsOf(column.fact), type: 'number' } : { expression: column.fact, type }
    }
    case 'reading':
      return { expression: nameOf(column.reading), type: 'string' }
  }
}

function labelOf(languages: readonly I18n[], column: TableColumn): string {
  switch (column.kind) {
    case 'day':
      return together(languages, ({ t }) => t('exports.dmn.on'))
    case 'fact':
      return [
        together(languages, i18n => factText(i18n, column.fact, 'name')),
        ...(column.of.kind === 'since' ? [together(languages, ({ t }) => t('exports.dmn.fullYears'))] : []),
      ].join(': ')
    case 'reading':
      return column.reading
  }
}

/** A fact’s question, and what it may be. */
function factDescription(languages: readonly I18n[], fact: FactName, kind: FactKind): string {
  const values =
    kind.kind === 'choice' ? kind.values.map(value => `${text(value)}: ${together(languages, i18n => optionText(i18n, fact, value))}`) : []
  const note = kind.kind === 'since' ? [lines(languages, ({ t }) => t('exports.dmn.since'))] : []
  return [lines(languages, ({ t }) => t(`facts.${fact}.question`)), ...values, ...note].join('\n')
}
