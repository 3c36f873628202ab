/**
 * A rule on a day as a decision table for people: short cells under the names of the facts.
 *
 * How to print one, in a language:
 *
 *     const table = decisionTableOf('four-year-work-pr', '2026-11-23')  // undefined where the rule does not stand yet
 *     head:  table.facts.map(fact => t(`facts.${fact}.name`)), then `rules.<rule>.readings.<id>.who` of
 *            table.readings, then the verdict
 *     body:  row.cells.map(cell => cellWords(i18n, cell)), then row.readings and row.verdict
 *
 * Exactly one row fits a person about whom all is known. Someone with a blank fits several: if these end alike, that is
 * the verdict, else it is open. So the rows left after striking out those that do not fit show what is still missing.
 */
import { law } from '../check/check'
import type { Condition } from '../engine/conditions'
import { dayFromText } from '../engine/days'
import type { FactTable } from '../engine/facts'
import { DISPUTED, NO, togetherOf, YES, type RuleOnADay } from '../engine/law'
import { answersIn, rowsOf } from '../engine/table'
import { present } from '../engine/present'
import { facts, type FactName } from '../policy/facts'
import { numberOf } from '../policy/rules'
import type { RuleId } from '../policy/types'
import { termsIn } from './term-text'
import { factText, optionText, termText } from './law-text'
import { orList, writeNumber, type I18n } from './i18n'

/** A rule on a day: the facts it rests on, in the order of asking, the readings that stand, and the rows. */
export interface DecisionTable {
  readonly facts: readonly FactName[]
  readonly readings: readonly string[]
  readonly rows: readonly DecisionRow[]
}

/** One row: what each fact must be (undefined: it does not matter), and what it leads to. */
export interface DecisionRow {
  readonly cells: readonly (Condition<FactName> | undefined)[]
  /** What each reading says, in the order of the table’s readings. */
  readonly readings: readonly ('yes' | 'no')[]
  readonly verdict: 'yes' | 'no' | 'disputed'
}

const known = new WeakMap<RuleOnADay<FactName>, DecisionTable>()

/** The decision table of a rule on a day `YYYY-MM-DD`; undefined where no reading of it stands. */
export function decisionTableOf(id: RuleId, day: string): DecisionTable | undefined {
  const rule = law.on(dayFromText(day))[numberOf(id) - 1]
  if (rule === undefined || rule.readings.length === 0) return undefined
  const found = known.get(rule)
  if (found !== undefined) return found
  const table = decisionTableFor(rule)
  known.set(rule, table)
  return table
}

/** The decision table of a rule as it stands on some day, worked out anew. */
export function decisionTableFor({ readings }: RuleOnADay<FactName>): DecisionTable {
  const { diagrams, partitions } = law
  // A leaf holds what every reading says, one bit a reading.
  const place = diagrams.merge(
    readings.map(reading => reading.node),
    said => said.reduce((bits, one, at) => bits + (one << at), 0),
  )
  const columns = diagrams.factsIn(place).map(number => present(partitions[number], 'a fact of the law'))
  const terms = readings.flatMap(({ reading }) => [...termsIn(reading.when).values()])
  const rows = rowsOf(diagrams, place).map(({ cells, outcome }): DecisionRow => {
    const said = readings.map((_, at) => (outcome >> at) & 1)
    return {
      cells: columns.map(partition => {
        const regions = cells.get(partitions.indexOf(partition))
        const answers = regions === undefined ? undefined : answersIn(partition, regions)
        return answers && knownAs(terms, answers)
      }),
      readings: said.map(one => (one === 1 ? 'yes' : 'no')),
      verdict: present(verdictNames[togetherOf(said)], 'the name of a verdict'),
    }
  })
  return { facts: columns.map(({ fact }) => fact), readings: readings.map(({ reading }) => reading.id), rows }
}

/** The term of the law that means just these answers to one fact, where one of `terms` does. */
export const knownAs = (terms: readonly Condition<FactName>[], answers: Condition<FactName>): Condition<FactName> =>
  terms.find(term => isSame(term, answers)) ?? answers

const isSame = (term: Condition, answers: Condition): boolean =>
  answers.kind === 'is' && term.kind === 'is' && term.fact === answers.fact && String(term.oneOf) === String(answers.oneOf)

const verdictNames: Readonly<Record<number, DecisionRow['verdict']>> = { [NO]: 'no', [YES]: 'yes', [DISPUTED]: 'disputed' }

/** A cell in a few words, to stand under its fact’s name: "Doctorate", "innovation area", "4 full years or more". */
export function cellWords(i18n: I18n, cell: Condition | undefined): string {
  const { t } = i18n
  if (cell === undefined) return t('words.table.any')
  switch (cell.kind) {
    case 'any':
      return orList(
        i18n,
        cell.of.map(part => cellWords(i18n, part)),
      )
    case 'all':
      return betweenWords(i18n, cell.of)
    case 'not':
      return oppositeCell(i18n, cell.of)
    case 'is':
      return cell.term === undefined ? valueWords(i18n, cell.fact, cell.oneOf) : termText(i18n, cell.term, 'name')
    case 'holds':
      return t('words.answer.yes')
    case 'full-years':
      return t('words.table.fullYears', { years: cell.years })
    case 'at-least':
      return t('words.table.atLeast', numberWords(i18n, cell))
    case 'more-than':
      return t('words.table.moreThan', numberWords(i18n, cell))
  }
}

function oppositeCell(i18n: I18n, denied: Condition): string {
  const { t } = i18n
  switch (denied.kind) {
    case 'is':
      return valueWords(
        i18n,
        denied.fact,
        valuesOf(denied.fact).filter(value => !denied.oneOf.includes(value)),
      )
    case 'holds':
      return t('words.answer.no')
    case 'full-years':
      return t('words.table.fewerYears', { years: denied.years })
    case 'at-least':
      return t('words.table.lessThan', numberWords(i18n, denied))
    case 'more-than':
      return t('words.table.atMost', numberWords(i18n, denied))
    case 'all':
    case 'any':
    case 'not':
      throw new RangeError('a cell denies one comparison only')
  }
}

/** "500,000 US dollars or more, but less than 1,000,000 US dollars"; "exactly 6 months" where both ends are one. */
function betweenWords(i18n: I18n, ends: readonly Condition[]): string {
  const { t } = i18n
  const [from, to] = ends
  const most = to?.kind === 'not' && to.of.kind === 'more-than' ? to.of.number : undefined
  if (from?.kind === 'at-least' && from.number === most) return t('words.table.exactly', numberWords(i18n, from))
  return ends.map(end => cellWords(i18n, end)).reduce((first, second) => t('words.table.both', { from: first, to: second }))
}

const numberWords = (i18n: I18n, { fact, number }: { readonly fact: string; readonly number: number }) => ({
  number: writeNumber(i18n, number),
  unit: factText(i18n, fact, 'unit'),
})

const valueWords = (i18n: I18n, fact: string, values: readonly string[]): string =>
  orList(
    i18n,
    values.map(value => optionText(i18n, fact, value)),
  )

function valuesOf(fact: string): readonly string[] {
  const kind = (facts as FactTable)[fact]
  return kind?.kind === 'choice' ? kind.values : []
}
