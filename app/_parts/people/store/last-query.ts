import { everybody, type ListQuery } from '@/lib/case-list/list-query'

let looked = everybody

/** How the list was looked at last, so that Back from a person finds it as it was. */
export const lastQuery = (): ListQuery => looked
export const rememberQuery = (wanted: ListQuery): void => {
  looked = wanted
}

/** A list newly opened is looked at from its beginning. */
export const resetQuery = (): void => rememberQuery(everybody)
