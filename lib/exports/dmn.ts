/**
 * A rule as DMN 1.3, the notation for decisions that engines and modellers share. Inputs are the check date `on` and the
 * facts; null is a blank. A decision a reading says yes, no, open or not-in-force; the rule’s decision gives the verdict.
 */
import { DmnModdle, type ModdleElement } from 'dmn-moddle'
import type { FactKind } from '../engine/facts'
import type { Law } from '../engine/law'
import { facts as lawFacts, lawReadOn, type FactName } from '../policy/law'
import type { PolicyReading, PolicyRule } from '../policy/shape'
import { inOrder, sourceOf, type SourceId } from '../policy/sources'
import type { Tongue } from '../words/tell'
import { lines, together } from './bilingual'
import { drawing, type Drawn } from './drawing'
import { fullYears, nameOf, text } from './feel'
import { states, tablesOf, verdicts, type Column, type Table } from './tables'

type Type = 'string' | 'boolean' | 'number' | 'date'

/** FEEL’s type of the answers to a fact; none for days, which may be "never" instead. */
const typeOf: Readonly<Record<FactKind['kind'], Type | undefined>> = {
  choice: 'string',
  flag: 'boolean',
  since: undefined,
  quantity: 'number',
}

/** One rule of the law as the text of a DMN file, told in all languages given. */
export async function dmnOf(law: Law, rule: PolicyRule, tongues: readonly Tongue[]): Promise<string> {
  const moddle = new DmnModdle()
  const tables = tablesOf(law, rule)
  const build = builder(moddle, tongues)
  const facts = law.partitions.flatMap(({ fact, kind }) =>
    tables.readings.concat(tables.verdict).some(({ columns }) => columns.some(column => column.kind === 'fact' && column.fact === fact))
      ? [{ fact: fact as FactName, kind }]
      : [],
  )
  const day = build.dayInput()
  const inputs = [day, ...facts.map(({ fact, kind }) => build.factInput(fact, kind))]
  const counts = facts.flatMap(({ fact, kind }) => (kind.kind === 'since' ? [build.count(fact, inputs)] : []))
  const sources = inOrder(rule.readings.flatMap(reading => reading.sources)).map(build.source)
  const readings = rule.readings.map((reading, index) => build.reading(rule, reading, tables.readings[index], [...inputs, ...counts], sources))
  const verdict = build.verdict(rule, tables.verdict, [...readings, ...inputs, ...counts])
  const { xml } = await moddle.toXML(
    moddle.create('dmn:Definitions', {
      id: 'rule',
      name: together(tongues, `rules.${rule.id}.name`),
      namespace: `urn:talent-permit-check:${rule.id}:${lawReadOn}`,
      description: lines(tongues, 'exports.dmn.description', {}),
      exporter: 'Talent Permit Check',
      exporterVersion: lawReadOn,
      drgElement: [verdict, ...readings, ...counts, ...inputs, ...sources].map(({ element }) => element),
      dmnDI: drawing(moddle, [[verdict], readings, counts, inputs], sources),
    }),
    { format: true },
  )
  return xml
}

function builder(moddle: DmnModdle, tongues: readonly Tongue[]) {
  const variable = (name: string, typeRef: Type | undefined) =>
    moddle.create('dmn:InformationItem', { id: `${name}_variable`, name, ...(typeRef && { typeRef }) })

  const input = (name: string, typeRef: Type | undefined, label: string, description: string): Drawn => ({
    element: moddle.create('dmn:InputData', { id: name, name, label, description, variable: variable(name, typeRef) }),
    needs: [],
  })

  /** The requirements of an element for others, found by their ids. */
  const requiring = (id: string, needed: readonly Drawn[], kind: 'information' | 'authority') =>
    needed.map(({ element }) => {
      const role = element.$type === 'dmn:InputData' ? 'requiredInput' : element.$type === 'dmn:Decision' ? 'requiredDecision' : 'requiredAuthority'
      const reference = moddle.create('dmn:DMNElementReference', { href: `#${String(element.id)}` })
      const type = kind === 'information' ? 'dmn:InformationRequirement' : 'dmn:AuthorityRequirement'
      return { from: element, requirement: moddle.create(type, { id: `${id}_needs_${String(element.id)}`, [role]: reference }) }
    })

  const decision = (parts: {
    readonly id: string
    readonly type: Type
    readonly label: string
    readonly description: string
    readonly logic: ModdleElement
    readonly needed: readonly Drawn[]
    readonly sources?: readonly Drawn[]
    readonly question?: string
    readonly answers?: readonly string[]
  }): Drawn => {
    const { id, type, label, description, logic, needed, sources = [], question, answers } = parts
    const information = requiring(id, needed, 'information')
    const authority = requiring(id, sources, 'authority')
    const element = moddle.create('dmn:Decision', {
      id,
      name: id,
      label,
      description,
      ...(question !== undefined && { question }),
      ...(answers !== undefined && { allowedAnswers: answers.join(', ') }),
      variable: variable(id, type),
      informationRequirement: information.map(({ requirement }) => requirement),
      authorityRequirement: authority.map(({ requirement }) => requirement),
      decisionLogic: logic,
    })
    return { element, needs: [...information, ...authority] }
  }

  const literal = (id: string, feel: string, typeRef?: Type) => moddle.create('dmn:LiteralExpression', { id, text: feel, ...(typeRef && { typeRef }) })

  const decisionTable = (id: string, { columns, rows }: Table, answers: readonly string[]) =>
    moddle.create('dmn:DecisionTable', {
      id: `${id}_table`,
      hitPolicy: 'UNIQUE',
      input: columns.map((column, at) => {
        const { expression, type } = lookedAt(column)
        return moddle.create('dmn:InputClause', {
          id: `${id}_input_${at + 1}`,
          label: labelOf(tongues, column),
          inputExpression: literal(`${id}_input_${at + 1}_expression`, expression, type),
        })
      }),
      output: [
        moddle.create('dmn:OutputClause', {
          id: `${id}_output`,
          name: id,
          typeRef: 'string',
          outputValues: moddle.create('dmn:UnaryTests', { id: `${id}_output_values`, text: answers.map(text).join(',') }),
        }),
      ],
      rule: rows.map(({ tests, says }, at) =>
        moddle.create('dmn:DecisionRule', {
          id: `${id}_row_${at + 1}`,
          inputEntry: tests.map((test, column) => moddle.create('dmn:UnaryTests', { id: `${id}_row_${at + 1}_test_${column + 1}`, text: test })),
          outputEntry: [literal(`${id}_row_${at + 1}_says`, text(says))],
        }),
      ),
    })

  /** Which of some elements a table’s columns look at. */
  const neededBy = ({ columns }: Table, among: readonly Drawn[]) => {
    const names = columns.map(column => lookedAt(column).expression)
    return among.filter(({ element }) => names.includes(String(element.id)))
  }

  return {
    dayInput: () => input('on', 'date', together(tongues, 'exports.dmn.on'), lines(tongues, 'exports.dmn.onDescription')),

    factInput: (fact: FactName, kind: FactKind) =>
      input(fact, typeOf[kind.kind], together(tongues, `facts.${fact}.name`), factDescription(tongues, fact, kind)),

    count: (fact: FactName, inputs: readonly Drawn[]) => {
      const id = yearsOf(fact)
      return decision({
        id,
        type: 'number',
        label: labelOf(tongues, { kind: 'fact', fact, of: lawFacts[fact] }),
        description: lines(tongues, 'exports.dmn.fullYearsDescription'),
        logic: literal(`${id}_expression`, fullYears(fact), 'number'),
        needed: inputs.filter(({ element }) => element.id === 'on' || element.id === fact),
      })
    },

    source: (id: SourceId): Drawn => {
      const { title, publisher, date, address } = sourceOf(id)
      const element = moddle.create('dmn:KnowledgeSource', {
        id,
        name: `${id} ${title}`,
        description: `${publisher}, ${date}`,
        ...(address !== null && { locationURI: address }),
      })
      return { element, needs: [] }
    },

    reading: (rule: PolicyRule, reading: PolicyReading, table: Table | undefined, among: readonly Drawn[], sources: readonly Drawn[]) => {
      if (table === undefined) throw new RangeError(`reading "${reading.id}" has no table`)
      const id = nameOf(reading.id)
      return decision({
        id,
        type: 'string',
        label: together(tongues, `rules.${rule.id}.readings.${reading.id}.who`, rule.values),
        description: lines(tongues, `rules.${rule.id}.readings.${reading.id}.says`, rule.values),
        answers: states,
        logic: decisionTable(id, table, states),
        needed: neededBy(table, among),
        sources: sources.filter(({ element }) => reading.sources.some(source => source === element.id)),
      })
    },

    verdict: (rule: PolicyRule, table: Table, among: readonly Drawn[]) => {
      const id = nameOf(rule.id)
      return decision({
        id,
        type: 'string',
        label: together(tongues, `rules.${rule.id}.name`),
        description: lines(tongues, `rules.${rule.id}.summary`, rule.values),
        question: lines(tongues, 'exports.dmn.question'),
        answers: verdicts,
        logic: decisionTable(id, table, verdicts),
        needed: neededBy(table, among),
      })
    },
  }
}

const yearsOf = (fact: string): string => `${fact}_full_years`

/** The name whose value a column tests, and its type. */
function lookedAt(column: Column): { readonly expression: string; readonly type: Type } {
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

function labelOf(tongues: readonly Tongue[], column: Column): string {
  switch (column.kind) {
    case 'day':
      return together(tongues, 'exports.dmn.on')
    case 'fact':
      return [together(tongues, `facts.${column.fact}.name`), ...(column.of.kind === 'since' ? [together(tongues, 'exports.dmn.fullYears')] : [])].join(': ')
    case 'reading':
      return column.reading
  }
}

/** A fact’s question, and what it may be. */
function factDescription(tongues: readonly Tongue[], fact: FactName, kind: FactKind): string {
  const values = kind.kind === 'choice' ? kind.values.map(value => `${text(value)}: ${together(tongues, `facts.${fact}.options.${value}`)}`) : []
  const note = kind.kind === 'since' ? [lines(tongues, 'exports.dmn.since')] : []
  return [lines(tongues, `facts.${fact}.question`), ...values, ...note].join('\n')
}
