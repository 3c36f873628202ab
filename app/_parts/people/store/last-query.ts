import { everybody, type Wanted } from '@/lib/case-list/list-query'

let looked = everybody

/** How the list was looked at last, so that Back from a person finds it as it was. */
export const lookedLast = (): Wanted => looked
export const lookedNow = (wanted: Wanted): void => {
  looked = wanted
}

/** A list newly opened is looked at from its beginning. */
export const lookAfresh = (): void => lookedNow(everybody)
