/**
 * The head row: which column is about what.
 */
import type { Column, ColumnMeaning } from './person'
import { plainWords, type Vocabulary } from './vocabulary'
import { compatible } from '../check/compatible'
import { present } from '../engine/present'

/**
 * The columns of a head row. A head that repeats the meaning of one before it, or has none, is left to be told. A
 * column without a head is passed over as long as nothing stands in it.
 */
export function columnsOf(heads: readonly string[], { heads: known, numbers }: Vocabulary): readonly Column[] {
  let firstId = ''
  const taken = new Set<ColumnMeaning>()
  return heads.map(head => {
    if (head.trim() === '') return { head, meaning: 'ignored', trouble: 'empty' }
    const meaning = meaningOf(head, known)
    if (meaning === undefined) return { head, meaning, trouble: 'unknown' }
    // A name and a number say together who a person is.
    if (meaning === 'id' && taken.has('id') && isNumbered(head, numbers) !== isNumbered(firstId, numbers)) return { head, meaning }
    if (meaning === 'id' && !taken.has('id')) firstId = head
    if (taken.has(meaning)) return { head, meaning: undefined, trouble: 'repeated' }
    if (meaning !== 'ignored') taken.add(meaning)
    return { head, meaning }
  })
}

/** Whether a head asks for the number of a person, not for the name. */
export const isNumbered = (head: string, numbers: ReadonlySet<string>): boolean =>
  numbers.has(plainWords(head)) || numbers.has(plainWords(withoutForm(head).text))

/** What stands before a head in forms: marks of duty and a number of its own. */
const before = /^[\s*]*(?:\(?\d{1,3}(?:\s*[).:\u3001]\s*))?[\s*]*/u
/** Another unit than ours in the brackets of a head: sums of money of other countries, and of a month. */
const otherThanYuan = /usd|eur|jpy|hkd|gbp|[$€£]|month|\u7f8e|\u6b27|\u65e5\u5143|\u6e2f|\u9551|\u6708/iu
const otherThanDollars = /cny|rmb|eur|jpy|hkd|gbp|[¥€£]|month|\u4eba\u6c11\u5e01|\u6b27|\u65e5\u5143|\u6e2f|\u9551|\u6708/iu

/** A head without numbers and marks before it and brackets behind it, and what stood in the last brackets. */
function withoutForm(head: string): { readonly text: string; readonly brackets: string } {
  let text = compatible(head).replace(before, '').trim()
  let brackets = ''
  for (let at = text.lastIndexOf('('); at > 0 && text.endsWith(')'); at = text.lastIndexOf('(')) {
    brackets = `${brackets} ${text.slice(at + 1, -1)}`
    text = text.slice(0, at).trim()
  }
  return { text, brackets }
}

/** What a head means, as it stands or without its form; nothing where it names another unit than the answer has. */
export function meaningOf(head: string, known: Vocabulary['heads']): ColumnMeaning | undefined {
  const { text, brackets } = withoutForm(head)
  const meaning = known.get(withoutMarks(plainWords(head))) ?? known.get(withoutMarks(plainWords(text)))
  // A sign of money counts wherever it stands: among plain words there are none.
  const unit = `${brackets} ${compatible(head).replace(/[^$€£¥]/gu, '')}`
  if ((meaning === 'leastAnnualWageCny' || meaning === 'leastAnnualTaxCny') && otherThanYuan.test(unit)) return undefined
  return meaning === 'investmentUsd' && otherThanDollars.test(unit) ? undefined : meaning
}

/** Whether the sums under a head are counted in ten thousands. */
export const inTenThousands = (head: string): boolean => withoutForm(head).brackets.includes('\u4e07')

/** A head without the question and exclamation marks at its end. */
function withoutMarks(words: string): string {
  let end = words.length
  while (end > 0 && '?!'.includes(words.charAt(end - 1))) end -= 1
  return words.slice(0, end)
}

/** The same columns with what someone said they mean, from left to right. */
export const columnsAs = (heads: readonly string[], meanings: readonly ColumnMeaning[]): readonly Column[] =>
  heads.map((head, index) => ({ head, meaning: present(meanings[index], 'the meaning of a column') }))

/** How many heads of a row are understood. A column without a head is not. */
export const understoodIn = (heads: readonly string[], vocabulary: Vocabulary): number =>
  columnsOf(heads, vocabulary).filter(({ head, meaning }) => meaning !== undefined && head.trim() !== '').length
