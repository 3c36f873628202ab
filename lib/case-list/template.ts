/**
 * An empty list to fill in: its heads, what each column may hold, and an example, as CSV and as a workbook.
 */
import { colToLetter, writeXlsx, type DataValidation } from 'hucre/xlsx'
import { span, writeDay } from '../engine/days'
import type { FactKind } from '../engine/facts'
import { factNames, facts, type FactName } from '../policy/facts'
import { allowedText, exampleText, factHead, wordsFor } from './allowed-text'
import { answerText } from './answer-text'
import { examplePerson } from './example-person'
import type { ListTranslator } from './cell-fault-text'
import type { ExportMessages } from './list-export'
import { asCsv, boldHead, columnsFor } from './sheet-export'

/** How many rows are made ready to be filled in. */
const READY = 10_000
/** The sign limits of a spreadsheet’s own messages. */
const TITLE = 32
const MESSAGE = 255
/** Texts longer than their column go on below. */
const wrapped = { alignment: { wrapText: true, vertical: 'top' } } as const

interface TemplateColumn {
  readonly label: string
  readonly name: string
  readonly question: string
  readonly allowed: string
  readonly example: string | number
  readonly kind: FactKind | undefined
  /** The words to choose from, or those allowed beside a day or a number. */
  readonly words: readonly string[]
}

function factColumn(name: FactName, messages: ExportMessages, today: string): TemplateColumn {
  const { speech, t } = messages
  return {
    label: factHead(name, messages),
    name,
    question: t(`people.template.asks.${name}`),
    allowed: allowedText(name, today, messages),
    example: exampleText(name, today, speech),
    kind: facts[name],
    words: wordsFor(name, speech),
  }
}

function columnsOf(messages: ExportMessages, today: string): readonly TemplateColumn[] {
  const { heads } = messages.speech.people
  const { t } = messages
  const plain = { kind: undefined, words: [] }
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
      allowed: allowedText('on', today, messages),
      example: '',
      kind: { kind: 'since' },
    },
    ...factNames.map(name => factColumn(name, messages, today)),
  ]
}

/** The template as CSV: the heads, and one example to overwrite. `today` is the day its dates are made from. */
export function csvTemplate(messages: ExportMessages, today: string): string {
  const answers = examplePerson(today)
  const example = [messages.t('people.template.exampleId'), '', ...factNames.map(name => answerText(name, answers[name], messages.speech))]
  return asCsv([columnsOf(messages, today).map(({ label }) => label), example])
}

/** The template as a workbook: the list with choices to pick from, a sheet that explains each column, the choices. */
export function workbookTemplate(messages: ExportMessages, today: string): Promise<Uint8Array> {
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
        columns: columnsFor([head]),
        cells: boldHead(head),
        freezePane: { rows: 1, columns: 1 },
        dataValidations: columns.flatMap((column, index) => validationOf(column, index, values, t)),
      },
      {
        name: t('people.template.columns'),
        rows: [explainedHead, ...columns.map(({ label, name, question, allowed, example }) => [label, name, question, allowed, example])],
        columns: [36, 22, 60, 80, 30].map(width => ({ width, style: wrapped })),
        cells: boldHead(explainedHead),
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
  const { label, question, allowed, kind, words } = column
  if (kind === undefined) return []
  const letter = colToLetter(index)
  const both = kind.kind === 'since' || kind.kind === 'quantity' ? `${question}\n${allowed}` : question
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
