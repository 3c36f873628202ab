/**
 * What a person knows of days in China, as it stands in the fields and is kept in the tab.
 */

/** Days of each year of work by its number (`1` is the last), and stays as lines of text. They stay in the tab. */
export interface PresenceEntries {
  readonly days: Readonly<Record<string, string>>
  readonly stays: string
}

export const noPresenceEntries: PresenceEntries = { days: {}, stays: '' }

/** Entries back from what the tab kept; what is none is left out. */
export function parsePresence(came: Readonly<Record<string, unknown>>): PresenceEntries {
  const days = typeof came.days === 'object' && came.days !== null ? Object.entries(came.days) : []
  return {
    days: Object.fromEntries(
      days.flatMap(([year, text]: [string, unknown]) => (/^[1-4]$/.test(year) && typeof text === 'string' ? [[year, text] as const] : [])),
    ),
    stays: typeof came.stays === 'string' ? came.stays : '',
  }
}
