/**
 * What the word of a source weighs, as far as it is known today: who says it, and when it was said last. It is advice
 * about evidence, never a verdict, and is not compared with the day checked for.
 */

/** Who says it, the heaviest first. */
export const strengths = ['official', 'adviser', 'press', 'copy'] as const

/**
 * `official`: a public body’s own page, or a word-for-word copy of one. `adviser`: a law, tax or mobility firm, an agency.
 * `press`: a newspaper or a news agency. `copy`: a copy of a press text.
 */
export type Strength = (typeof strengths)[number]

export interface Weight {
  readonly strength: Strength
  /** The day `YYYY-MM-DD` on which it was said last; undated counts as earlier than any day. */
  readonly statedOn: string
}

/** A day that comes before every other in the order of text. */
const dayOf = ({ statedOn }: Weight): string => (statedOn === 'undated' ? '' : statedOn)

/** The heaviest first: by strength, among equals the one told latest, among those in their order. */
export const heaviestFirst = <W extends Weight>(weighed: readonly W[]): readonly W[] =>
  [...weighed].sort(
    (one, other) => strengths.indexOf(one.strength) - strengths.indexOf(other.strength) || dayOf(other).localeCompare(dayOf(one)),
  )

/** The heaviest; of none, none. */
export const heaviestOf = <W extends Weight>(weighed: readonly W[]): W | undefined => heaviestFirst(weighed)[0]
