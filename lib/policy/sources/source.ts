/** What a published source is. What it supports is told in messages/<locale>/sources.json. */

/** Who speaks. `copy-of-…`: the text stands on a site that is not its publisher's. `record`: data in a public code base. */
export type SourceKind =
  'official' | 'press' | 'law-firm' | 'adviser' | 'agency' | 'chamber' | 'university' | 'copy-of-official' | 'copy-of-press' | 'record'

export interface Source {
  /** As published or as noted when it was read; in English where the page is neither English nor Chinese. */
  readonly title: string
  readonly publisher: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as far as it is known, else `undated`. */
  readonly date: string
  /** null where no address was kept. */
  readonly address: string | null
  readonly kind: SourceKind
  /** The language of the page. */
  readonly language: 'en' | 'zh' | 'ja' | 'fr' | 'de'
  /** Sources with the same word here carry one and the same text: together they are one witness. */
  readonly witness?: string
}
