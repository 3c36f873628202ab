/**
 * What a person knows of wages and taxes, as it stands in the fields and is kept in the tab.
 */
import { isSumYear, sumParts, type SumPart } from '../check/yearly-sums'

/** Texts of the fields, by part and calendar year. They stay in the tab. */
export type Worksheet = Readonly<Record<SumPart, Readonly<Record<string, string>>>>

export const emptyWorksheet: Worksheet = { wages: {}, taxes: {} }

/** A worksheet back from what the tab kept; what is no text of a year is left out. */
export function parseWorksheet(came: Readonly<Record<string, unknown>>): Worksheet {
  const texts = (part: SumPart): Readonly<Record<string, string>> => {
    const years = came[part]
    if (typeof years !== 'object' || years === null) return {}
    return Object.fromEntries(
      Object.entries(years).flatMap(([year, text]: [string, unknown]) =>
        isSumYear(year) && typeof text === 'string' ? [[year, text] as const] : [],
      ),
    )
  }
  const [wages, taxes] = sumParts.map(texts)
  return wages === undefined || taxes === undefined ? emptyWorksheet : { wages, taxes }
}
