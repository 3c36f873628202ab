/**
 * The words that the law needs, as a type: a fact, an answer, a rule, a reading, a grant, a window, a paper or a source whose words
 * messages/en lacks, or gives other places for numbers, does not compile here. Sentences that only data names (remarks,
 * statements, terms) are held by tests/policy/words.test.ts.
 */
import type { MessageValues } from '../../messages'
import type { Choice, Flag, Quantity, Since } from '../engine/facts'
import type { DocumentId, documents, NearestList } from '../policy/documents'
import type { facts, Topic } from '../policy/facts'
import type { RouteGrantId, RouteId } from '../policy/routes'
import type { SourceId } from '../policy/sources'
import type { ReadingIds } from '../policy/rules'
import type { GrantId, RuleId } from '../policy/types'
import type { WindowId, windows } from '../policy/windows'
import type { EachOf } from './translator'

type Text = string | number
type Words<Key extends string, Values = undefined> = Record<Key, Values>

/** The words of a fact called `Fact`, by its kind. */
type WordsOfFact<Fact extends string, Kind> = Words<`facts.${Fact}.${'name' | 'question' | 'hint'}`> & WordsOfKind<`facts.${Fact}`, Kind>

type WordsOfKind<Fact extends string, Kind> =
  Kind extends Choice<infer Value>
    ? Words<`${Fact}.options.${Value}`>
    : Kind extends Flag
      ? Words<`${Fact}.${'holds' | 'fails'}`>
      : Kind extends Since
        ? Words<`${Fact}.${'date' | 'never' | 'neverAnswered'}`> &
            Words<`${Fact}.${'fullYears' | 'fewerYears'}`, { years: number }> &
            Words<`${Fact}.answered`, { date: Text }>
        : Kind extends Quantity
          ? Words<`${Fact}.unit`> & Words<`${Fact}.${'atLeast' | 'moreThan' | 'lessThan' | 'atMost' | 'answered'}`, { number: Text }>
          : never

/** The words of all facts of a table. */
export type WordsOfFacts<Table> = EachOf<{ [Fact in keyof Table & string]: WordsOfFact<Fact, Table[Fact]> }[keyof Table & string]>

/** What sources give of some windows and papers only: `fields` in their tables. */
type WordsOfFields<Branch extends string, Table extends Readonly<Record<string, { readonly fields: readonly string[] }>>> = EachOf<
  { [Id in keyof Table & string]: Words<`${Branch}.${Id}.${Table[Id]['fields'][number]}`, unknown> }[keyof Table & string]
>

type WordsOfReadings = EachOf<{ [Id in RuleId]: Words<`rules.${Id}.readings.${ReadingIds[Id]}.${'who' | 'says'}`, unknown> }[RuleId]>

/** All words that the tables of the law ask for by their names. */
export type WordsOfLaw = WordsOfFacts<typeof facts> &
  Words<`wizard.steps.${Topic}.title`> &
  Words<`rules.${RuleId}.${'name' | 'official' | 'short'}`> &
  Words<`rules.${RuleId}.${'summary' | 'compiled' | 'certainty' | 'ask'}`, unknown> &
  WordsOfReadings &
  Words<`routes.${RouteId}.${'name' | 'official' | 'short' | 'certainty' | 'ask'}`> &
  Words<`routes.${RouteId}.summary`, unknown> &
  Words<`grants.${GrantId | RouteGrantId}.${'name' | 'official' | 'what'}`> &
  Words<`windows.${WindowId}.${'name' | 'does'}`> &
  Words<`papers.papers.${DocumentId}.${'name' | 'official'}` | `papers.nearest.${NearestList}`> &
  Words<`sources.${SourceId}`> &
  WordsOfFields<'windows', typeof windows> &
  WordsOfFields<'papers.papers', typeof documents>

/** Some messages, of which the compiler has seen that they have all these words. */
export type Having<Needed, Messages extends Needed> = [Needed, Messages]

export type LawHasItsWords = Having<WordsOfLaw, MessageValues>
