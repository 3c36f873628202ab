/** Texts of a column that come again and again are held once. */

/** As many different texts as this are known; the ones after them hardly come again. */
const MOST = 4096

/** Gives for each text the same one that came before, and a copy of its own for a new one. One for each column. */
export function distinctTexts(): (text: string) => string {
  const known = new Map<string, string>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    // Text cut out of a file keeps the whole piece of the file in memory. A copy does not.
    const copy = Array.from(text).join('')
    if (known.size < MOST) known.set(copy, copy)
    return copy
  }
}
