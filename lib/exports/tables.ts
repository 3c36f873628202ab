/**
 * A rule as decision tables for other engines: one a reading over the facts, and the verdict over the readings. Every
 * input may be null, for a blank. In each table exactly one row fits.
 */
import { BlankDiagrams } from '../engine/blanks'
import { dayFromText } from '../engine/days'
import { Diagrams, TRUE, type NodeId } from '../engine/diagram'
import type { FactKind } from '../engine/facts'
import { NO, togetherOf, YES, type Law } from '../engine/law'
import type { Partition } from '../engine/partition'
import type { Period, Reading, Rule } from '../engine/rules'
import { rowsOf, type Row } from '../engine/table'
import { stateOf, verdictOf } from '../engine/verdict'
import { present } from '../engine/present'
import { ANY, outside, testOf, text, within } from './feel'

/** What an input column looks at: the check date, a fact, the full years since a fact’s day, or what a reading says. */
export type TableColumn =
  | { readonly kind: 'day' }
  | { readonly kind: 'fact'; readonly fact: string; readonly of: FactKind }
  | { readonly kind: 'reading'; readonly reading: string }

export interface ExportedTable {
  /** The rule’s id, or the reading’s. */
  readonly id: string
  readonly columns: readonly TableColumn[]
  /** A test a column, in FEEL, and what the row says. */
  readonly rows: readonly { readonly tests: readonly string[]; readonly says: string }[]
}

/** What a reading may say, and what a rule. */
export const stateNames = ['no', 'yes', 'open', 'not-in-force'] as const
export const verdictNames = ['no', 'yes', 'disputed', 'open', 'not-covered'] as const
const ABSENT = stateNames.indexOf('not-in-force')
const OPEN = stateNames.indexOf('open')

/** The tables of one rule of a law. */
export function tablesOf(law: Law, rule: Rule): { readonly readings: readonly ExportedTable[]; readonly verdict: ExportedTable } {
  const blanks = new BlankDiagrams(law.diagrams)
  const readings = rule.readings.map(reading => readingTable(law, blanks, reading))
  const verdict = readingsSuffice(law, blanks, rule) ? verdictOfReadings(rule) : verdictOfFacts(law, blanks, rule)
  return { readings, verdict }
}

const dayColumn: TableColumn = { kind: 'day' }

/** Columns for all facts that some rows look at, and the rows’ tests under them. */
function overFacts(law: Law, rows: readonly Row[]): { columns: readonly TableColumn[]; tests: (row: Row) => readonly string[] } {
  const asked = law.partitions.filter((_, fact) => rows.some(({ cells }) => cells.has(fact)))
  const test = (row: Row) => (partition: Partition) => {
    const regions = row.cells.get(law.partitions.indexOf(partition))
    return regions === undefined ? ANY : testOf(partition, regions)
  }
  return { columns: asked.map(({ fact, kind }) => ({ kind: 'fact', fact, of: kind })), tests: row => asked.map(test(row)) }
}

function readingTable(law: Law, blanks: BlankDiagrams, reading: Reading): ExportedTable {
  const position = blanks.diagrams.merge([stateLeaves(law, blanks, reading)], ([state = 0]) => state)
  const rows = rowsOf(blanks.diagrams, position)
  const { columns, tests } = overFacts(law, rows)
  return {
    id: reading.id,
    columns: [dayColumn, ...columns],
    rows: [
      { tests: [outside(reading), ...columns.map(() => ANY)], says: 'not-in-force' },
      ...rows.map(row => ({ tests: [within(reading), ...tests(row)], says: present(stateNames[row.outcome], 'the name of a state') })),
    ],
  }
}

/** What a reading says with blanks, as a number of `states`. */
const stateLeaves = (law: Law, blanks: BlankDiagrams, { when }: Reading): NodeId =>
  blanks.diagrams.merge([blanks.of(law.diagrams.of(when))], ([bits = 0]) => stateNames.indexOf(stateOf(bits)))

/** What a rule says with blanks, as a number of `verdicts`. */
const verdictLeaves = (blanks: BlankDiagrams, position: NodeId): NodeId =>
  blanks.diagrams.merge([blanks.of(position)], ([bits = 0]) => verdictNames.indexOf(verdictOf(bits)))

/** What the readings’ states alone tell of the verdict. Two that are open may yet be sure to disagree: that it cannot tell. */
function verdictOfStates(said: readonly number[]): number {
  const live = said.filter(state => state !== ABSENT)
  if (live.length === 0) return verdictNames.indexOf('not-covered')
  const [no, yes] = [live.includes(NO), live.includes(YES)]
  return no && yes ? togetherOf([NO, YES]) : live.includes(OPEN) ? verdictNames.indexOf('open') : togetherOf(live)
}

/** The first days of the periods between which a rule’s readings change, ascending, and before them all of time. */
function periodsOf({ readings }: Rule): readonly Period[] {
  const turns = [...new Set(readings.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])))].sort()
  return [undefined, ...turns].map((from, index) => {
    const until = turns[index]
    return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) }
  })
}

/** Whether, in every period and whatever is blank, the readings’ states alone tell the verdict. */
function readingsSuffice(law: Law, blanks: BlankDiagrams, rule: Rule): boolean {
  return periodsOf(rule).every(({ from }) => {
    const now = from === undefined ? undefined : law.on(dayFromText(from)).find(one => one.rule === rule)
    if (now?.verdict === undefined) return true
    const said = now.readings.map(({ reading }) => stateLeaves(law, blanks, reading))
    const agree = ([verdict, ...states]: readonly number[]) => Number(verdictOfStates(states) === verdict)
    return blanks.diagrams.merge([verdictLeaves(blanks, now.verdict), ...said], agree) === TRUE
  })
}

function verdictOfReadings({ id, readings }: Rule): ExportedTable {
  const asking = new Diagrams(
    readings.map(reading => ({
      fact: reading.id,
      kind: { kind: 'choice', values: stateNames },
      regions: stateNames.length,
      regionOf: answer => stateNames.findIndex(state => state === answer),
      meets: () => false,
      describe: () => undefined,
      years: [],
      numbers: [],
    })),
  )
  const walk = (said: readonly number[]): NodeId =>
    said.length === readings.length
      ? ~verdictOfStates(said)
      : asking.ask(
          said.length,
          stateNames.map((_, state) => walk([...said, state])),
        )
  const test = (regions: readonly number[] | undefined) =>
    regions === undefined ? ANY : regions.map(state => text(present(stateNames[state], 'the name of a state'))).join(', ')
  return {
    id,
    columns: readings.map(reading => ({ kind: 'reading', reading: reading.id })),
    rows: rowsOf(asking, walk([])).map(({ cells, outcome }) => ({
      tests: readings.map((_, at) => test(cells.get(at))),
      says: present(verdictNames[outcome], 'the name of a verdict'),
    })),
  }
}

/** The verdict over the facts themselves, period by period. */
function verdictOfFacts(law: Law, blanks: BlankDiagrams, rule: Rule): ExportedTable {
  const parts = periodsOf(rule).map(period => {
    const position = period.from === undefined ? undefined : law.on(dayFromText(period.from)).find(one => one.rule === rule)?.verdict
    const uncovered: readonly Row[] = [{ cells: new Map(), outcome: verdictNames.indexOf('not-covered') }]
    return { period, rows: position === undefined ? uncovered : rowsOf(blanks.diagrams, verdictLeaves(blanks, position)) }
  })
  const { columns, tests } = overFacts(
    law,
    parts.flatMap(({ rows }) => rows),
  )
  return {
    id: rule.id,
    columns: [dayColumn, ...columns],
    rows: parts.flatMap(({ period, rows }) =>
      rows.map(row => ({ tests: [within(period), ...tests(row)], says: present(verdictNames[row.outcome], 'the name of a verdict') })),
    ),
  }
}
