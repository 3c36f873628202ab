/**
 * What heads and cells may say, in every language at once. The words are the messages’; here they are made findable.
 */
import { NEVER, UNKNOWN } from '../check/case'
import { compatible } from '../check/compatible'
import type { Answer } from '../engine/partition'
import { factNames, facts, type FactName } from '../policy/facts'
import { numberOf, ruleIds } from '../policy/rules'
import type { RuleId } from '../policy/types'
import { keptKinds, type ColumnMeaning, type KeptKind } from './person'

/** What the messages of one language say of a fact, as far as lists need it. */
export interface FactSpeech {
  readonly name: string
  readonly options?: Readonly<Record<string, string>>
  readonly never?: string
  readonly neverAnswered?: string
}

/** The months by their numbers, as the messages name them. */
export const monthNumbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const
type Month = (typeof monthNumbers)[number]

/** Further words people use, several in one text with ` | ` between them (people.json, `understood`). */
export interface Understood {
  readonly id: string
  readonly on: string
  /** Heads of a person’s number. */
  readonly number: string
  /** Heads of columns that are kept as they stand. */
  readonly kept: Readonly<Record<KeptKind, string>>
  /** Columns of a list that say nothing of a person. */
  readonly passedOver: string
  /** What stands in a cell that is blank. */
  readonly blank: string
  /** How rows begin that are no people, and hints below heads. */
  readonly notPeople: { readonly total: string; readonly note: string; readonly hint: string }
  readonly facts: Readonly<Partial<Record<FactName, string>>>
  readonly yes: string
  readonly no: string
  readonly unknown: string
  readonly never: string
  /** The months by their numbers. Never the browser’s own names for them: those differ from one to the next. */
  readonly months: Readonly<Record<Month, string>>
  readonly values: Readonly<Partial<Record<FactName, Readonly<Record<string, string>>>>>
}

/** The heads under which a list is written (people.json, `heads`). */
export interface WrittenHeads {
  readonly id: string
  readonly number: string
  readonly on: string
  /** How far the work on a person is, who handles it, and what is noted. */
  readonly progress: string
  readonly owner: string
  readonly workNote: string
  readonly next: string
  /** The measure of which that is the date. */
  readonly nextRule: string
  readonly missing: string
  readonly remark: string
  /** For which day, and by which law, the verdicts were found. */
  readonly checkedOn: string
  readonly lawReadOn: string
  /** On which sheet of several a person stands. */
  readonly sheet: string
}

/** One language: the messages facts.json, rules.json and people.json, as far as lists need them. */
export interface Speech {
  readonly facts: Readonly<Record<FactName, FactSpeech>>
  readonly rules: Readonly<Record<RuleId, { readonly short: string }>>
  readonly people: { readonly understood: Understood; readonly heads: WrittenHeads }
}

/** Meanings by plain words. */
export interface Vocabulary {
  readonly heads: ReadonlyMap<string, ColumnMeaning>
  readonly answers: ReadonlyMap<FactName, ReadonlyMap<string, Answer>>
  /** Heads of columns that are kept. */
  readonly kept: ReadonlyMap<string, KeptKind>
  /** Heads of a person’s number. */
  readonly numbers: ReadonlySet<string>
  /** Words for a blank. */
  readonly blanks: ReadonlySet<string>
  /** How rows begin that are no people: with words for totals and signatures, or for notes and examples; and words of hints. */
  readonly notPeople: { readonly totals: readonly string[]; readonly notes: readonly string[]; readonly hints: ReadonlySet<string> }
  /** Months (1–12) by name. */
  readonly months: ReadonlyMap<string, number>
}

/**
 * A text without what writers differ in: width, letter case, punctuation, white space. What may turn its meaning or
 * put it in doubt stays: “yes?” is no yes.
 */
export const plainWords = (text: string): string =>
  compatible(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}?!+<>=~%#√✓✔×✗✘]+/gu, '')

/** The words of a text with ` | ` between them; the first is the one to write. */
export const parted = (texts: string): readonly string[] => texts.split('|').map(text => text.trim())

/** A text without what stands in brackets at its end. */
function withoutBrackets(text: string): string {
  const begin = text.search(/[（(]/u)
  return begin >= 0 && /[)）]$/u.test(text) ? text.slice(0, begin) : text
}

/** Words by meaning, turned round. Of words that mean two things, those of an earlier list count; within one, none. */
function findable<M>(...lists: readonly (readonly (readonly [text: string, meaning: M])[])[]): ReadonlyMap<string, M> {
  const found = new Map<string, M>()
  for (const list of lists) {
    const added = new Map<string, M | undefined>()
    for (const [text, meaning] of list) {
      const words = plainWords(text)
      if (words === '' || found.has(words)) continue
      added.set(words, added.has(words) && added.get(words) !== meaning ? undefined : meaning)
    }
    for (const [words, meaning] of added) if (meaning !== undefined) found.set(words, meaning)
  }
  return found
}

function answersOf(fact: FactName, speeches: readonly Speech[]): ReadonlyMap<string, Answer> {
  const kind = facts[fact]
  const every = (pick: (speech: Speech) => string | undefined, answer: Answer) =>
    speeches.flatMap(speech => parted(pick(speech) ?? '').map(text => [text, answer] as const))
  const unknown = [[UNKNOWN, UNKNOWN] as const, ...every(({ people }) => people.understood.unknown, UNKNOWN)]
  switch (kind.kind) {
    case 'choice': {
      const labels = kind.values.flatMap(value => every(speech => speech.facts[fact].options?.[value], value))
      return findable(
        kind.values.map(value => [value, value] as const),
        labels,
        unknown,
        labels.map(([text, value]) => [withoutBrackets(text), value] as const),
        kind.values.flatMap(value => every(({ people }) => people.understood.values[fact]?.[value], value)),
      )
    }
    case 'flag':
      return findable<Answer>(
        [
          ['true', true],
          ['false', false],
        ],
        every(({ people }) => people.understood.yes, true),
        every(({ people }) => people.understood.no, false),
        unknown,
      )
    case 'since':
      return findable<Answer>(
        [[NEVER, NEVER]],
        every(speech => speech.facts[fact].never, NEVER),
        every(speech => speech.facts[fact].neverAnswered, NEVER),
        every(({ people }) => people.understood.never, NEVER),
        unknown,
      )
    case 'quantity':
      return findable<Answer>(unknown)
  }
}

function monthsOf(speeches: readonly Speech[]): ReadonlyMap<string, number> {
  return findable(
    speeches.flatMap(({ people }) =>
      monthNumbers.flatMap(month => parted(people.understood.months[month]).map(name => [name, Number(month)] as const)),
    ),
  )
}

const wordsOf = (speeches: readonly Speech[], pick: (understood: Understood) => string): ReadonlySet<string> =>
  new Set(speeches.flatMap(({ people }) => parted(pick(people.understood)).map(plainWords)))

const beginningsOf = (speeches: readonly Speech[], pick: (understood: Understood) => string): readonly string[] =>
  speeches.flatMap(({ people }) => parted(pick(people.understood)).map(words => words.toLowerCase()))

/** The head of the column of a rule’s verdicts; with its number it cannot be taken for a head of somebody else’s. */
export const ruleHead = (rule: RuleId, { rules }: Pick<Speech, 'rules'>): string => `${numberOf(rule)}. ${rules[rule].short}`

/** Everything that is understood, of the languages we speak. */
export function vocabularyOf(speeches: readonly Speech[]): Vocabulary {
  const spoken = (pick: (speech: Speech) => string, meaning: ColumnMeaning) =>
    speeches.flatMap(speech => parted(pick(speech)).map(text => [text, meaning] as const))
  return {
    heads: findable<ColumnMeaning>(
      [['id', 'id'], ['on', 'on'], ...factNames.map(name => [name, name] as const)],
      factNames.flatMap(name => spoken(speech => speech.facts[name].name, name)),
      [...spoken(({ people }) => people.heads.id, 'id'), ...spoken(({ people }) => people.heads.on, 'on')],
      [...spoken(({ people }) => people.heads.number, 'number'), ...spoken(({ people }) => people.understood.number, 'number')],
      [...spoken(({ people }) => people.understood.id, 'id'), ...spoken(({ people }) => people.understood.on, 'on')],
      // Default: most facts have one name.
      factNames.flatMap(name => spoken(({ people }) => people.understood.facts[name] ?? '', name)),
      spoken(({ people }) => people.understood.passedOver, 'ignored'),
      // What a list of verdicts holds besides the answers, so that it can be read again.
      ruleIds.flatMap(rule => spoken(speech => ruleHead(rule, speech), 'ignored')),
      (['next', 'nextRule', 'missing', 'remark', 'checkedOn', 'lawReadOn'] as const).flatMap(head =>
        spoken(({ people }) => people.heads[head], 'ignored'),
      ),
      (['progress', 'owner', 'workNote'] as const).flatMap(head => spoken(({ people }) => people.heads[head], 'kept')),
    ),
    answers: new Map(factNames.map(name => [name, answersOf(name, speeches)])),
    kept: findable<KeptKind>(
      keptKinds.flatMap(kind => speeches.flatMap(({ people }) => parted(people.understood.kept[kind]).map(text => [text, kind] as const))),
    ),
    numbers: wordsOf(speeches, ({ number }) => number),
    blanks: wordsOf(speeches, ({ blank }) => blank),
    notPeople: {
      totals: beginningsOf(speeches, ({ notPeople }) => notPeople.total),
      notes: beginningsOf(speeches, ({ notPeople }) => notPeople.note),
      hints: wordsOf(speeches, ({ notPeople }) => notPeople.hint),
    },
    months: monthsOf(speeches),
  }
}
