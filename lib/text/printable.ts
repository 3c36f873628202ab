/** What cannot be seen, or moves what can: control characters, and the signs that turn or join writing. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b-\u200d\u2060\ufeff]/gu

const escaped = (sign: string): string => {
  const inJson = JSON.stringify(sign).slice(1, -1)
  return inJson === sign ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : inJson
}

/**
 * Text from outside as it may stand in a sentence: at most `most` UTF-16 units of it, and whatever could move a terminal's
 * or a reader's eye written as JSON escapes it.
 */
export function printable(text: string, most: number): string {
  // Half of a sign must not stand at the end.
  const short = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text
  return short.replace(unseen, escaped)
}
