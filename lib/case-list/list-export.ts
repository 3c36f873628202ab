/**
 * A list with its verdicts, written for spreadsheets. With the answers beside them it can be read back as the same list.
 */
import { rangeRef, writeXlsx } from 'hucre/xlsx'
import type { Answer } from '../engine/partition'
import { present } from '../engine/present'
import { readDay } from '../engine/days'
import { factNames, facts, type FactName } from '../policy/facts'
import { lawReadOn } from '../policy/law'
import { ruleIds } from '../policy/rules'
import { answerText } from './answer-text'
import { factHead } from './allowed-text'
import { numberBeside, type KeptColumn, type ListedPerson } from './person'
import type { PersonWork } from './person-work'
import { summaryOf } from './summary'
import type { KeyOfFile, Translator } from '../text/translator'
import { statusText } from '../text/leaning-text'
import { cellFaultText } from './cell-fault-text'
import { boldHead, cellValues, columnsFor, type ExportCell, type ExportRow } from './sheet-export'
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
  /** The columns kept, written beside the name as they were. */
  readonly kept?: readonly KeptColumn[]
}

/** What a workbook says of itself besides its rows. */
export interface ExportAbout {
  /** The name of the list, and the sheet of it that was read. */
  readonly name: string
  readonly sheet: string | undefined
  /** How many people the whole list has. */
  readonly all: number
  /** The columns kept. */
  readonly kept: readonly KeptColumn[]
}

/** A text as a day, where it is one. */
const dayOr = (text: string): ExportCell => (readDay(text) === undefined ? text : { day: text })

/** An answer as it is written: a day as a day, a number as a number, everything else in words. */
function answerCell(name: FactName, answer: Answer | null | undefined, speech: Speech): ExportCell {
  const text = answerText(name, answer, speech)
  return typeof text === 'string' && facts[name].kind === 'since' ? dayOr(text) : text
}

/** Whether any person has a number beside the name. */
const isNumbered = (people: readonly ListedPerson[]): boolean => people.some(person => numberBeside(person) !== undefined)

/** Whether anything is written down of anybody: progress, who handles it, or a note. */
const isWorkedOn = (people: readonly ListedPerson[]): boolean =>
  people.some(({ work }) => work?.status !== undefined || work?.owner !== undefined || work?.note !== undefined)

/** How many columns are written of it. */
const WORK_COLUMNS = 3

/** How many columns, from the left, are texts as they were given: the name, the number, the columns kept, what is written down. */
export const givenColumns = (people: readonly ListedPerson[], kept: readonly KeptColumn[]): number =>
  1 + Number(isNumbered(people)) + kept.length + (isWorkedOn(people) ? WORK_COLUMNS : 0)

/**
 * The head and a row a person: who, what is kept, which day, the ten verdicts, the next date and its measure, what is
 * missing, what is refused, for which day and by which law it was checked; and the answers.
 */
export function writtenRows(
  people: readonly ListedPerson[],
  messages: ExportMessages,
  { today, withAnswers, kept = [] }: WriteOptions,
): readonly ExportRow[] {
  const { speech, t } = messages
  const { heads } = speech.people
  const numbered = isNumbered(people)
  const workedOn = isWorkedOn(people)
  const answered = withAnswers ? factNames : []
  const listed = (names: readonly string[]) => names.join('; ')
  const rowOf = (person: ListedPerson): ExportRow => {
    const { facts: given, faults } = person
    const refused = new Map<string, string>(faults.map(({ about, came }) => [about, came]))
    const answers = answered.map(name => refused.get(name) ?? answerCell(name, given[name], speech))
    const own = refused.get('on') ?? person.on
    const who = [
      person.id ?? '',
      ...(numbered ? [person.number ?? ''] : []),
      // Default: who came without these columns has nothing in them.
      ...kept.map((_, index) => person.kept?.[index] ?? ''),
      ...(workedOn ? workCells(person.work, t) : []),
      own === undefined ? '' : dayOr(own),
    ]
    const checked = [dayOr(person.on ?? today), dayOr(lawReadOn)]
    if (faults.length > 0) {
      const nothing = Array.from({ length: ruleIds.length + 3 }, () => '')
      return [...who, ...nothing, listed(faults.map(fault => cellFaultText(fault, { speech, t, today }))), '', '', ...answers]
    }
    const summary = summaryOf(person, today)
    return [
      ...who,
      ...summary.verdicts.map((verdict, index) => statusText({ t }, verdict, summary.leanings[index])),
      summary.next === null ? '' : dayOr(summary.next),
      listed(summary.nextRules.map(rule => ruleHead(rule, speech))),
      listed(summary.missing.map(name => speech.facts[name].name)),
      '',
      ...checked,
      ...answers,
    ]
  }
  const head = [
    heads.id,
    ...(numbered ? [heads.number] : []),
    ...kept.map(({ head }) => head),
    ...(workedOn ? [heads.progress, heads.owner, heads.workNote] : []),
    heads.on,
    ...ruleIds.map(rule => ruleHead(rule, speech)),
    heads.next,
    heads.nextRule,
    heads.missing,
    heads.remark,
    heads.checkedOn,
    heads.lawReadOn,
    ...answered.map(name => factHead(name, messages)),
  ]
  return [head, ...people.map(rowOf)]
}

const workCells = (work: PersonWork | undefined, t: ExportMessages['t']): readonly string[] => [
  work?.status === undefined ? '' : t(`people.progress.${work.status}`),
  // Default: what is not written down is an empty cell.
  work?.owner ?? '',
  work?.note ?? '',
]

/** Rows as a workbook: the head stays in sight, every column can be filtered; a second sheet says of what and when. */
export function asWorkbook(
  rows: readonly ExportRow[],
  { t }: ExportMessages,
  { today }: WriteOptions,
  about?: ExportAbout,
): Promise<Uint8Array> {
  const head = present(rows[0], 'the head')
  const sheet = {
    name: t('people.template.list'),
    rows: cellValues(rows),
    columns: columnsFor(rows),
    cells: boldHead(head),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length - 1, head.length - 1) },
  }
  const sheets = about === undefined ? [sheet] : [sheet, aboutSheet(about, rows.length - 1, today, t)]
  return writeXlsx({ sheets, properties: { modified: new Date(today) } })
}

function aboutSheet({ name, sheet, all }: ExportAbout, people: number, today: string, t: ExportMessages['t']) {
  const lines: readonly ExportRow[] = [
    [t('people.about.file'), name],
    ...(sheet === undefined ? [] : [[t('people.about.sheet'), sheet]]),
    [t('people.about.checked'), dayOr(today)],
    [t('people.about.law'), dayOr(lawReadOn)],
    [t('people.about.people'), people],
    [t('people.about.all'), all],
  ]
  return { name: t('people.about.name'), rows: cellValues(lines), columns: [{ width: 56 }, { width: 40 }] }
}
