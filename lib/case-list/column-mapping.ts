/**
 * The head row: which column is about what.
 */
import type { Column, ColumnMeaning } from './person'
import { plainWords, type Vocabulary } from './vocabulary'
import { present } from '../engine/present'

/**
 * The columns of a head row. A head that repeats the meaning of one before it, or has none, is left to be told. A
 * column without a head is passed over as long as nothing stands in it.
 */
export function columnsOf(heads: readonly string[], { heads: known }: Vocabulary): readonly Column[] {
  const taken = new Set<ColumnMeaning>()
  return heads.map(head => {
    if (head.trim() === '') return { head, meaning: 'ignored', trouble: 'empty' }
    const meaning = known.get(withoutMarks(plainWords(head)))
    if (meaning === undefined) return { head, meaning, trouble: 'unknown' }
    if (taken.has(meaning)) return { head, meaning: undefined, trouble: 'repeated' }
    if (meaning !== 'ignored') taken.add(meaning)
    return { head, meaning }
  })
}

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
