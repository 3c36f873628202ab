/**
 * Sums by calendar year, as they are worked with: apart from their schema, so that a page can keep them without it.
 */

/** Yuan by calendar year. */
export type YearlySums = Readonly<Record<string, number>>

/** The parts of workings that hold sums by year. */
export const sumParts = ['wages', 'taxes'] as const
export type SumPart = (typeof sumParts)[number]

/** The first and the last calendar year of which a sum may be given. */
export const sumYears = { first: 2000, last: 2100 } as const

/** The text of such a year. */
export const yearText = /^(?:20[0-9]{2}|2100)$/

/** Whether a text names a year of which a sum may be given: four digits, from 2000 to 2100. */
export const isSumYear = (text: string): boolean => yearText.test(text)

/** Whether a value is a sum: a finite number, zero or more. */
export const isSum = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
