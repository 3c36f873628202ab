/**
 * The names of a list, and what else its people are found by, made ready so that a million of them are searched and put in
 * order at once.
 */
import { compatible } from '../check/compatible'
import { present } from '../engine/present'
import { nameOrder } from './name-order'

/** So many people stand in one block; whoever changes has only their own block made anew. */
const BLOCK = 4096

/** Between the texts of a block; in none of them. */
const BETWEEN = '\n'

/** The texts of some people, one behind the other, and where those of each begin. */
interface Block {
  readonly text: string
  readonly begins: Uint32Array
}

/** A text as it is searched: in any width and letter case. */
const plain = (text: string): string => compatible(text).toLocaleLowerCase('en').replaceAll(BETWEEN, ' ')

/** Finds people by a part of their texts, and ranks them by name. `textsOf` gives the texts of a person, the name first. */
export class NameIndex {
  readonly #textsOf: (person: number) => readonly string[]
  #blocks: (Block | undefined)[] = []
  #ranks: { readonly locale: string; readonly ranks: Uint32Array } | undefined

  constructor(textsOf: (person: number) => readonly string[]) {
    this.#textsOf = textsOf
  }

  /** To be called when the texts of a person are others than before, or there at all; `named` where the name is. */
  change(person: number, named: boolean): void {
    this.#blocks[Math.floor(person / BLOCK)] = undefined
    if (named) this.#ranks = undefined
  }

  /** By person, of so many: 1 where the search stands in one of their texts. An empty search stands in all. */
  find(search: string, count: number): Uint8Array {
    const wanted = plain(search).trim()
    const found = new Uint8Array(count)
    if (wanted === '') return found.fill(1)
    for (let from = 0; from < count; from += BLOCK) {
      const { text, begins } = this.#block(from, Math.min(from + BLOCK, count))
      let person = 0
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, begins[person])) {
        // Default: behind the last beginning there is none.
        while ((begins[person] ?? Infinity) <= at) person += 1
        found[from + person - 1] = 1
      }
    }
    return found
  }

  #block(from: number, to: number): Block {
    const known = this.#blocks[from / BLOCK]
    if (known?.begins.length === to - from + 1) return known
    const begins = new Uint32Array(to - from + 1)
    const texts: string[] = []
    let written = 0
    for (let person = from; person < to; person++) {
      begins[person - from] = written
      const text = this.#textsOf(person).map(plain).join(BETWEEN)
      texts.push(text)
      written += text.length + BETWEEN.length
    }
    begins[to - from] = written
    return (this.#blocks[from / BLOCK] = { text: texts.join(BETWEEN), begins })
  }

  /** By person, of so many: their place among the names in the order of a language, the same for names that are alike. */
  ranks(locale: string, count: number): Uint32Array {
    if (this.#ranks?.locale !== locale || this.#ranks.ranks.length !== count) {
      const names = Array.from({ length: count }, (_, person) => present(this.#textsOf(person)[0], 'a name'))
      this.#ranks = { locale, ranks: ranksOf(names, locale) }
    }
    return this.#ranks.ranks
  }

  /** Makes everything ready that is asked for later. */
  prepare(locale: string, count: number): void {
    for (let from = 0; from < count; from += BLOCK) this.#block(from, Math.min(from + BLOCK, count))
    this.ranks(locale, count)
  }
}

function ranksOf(names: readonly string[], locale: string): Uint32Array {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const ranks = new Uint32Array(names.length)
  let before: string | undefined
  let rank = -1
  for (const person of nameOrder(names, locale)) {
    const name = present(names[person], 'a name')
    if (before === undefined || (name !== before && compare(name, before) !== 0)) rank += 1
    ranks[person] = rank
    before = name
  }
  return ranks
}
