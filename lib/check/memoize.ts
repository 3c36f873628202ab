/**
 * The columns of a list say the same few things over and over: each text is understood once, and remembered.
 */

/** As many texts as this are remembered; with the next one all are forgotten, and learnt anew. */
const MOST = 20_000
/** Longer texts hardly come twice: no answer in words is as long. */
const LONGEST = 100

/**
 * A reader of texts that remembers. Takes what understands a text; the same text must always mean the same, and
 * what it means is handed out many times, so nobody may change it. Make one reader for each column.
 */
export function memoize<Meaning extends object>(understand: (text: string) => Meaning): (text: string) => Meaning {
  const known = new Map<string, Meaning>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (text.length > LONGEST) return understand(text)
    // Text cut out of a file keeps the whole piece of the file in memory. A copy does not.
    const copy = [...text].join('')
    const meaning = understand(copy)
    if (known.size === MOST) known.clear()
    known.set(copy, meaning)
    return meaning
  }
}
