/**
 * The head row: which column is about what.
 */
import { keptColumnsOf, type Column, type ColumnMeaning, type KeptColumn } from './person'
import { plainWords, type Vocabulary } from './vocabulary'
import { compatible } from '../check/compatible'
import { present } from '../engine/present'

/**
 * The columns of a head row. A head that repeats the meaning of one before it, or has none, is left to be told. A
 * column without a head is passed over as long as nothing stands in it.
 */
export function columnsOf(heads: readonly string[], vocabulary: Vocabulary): readonly Column[] {
  const { heads: known, kept, numbers } = vocabulary
  const isNamed = heads.some(head => meaningOf(head, known) === 'id' && !numbers.has(plainWords(withoutForm(head).text)))
  // A column to keep is one beside others: a note that stands alone is no head.
  const isList = heads.some(head => !['ignored', 'kept'].includes(meaningOf(head, known) ?? 'ignored'))
  const taken = new Set<ColumnMeaning>()
  return heads.map(head => {
    if (head.trim() === '') return { head, meaning: 'ignored', trouble: 'empty' }
    const understood = meaningOf(head, known)
    // What programs call `id` is a number where a name stands beside it.
    const meaning = understood === 'id' && isNamed && numbers.has(plainWords(withoutForm(head).text)) ? 'number' : understood
    const kind = isList && meaning === undefined ? spoken(head, kept) : undefined
    if (kind !== undefined) return { head, meaning: 'kept', kind }
    if (meaning === undefined) return { head, meaning, trouble: 'unknown' }
    if (taken.has(meaning)) return { head, meaning: undefined, trouble: 'repeated' }
    if (meaning !== 'ignored' && meaning !== 'kept') taken.add(meaning)
    return { head, meaning }
  })
}

/** What stands for a head, as it stands or without its form. */
const spoken = <Meaning>(head: string, known: ReadonlyMap<string, Meaning>): Meaning | undefined =>
  known.get(withoutMarks(plainWords(head))) ?? known.get(withoutMarks(plainWords(withoutForm(head).text)))

/** What stands before a head in forms: marks of duty and a number of its own. */
const before = /^[\s*]*(?:\(?\d{1,3}(?:\s*[).:\u3001]\s*))?[\s*]*/u
/** Another unit than ours in the brackets of a head: sums of money of other countries, of a month, or after tax. */
const otherThanYuan = /after|net|\u7a0e\u540e|usd|eur|jpy|hkd|gbp|[$€£]|month|\u7f8e|\u6b27|\u65e5\u5143|\u6e2f|\u9551|\u6708/iu
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
  const { brackets } = withoutForm(head)
  const meaning = spoken(head, known)
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
export const columnsAs = (heads: readonly string[], meanings: readonly ColumnMeaning[], { kept }: Vocabulary): readonly Column[] =>
  heads.map((head, index) => {
    const meaning = present(meanings[index], 'the meaning of a column')
    const kind = meaning === 'kept' ? spoken(head, kept) : undefined
    return kind === undefined ? { head, meaning } : { head, meaning, kind }
  })

/** Kept columns of a file by their heads alone. */
export const keptColumns = (heads: readonly string[], vocabulary: Vocabulary): readonly KeptColumn[] =>
  keptColumnsOf(
    columnsAs(
      heads,
      heads.map(() => 'kept' as const),
      vocabulary,
    ),
  )

/** Whether a head is understood by itself, were it of a column that is kept. */
export const isUnderstood = (head: string, { heads, kept }: Vocabulary): boolean =>
  head.trim() !== '' && (meaningOf(head, heads) ?? spoken(head, kept)) !== undefined

/** How many heads of a row are understood. A column without a head is not. */
export const understoodIn = (heads: readonly string[], vocabulary: Vocabulary): number =>
  columnsOf(heads, vocabulary).filter(({ head, meaning }) => meaning !== undefined && head.trim() !== '').length
