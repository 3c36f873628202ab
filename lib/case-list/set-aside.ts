/**
 * Rows of a list that are no people: groups, totals, notes, heads and hints repeated, examples. They are set aside, not
 * dropped: whoever brought the list is told of each, and can take it as a person.
 */
import { compatible } from '../check/compatible'
import { cellText, isEmpty, type Cell } from './cell'
import { meaningOf } from './column-mapping'
import type { Column, ColumnMeaning, ListedPerson } from './person'
import { plainWords, type Vocabulary } from './vocabulary'

/** A row that was set aside: what stands in it, and the person it would be. */
export interface SetAsideRow {
  readonly text: string
  readonly person: ListedPerson
  /** How many of the people it came with stand before it. */
  readonly before: number
}

/**
 * Why a row is no person: its words or form say so; or nothing but one cell stands in it, which makes it a group or a
 * note only in a list whose other rows say more.
 */
export type SetAsideReason = 'words' | 'alone'

/** Columns that answer nothing. */
const noAnswers: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['id', 'number', 'kept', 'ignored'])
/** Of so many columns one says too little to be a person. */
const MANY = 3
/** In brackets from its first sign to its last, as hints below heads are. */
const inBrackets = /^[([<\u3010\u3014\u300a].*[)\]>\u3011\u3015\u300b]$/su
/** A number of its own that a group has, in Chinese numerals. */
const ordinal = /^\(?[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]+[)\u3001.]?$/u
/** A label and what it is for, as below a form. */
const labelled = /^[^:]{1,12}:/u

/** Says of the rows under a head whether they are people. */
export function setAsideReader(
  columns: readonly Column[],
  vocabulary: Vocabulary,
  from1904: boolean,
): (cells: readonly Cell[], person: ListedPerson) => SetAsideReason | undefined {
  const heads = columns.map(({ head }) => plainWords(head))
  const { totals, notes, hints } = vocabulary.notPeople
  const begins = new Set([...totals, ...notes].map(words => words.charAt(0)))
  const isHead = (text: string, column: number) => {
    const { head, meaning } = columns[column] ?? {}
    if (head === undefined || head.trim() === '') return false
    return plainWords(text) === heads[column] || (meaning !== undefined && meaningOf(text, vocabulary.heads) === meaning)
  }
  const isHint = (text: string) => inBrackets.test(compatible(text).trim()) || hints.has(plainWords(text))
  /** Whether a text begins with a word for totals, or is a note by its first word. */
  const isMarked = (cell: Cell): boolean => {
    if (typeof cell !== 'string') return false
    const first = cell.trimStart().charAt(0).toLowerCase()
    if (!begins.has(first)) return false
    const text = compatible(cell).trim().toLowerCase()
    return totals.some(words => beginsWith(text, words, NO_LETTER)) || notes.some(words => beginsWith(text, words, SIGN))
  }

  return (cells, person) => {
    const first = cells.findIndex(cell => !isEmpty(cell))
    const begin = cells[first]
    if (begin === undefined) return undefined
    if (isMarked(begin)) return 'words'
    if (!saysNothing(person)) return undefined
    const texts = cells.flatMap((cell, column) =>
      isEmpty(cell) || columns[column]?.kind === 'sheet' ? [] : [{ column, text: cellText(cell, from1904) }],
    )
    if (texts.length === 1) {
      const meaning = columns[first]?.meaning
      const isAnswer = first > 0 && (meaning === undefined || !noAnswers.has(meaning))
      return columns.length < MANY || isAnswer ? undefined : 'alone'
    }
    const [{ text: beginning } = { text: '' }] = texts
    const says = (test: (text: string, column: number) => boolean) => texts.every(({ text, column }) => test(text, column))
    if (columns[first]?.meaning === 'ignored' && ordinal.test(compatible(beginning).trim())) return 'words'
    return says(isHead) || says(isHint) || says(text => labelled.test(compatible(text))) ? 'words' : undefined
  }
}

const saysNothing = ({ on, facts }: ListedPerson): boolean => on === undefined && Object.values(facts).every(answer => answer === null)

/** What may follow the word for a total, and what the word for a note. */
const NO_LETTER = /^(?!\p{L})/u
const SIGN = /^\s*(?:$|[\d:(.,*\u3001-])/u
const HAN = /^\p{Script=Han}+$/u

/** Whether a text begins with some words and something may follow that does; Chinese words are often spread with spaces. */
function beginsWith(text: string, words: string, then: RegExp): boolean {
  const whole = HAN.test(words) ? text.replace(/\s+/gu, '') : text
  return whole.startsWith(words) && then.test(whole.slice(words.length))
}
