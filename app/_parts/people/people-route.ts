import type { HashRoutes } from '../use-hash-route'

/** What of a list is on the page: the list itself, one person by place in the list, or the papers to print. */
export type PeopleRoute = { readonly at: 'list' } | { readonly at: 'person'; readonly person: number } | { readonly at: 'print' }

export const personHref = (person: number): string => `#person-${person + 1}`
export const listHref = '#list'
export const printHref = '#print'

export const peopleRoutes: HashRoutes<PeopleRoute> = {
  beginning: { at: 'list' },
  read: hash => {
    const person = /^#person-([1-9]\d*)$/.exec(hash)?.[1]
    if (person !== undefined) return { at: 'person', person: Number(person) - 1 }
    if (hash === printHref) return { at: 'print' }
    return hash === '' || hash === listHref ? { at: 'list' } : undefined
  },
}
