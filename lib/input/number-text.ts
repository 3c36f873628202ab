/**
 * Numbers as people write them. What can be read in two ways is handed back with both; nothing is guessed.
 */
import { compatible } from '../check/compatible'
import { readChineseNumber } from './chinese-number'

/** What a number counts: words for it may stand beside it, and those for another are no part of it. */
export type NumberUnit = 'CNY' | 'USD' | 'months' | 'years'

/** A number; or both that a text can mean; or why it means none: another unit stands beside it, or it is no number. */
export type NumberRead =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'two'; readonly ways: readonly [number, number] }
  | { readonly kind: 'other-unit' }
  | { readonly kind: 'none' }

/** Signs that a number with its units can have; a longer text is none, so that reading costs no more than its length. */
const LONGEST = 500

const none: NumberRead = { kind: 'none' }

/** Signs and words for units, in small letters: of currencies, of the country they are of, of spans of time. */
const unitWords: Readonly<Record<NumberUnit, RegExp>> = {
  CNY: /^(?:\u00a5|rmb|cny|cn\u00a5|yuan|renminbi|\u5143|\u4eba\u6c11\u5e01(?:\u5143)?|\u5143\u4eba\u6c11\u5e01|\u5757)$/u,
  USD: /^(?:\$|us\$|usd|us ?dollars?|dollars?|\u7f8e\u5143|\u7f8e\u91d1)$/u,
  months: /^(?:months?|\u4e2a?\u6708)$/u,
  years: /^(?:years?|\u5e74)$/u,
}

/** How many powers of ten a word beside a number stands for. */
const powers: readonly (readonly [words: RegExp, power: number])[] = [
  [/^(?:k|thousand|\u5343)$/u, 3],
  [/^(?:\u4e07)$/u, 4],
  [/^(?:m|mio|mn|million|\u767e\u4e07)$/u, 6],
  [/^(?:\u5343\u4e07)$/u, 7],
  [/^(?:\u4ebf)$/u, 8],
]

const shape = /^(-?)([^\d-]*?)(-?)(\d[\d.,'\u2019_ ]*\d|\d)([^\d]*)$/u

/** Reads a number out of text; words for `unit` may stand around it. */
export function readNumberText(text: string, unit?: NumberUnit): NumberRead {
  if (text.length > LONGEST) return none
  const plain = compatible(text).trim().toLowerCase().replace(/\s+/gu, ' ')
  const inChinese = chineseNumberIn(plain, unit)
  if (inChinese !== undefined) return inChinese
  const parts = shape.exec(plain)
  if (parts === null) return none
  const [, sign = '', before = '', inner = '', figures = '', after = ''] = parts
  const around = unitsAround(before, after, unit)
  if (around === undefined) return none
  if (around === 'other-unit') return { kind: 'other-unit' }
  const ways = waysToRead(figures).map(way => Number(`${sign === '-' || inner === '-' ? '-' : ''}${way}e${around.power}`))
  const [one, other] = ways
  if (one === undefined || (unit !== 'CNY' && unit !== 'USD' && unit !== undefined && around.power > 0)) return none
  return other === undefined || other === one ? { kind: 'number', number: one } : { kind: 'two', ways: [one, other] }
}

/** What stands before and after the figures: the power of ten it means; undefined where it means nothing. */
function unitsAround(before: string, after: string, unit: NumberUnit | undefined): { readonly power: number } | 'other-unit' | undefined {
  // A stop ends what stands behind, or a word before; right before figures it may be the point of a fraction.
  const found = [before.replace(/(\p{L})\. $/u, '$1').trim(), after.trim().replace(/\.$/, '')].map(wordsBeside)
  const [first, last] = found
  if (first === undefined || last === undefined || first.power > 0) return undefined
  const units = [...first.units, ...last.units]
  if (units.some(one => one !== unit)) return 'other-unit'
  return { power: last.power }
}

/** A word for a power of ten, then a word for a unit; either may be missing. */
function wordsBeside(side: string): { readonly power: number; readonly units: readonly NumberUnit[] } | undefined {
  for (let cut = 0; cut <= side.length; cut++) {
    const [head, rest] = [side.slice(0, cut).trim(), side.slice(cut).trim()]
    const power = head === '' ? 0 : powers.find(([words]) => words.test(head))?.[1]
    const unit = rest === '' ? 'none' : unitNamed(rest)
    if (power !== undefined && unit !== undefined) return { power, units: unit === 'none' ? [] : [unit] }
  }
  return undefined
}

function unitNamed(word: string): NumberUnit | undefined {
  for (const unit of ['CNY', 'USD', 'months', 'years'] as const) if (unitWords[unit].test(word)) return unit
  return undefined
}

function chineseNumberIn(plain: string, unit: NumberUnit | undefined): NumberRead | undefined {
  for (let cut = plain.length; cut > 0; cut--) {
    const number = readChineseNumber(plain.slice(0, cut))
    if (number === undefined) continue
    const rest = plain.slice(cut).trim()
    const found = rest === '' ? unit : unitNamed(rest)
    if (found === unit) return { kind: 'number', number }
    return found === undefined ? undefined : { kind: 'other-unit' }
  }
  return undefined
}

const bare = /^\d+$/
const grouped = /^(?!0)\d{1,3}(?:([,. '\u2019_])\d{3})(?:\1\d{3})*$/u
const withFraction = /^(\d+|\d{1,3}(?:([, '\u2019_])\d{3})(?:\2\d{3})*)\.(\d+)$/u
const withCommaFraction = /^(\d+|\d{1,3}(?:([. '\u2019_])\d{3})(?:\2\d{3})*),(\d+)$/u

/** Decimal text of figures whose fraction begins after the last of a sign. */
const fractionAfter = (figures: string, sign: string): string => {
  const at = figures.lastIndexOf(sign)
  return `${figuresOnly(figures.slice(0, at))}.${figures.slice(at + 1)}`
}

const figuresOnly = (text: string): string => text.replace(/\D/g, '')

/**
 * The numbers that figures can mean, as decimal text. A comma before three figures parts thousands. A point before three
 * figures parts thousands in one country and begins the fraction in another; a comma before other than three figures is
 * a slip in one and begins the fraction in another.
 */
function waysToRead(figures: string): readonly string[] {
  if (bare.test(figures)) return [figures]
  const groups = grouped.exec(figures)
  if (groups !== null && groups[1] !== '.') return [figuresOnly(figures)]
  const asFraction = withFraction.test(figures) ? [fractionAfter(figures, '.')] : []
  if (groups !== null) return [...asFraction, figuresOnly(figures)]
  if (asFraction.length > 0) return asFraction
  const comma = withCommaFraction.exec(figures)
  if (comma === null) return []
  // Thousands parted by points leave no other way; a lone comma may also be a slip.
  return comma[2] === undefined ? [fractionAfter(figures, ','), figuresOnly(figures)] : [fractionAfter(figures, ',')]
}
