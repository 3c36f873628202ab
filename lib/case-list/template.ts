/**
 * An empty list to fill in: its heads, what each column may hold, and an example, as CSV and as a workbook.
 */
import { colToLetter, writeXlsx, type DataValidation } from 'hucre/xlsx'
import { span, writeDay } from '../engine/days'
import type { FactKind } from '../engine/facts'
import type { Answer } from '../engine/partition'
import { present } from '../engine/present'
import { factNames, facts, type FactName } from '../policy/facts'
import { answerText, plainAnswers } from './answer-text'
import type { FactSpeech, Speech } from './vocabulary'
import type { ListTranslator } from './cell-fault-text'
import { asCsv, columnsFor, type ExportMessages } from './list-export'

/** What the messages of a language say of a fact, as far as the template needs it (facts.json). */
export interface AskedFact extends FactSpeech {
  readonly question: string
  readonly hint: string
}

/** The language of a template. */
export interface TemplateMessages extends Pick<ExportMessages, 't'> {
  readonly speech: Speech & { readonly facts: Readonly<Record<FactName, AskedFact>> }
}

/** How many rows are made ready to be filled in. */
const READY = 10_000
/** The sign limits of a spreadsheet’s own messages. */
const TITLE = 32
const MESSAGE = 255

interface TemplateColumn {
  readonly label: string
  readonly name: string
  readonly question: string
  readonly hint: string
  readonly allowed: string
  readonly example: string | number
  readonly kind: FactKind | undefined
  /** The words to choose from, or those allowed beside a day or a number. */
  readonly words: readonly string[]
}

function exampleOf(kind: FactKind, today: string): Answer {
  switch (kind.kind) {
    case 'choice':
      return present(kind.values[0], 'an answer to a choice')
    case 'flag':
      return true
    case 'since':
      return `${Number(today.slice(0, 4)) - 5}${today.slice(4, 8)}01`
    case 'quantity':
      return kind.most ?? kind.least
  }
}

function factColumn(name: FactName, { speech, t }: TemplateMessages, today: string): TemplateColumn {
  const kind: FactKind = facts[name]
  const { name: label, question, hint, options } = speech.facts[name]
  const { yes, no, unknown, never } = plainAnswers(speech)
  const example = answerText(name, exampleOf(kind, today), speech)
  const column = { label, name, question, hint, example, kind }
  const listed = (words: readonly string[]) => ({ ...column, words, allowed: t('people.template.choice', { values: words.join('; ') }) })
  switch (kind.kind) {
    case 'choice':
      return listed([...kind.values.map(value => options?.[value] ?? value), unknown])
    case 'flag':
      return listed([yes, no, unknown])
    case 'since':
      return { ...column, words: [never, unknown], allowed: t('people.template.since', { example, never, unknown }) }
    case 'quantity': {
      const { least, most } = kind
      const allowed =
        most === undefined ? t('people.template.number', { least, unknown }) : t('people.template.whole', { least, most, unknown })
      return { ...column, words: [unknown], allowed }
    }
  }
}

function columnsOf(messages: TemplateMessages, today: string): readonly TemplateColumn[] {
  const { heads } = messages.speech.people
  const { t } = messages
  const plain = { hint: '', kind: undefined, words: [] }
  return [
    {
      ...plain,
      label: heads.id,
      name: 'id',
      question: t('people.template.idQuestion'),
      allowed: t('people.template.anyText'),
      example: t('people.template.exampleId'),
    },
    {
      ...plain,
      label: heads.on,
      name: 'on',
      question: t('people.template.onQuestion'),
      allowed: t('people.template.day', { example: today }),
      example: '',
      kind: { kind: 'since' },
    },
    ...factNames.map(name => factColumn(name, messages, today)),
  ]
}

/** The template as CSV: the heads, and one example to overwrite. `today` is the day its dates are made from. */
export function csvTemplate(messages: TemplateMessages, today: string): string {
  const columns = columnsOf(messages, today)
  return asCsv([columns.map(({ label }) => label), columns.map(({ example }) => example)])
}

/** The template as a workbook: the list with choices to pick from, a sheet that explains each column, the choices. */
export function workbookTemplate(messages: TemplateMessages, today: string): Promise<Uint8Array> {
  const { t } = messages
  const columns = columnsOf(messages, today)
  const head = columns.map(({ label }) => label)
  const values = t('people.template.values')
  const longest = Math.max(...columns.map(({ words }) => words.length))
  const explainedHead = (['column', 'name', 'question', 'allowed', 'example'] as const).map(key => t(`people.template.${key}`))
  return writeXlsx({
    properties: { modified: new Date(today) },
    sheets: [
      {
        name: t('people.template.list'),
        rows: [[...head]],
        columns: columnsFor(head),
        freezePane: { rows: 1, columns: 1 },
        dataValidations: columns.flatMap((column, index) => validationOf(column, index, values, t)),
      },
      {
        name: t('people.template.columns'),
        rows: [explainedHead, ...columns.map(({ label, name, question, allowed, example }) => [label, name, question, allowed, example])],
        columns: [36, 22, 60, 80, 30].map(width => ({ width })),
        freezePane: { rows: 1 },
      },
      {
        name: values,
        hidden: true,
        rows: [[...head], ...Array.from({ length: longest }, (_, row) => columns.map(({ words }) => words[row] ?? null))],
      },
    ],
  })
}

/** What a spreadsheet lets one type in a column, and what it says beside it. */
function validationOf(column: TemplateColumn, index: number, values: string, t: ListTranslator): readonly DataValidation[] {
  const { label, question, hint, kind, words } = column
  if (kind === undefined) return []
  const letter = colToLetter(index)
  const both = `${question}\n${hint}`
  const frame = {
    range: `${letter}2:${letter}${READY + 1}`,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    ...(label.length <= TITLE ? { inputTitle: label } : {}),
    inputMessage: both.length <= MESSAGE ? both : question,
    errorMessage: t('people.template.notAllowed'),
  }
  const list = `'${values}'!$${letter}$2:$${letter}$${words.length + 1}`
  if (kind.kind === 'choice' || kind.kind === 'flag') return [{ ...frame, type: 'list', formula1: list }]
  const cell = `${letter}2`
  const isWord = words.length === 0 ? 'FALSE' : `COUNTIF(${list},${cell})>0`
  return [{ ...frame, type: 'custom', formula1: `OR(${isWord},AND(ISNUMBER(${cell}),${boundsOf(kind, cell)}))` }]
}

/** Within which numbers a cell must lie; days are numbers in a spreadsheet. */
function boundsOf(kind: Extract<FactKind, { kind: 'since' | 'quantity' }>, cell: string): string {
  if (kind.kind === 'since') {
    const day = (text: string) => `DATE(${text.split('-').map(Number).join(',')})`
    return `${cell}>=${day(writeDay(span.first))},${cell}<=${day(writeDay(span.last))}`
  }
  const upTo = kind.most === undefined ? '' : `,${cell}<=${kind.most}`
  return `${cell}>=${kind.least}${upTo}${kind.whole ? `,INT(${cell})=${cell}` : ''}`
}
