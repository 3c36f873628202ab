import type { HashRoutes } from '../use-hash-route'

/** What of a list is on the page: the list, one person by place in it, the papers to print, or what changed since an earlier list. */
export type PeopleRoute =
  { readonly at: 'list' } | { readonly at: 'person'; readonly person: number } | { readonly at: 'print' } | { readonly at: 'changes' }

export const personHref = (person: number): string => `#person-${person + 1}`
export const listHref = '#list'
export const printHref = '#print'
export const changesHref = '#changes'

export const peopleRoutes: HashRoutes<PeopleRoute> = {
  beginning: { at: 'list' },
  read: hash => {
    const person = /^#person-([1-9]\d*)$/.exec(hash)?.[1]
    if (person !== undefined) return { at: 'person', person: Number(person) - 1 }
    if (hash === printHref) return { at: 'print' }
    if (hash === changesHref) return { at: 'changes' }
    return hash === '' || hash === listHref ? { at: 'list' } : undefined
  },
}
