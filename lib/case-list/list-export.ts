/**
 * A list with its verdicts, written for spreadsheets: as CSV and as a workbook. With the answers beside
 * them it can be read back as the same list.
 */
import { rangeRef, writeXlsx } from 'hucre/xlsx'
import { csvLine } from '../check/csv-line'
import { factNames } from '../policy/facts'
import { ruleIds } from '../policy/rules'
import { answerText } from './answer-text'
import { markedId } from './cell'
import type { ListedPerson } from './person'
import { summaryOf } from './summary'
import type { KeyOfFile, Translator } from '../text/translator'
import { statusText } from '../text/leaning-text'
import { cellFaultText } from './cell-fault-text'
import { ruleHead, type Speech } from './vocabulary'

/** One language in which lists are written. */
export interface ExportMessages {
  readonly speech: Speech
  readonly t: Translator<KeyOfFile<'people' | 'faults' | 'result'>>
}

export interface WriteOptions {
  /** The day for people who name none. */
  readonly today: string
  /** Whether the answers stand behind the verdicts. */
  readonly withAnswers: boolean
}

type Row = readonly (string | number)[]

/** The head and a row a person: who, which day, the ten verdicts, the next date, what is missing, what is refused. */
export function writtenRows(
  people: Iterable<ListedPerson>,
  { speech, t }: ExportMessages,
  { today, withAnswers }: WriteOptions,
): readonly Row[] {
  const { heads } = speech.people
  const answered = withAnswers ? factNames : []
  const listed = (names: readonly string[]) => names.join('; ')
  const rowOf = (person: ListedPerson): Row => {
    const { facts, faults } = person
    const refused = new Map<string, string>(faults.map(({ about, came }) => [about, came]))
    const answers = answered.map(name => refused.get(name) ?? answerText(name, facts[name], speech))
    const who = [person.id ?? '', refused.get('on') ?? person.on ?? (withAnswers ? '' : today)]
    if (faults.length > 0) {
      const nothing = Array.from({ length: ruleIds.length + 2 }, () => '')
      return [...who, ...nothing, listed(faults.map(fault => cellFaultText(fault, t))), ...answers]
    }
    const summary = summaryOf(person, today)
    const missing = listed(summary.missing.map(name => speech.facts[name].name))
    return [
      ...who,
      ...summary.verdicts.map((verdict, index) => statusText({ t }, verdict, summary.leanings[index])),
      summary.next ?? '',
      missing,
      '',
      ...answers,
    ]
  }
  const head = [
    heads.id,
    heads.on,
    ...ruleIds.map(rule => ruleHead(rule, speech)),
    heads.next,
    heads.missing,
    heads.remark,
    ...answered.map(name => speech.facts[name].name),
  ]
  return [head, ...Array.from(people, rowOf)]
}

/** By this mark spreadsheets know UTF-8. */
const MARK = '\ufeff'

/** Rows as CSV, line by line; spreadsheets show its Chinese and take nothing in it for a formula. */
export const asCsv = (rows: readonly Row[]): string =>
  MARK + rows.map(([id = '', ...others]) => csvLine([markedId(String(id)), ...others.map(String)])).join('')

const columnWidth = (head: string | number): number =>
  Math.min(
    40,
    Math.max(
      12,
      [...String(head)].reduce((width, sign) => width + (sign > '\u2e7f' ? 2 : 1), 2),
    ),
  )

/** Columns as wide as their heads. */
export const columnsFor = (head: Row) => head.map(text => ({ width: columnWidth(text) }))

/** In workbooks `_x0041_` is another way of writing a sign; where it is meant as it stands, its beginning is written so. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Rows as a workbook: the head stays in sight, every column can be filtered, texts are texts whatever they begin with. */
export function asWorkbook(rows: readonly Row[], { t }: ExportMessages, { today }: WriteOptions): Promise<Uint8Array> {
  const [head = []] = rows
  const sheet = {
    name: t('people.template.list'),
    rows: rows.map(row => row.map(cell => (typeof cell === 'string' ? cell.replace(looksEscaped, '_x005F_') : cell))),
    columns: columnsFor(head),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length - 1, head.length - 1) },
  }
  return writeXlsx({ sheets: [sheet], properties: { modified: new Date(today) } })
}
