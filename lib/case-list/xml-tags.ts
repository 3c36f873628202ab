/**
 * The tags of an XML text, one after another. Each sign is looked at once, whatever stands in the text.
 */

/** What is passed over whole, by how it begins and ends. */
const passedOver: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '?>'],
]

/** A tag: its name without a prefix, and where it stands. */
export interface XmlTag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  readonly begin: number
  /** Behind its last sign. */
  readonly end: number
}

const SLASH = 47
const isQuote = (code: number): boolean => code === 34 || code === 39
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** Shows the tags of a text in their order; gives where a tag or a comment begins that does not end, -1 where all do. */
export function eachTag(text: string, see: (tag: XmlTag) => void): number {
  let begin = text.indexOf('<')
  while (begin >= 0) {
    const next = text.charAt(begin + 1)
    const passed = next === '!' || next === '?' ? passedOver.find(([sign]) => text.startsWith(sign, begin)) : undefined
    const last = passed === undefined ? lastOf(text, begin) : text.indexOf(passed[1], begin + passed[0].length)
    if (last < 0) return begin
    if (passed === undefined) see(tagAt(text, begin, last))
    begin = text.indexOf('<', last + 1)
  }
  return -1
}

/** Where a tag ends; -1 where it does not. In quotation marks any sign may stand. */
function lastOf(text: string, begin: number): number {
  if (text.charCodeAt(begin + 1) === SLASH) return text.indexOf('>', begin)
  let quote = 0
  for (let at = begin + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (isQuote(code)) quote = code
    else if (code === 62) return at
  }
  return -1
}

function tagAt(text: string, begin: number, last: number): XmlTag {
  const isClose = text.charCodeAt(begin + 1) === SLASH
  const isEmpty = !isClose && text.charCodeAt(last - 1) === SLASH
  let from = begin + (isClose ? 2 : 1)
  let to = from
  for (; to < last && !isSpace(text.charCodeAt(to)) && text.charCodeAt(to) !== SLASH; to += 1) if (text.charCodeAt(to) === 58) from = to + 1
  return { name: text.slice(from, to), kind: isClose ? 'close' : isEmpty ? 'empty' : 'open', begin, end: last + 1 }
}

/** The attributes of a tag by their whole names, as they are written; of two with one name the last counts. */
export function attributesOf(text: string, { begin, end }: Pick<XmlTag, 'begin' | 'end'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let at = begin
  while (at < end && !isSpace(text.charCodeAt(at))) at += 1
  while (at < end) {
    while (at < end && isSpace(text.charCodeAt(at))) at += 1
    const from = at
    while (at < end && text.charCodeAt(at) !== 61 && !isSpace(text.charCodeAt(at))) at += 1
    const name = text.slice(from, at)
    while (at < end && (text.charCodeAt(at) === 61 || isSpace(text.charCodeAt(at)))) at += 1
    const quote = text.charCodeAt(at)
    if (!isQuote(quote)) continue
    const close = text.indexOf(text.charAt(at), at + 1)
    if (close < 0 || close >= end) break
    found.set(name, text.slice(at + 1, close))
    at = close + 1
  }
  return found
}

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text with the signs its marks stand for. */
export const unmarked = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => marks[name] ?? whole)
