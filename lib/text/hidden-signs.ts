/**
 * Text that someone gave, shown for what it is. Signs without a form of their own can turn the order of letters round, or
 * make two names differ that look alike; each is shown by its number, unless the script or the picture it stands in
 * needs it. Only what is shown is changed, never what is kept or written.
 */
import { present } from '../engine/present'

/** A part of a text: as it stands, or a hidden sign by its number, `U+202E`, and how many times it follows itself. */
export type VisiblePart = { readonly text: string; readonly hidden?: undefined } | HiddenSign
export interface HiddenSign {
  readonly hidden: string
  readonly times: number
  readonly text?: undefined
}

// Signs that draw nothing (among them bidirectional controls, signs of no width, tags, fillers), control signs but tab and line ends, and blanks that are no white space.
const isHidden = (sign: string): boolean =>
  /^[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\u2800\ufff9-\ufffb]$/u.test(sign) && !/^[\t\n\r]$/.test(sign)
const someHidden = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\u2800\ufff9-\ufffb]/u

/** Scripts whose letters are joined or parted by signs of no width: Arabic’s family, Mongolian, and those of India and around. */
const joins =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u
const isLetter = /^[\p{L}\p{M}]$/u
const pictured = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u

/** Whether a sign does there what it is made for: join letters of such a script, or choose the form of the sign before. */
function isNeeded(before: string, sign: string, after: string): boolean {
  const joinsLetters = [before, after].every(other => joins.test(other) && isLetter.test(other))
  if (sign === '\u200c') return joinsLetters
  if (sign === '\u200d') return joinsLetters || (pictured.test(before) && /^\p{Extended_Pictographic}$/u.test(after))
  if (/^[\ufe0e\ufe0f]$/.test(sign)) return /^\p{Extended_Pictographic}$/u.test(before) || after === '\u20e3'
  if (/^[\ufe00-\ufe02\u{e0100}-\u{e01ef}]$/u.test(sign)) return /^\p{Unified_Ideograph}$/u.test(before)
  return /^[\u180b-\u180d\u180f]$/.test(sign) && /^\p{Script=Mongolian}$/u.test(before)
}

/** The text in parts, the hidden signs by their numbers. */
export function visibleParts(text: string): readonly VisiblePart[] {
  if (!someHidden.test(text)) return [{ text }]
  const signs = [...text]
  const parts: VisiblePart[] = []
  let plain = ''
  signs.forEach((sign, at) => {
    // Default: nothing stands before the first sign and after the last.
    if (!isHidden(sign) || isNeeded(signs[at - 1] ?? '', sign, signs[at + 1] ?? '')) {
      plain += sign
      return
    }
    if (plain !== '') parts.push({ text: plain })
    plain = ''
    const hidden = `U+${present(sign.codePointAt(0), 'a sign').toString(16).toUpperCase().padStart(4, '0')}`
    const last = parts.at(-1)
    if (last?.hidden === hidden) parts[parts.length - 1] = { hidden, times: last.times + 1 }
    else parts.push({ hidden, times: 1 })
  })
  return plain === '' ? parts : [...parts, { text: plain }]
}

/** A hidden sign’s number as it is shown. */
export const markOfHidden = ({ hidden, times }: HiddenSign): string => (times === 1 ? `⟨${hidden}⟩` : `⟨${hidden} ×${times}⟩`)

/** The text with its hidden signs shown by their numbers: where nothing but text can stand. */
export const visibleText = (text: string): string =>
  visibleParts(text)
    .map(part => (part.hidden === undefined ? part.text : markOfHidden(part)))
    .join('')
