'use client'

import { useSyncExternalStore } from 'react'

/** What of a list is on the page: the list itself, one person by place in the list, or the papers to print. */
export type PeopleRoute = { readonly at: 'list' } | { readonly at: 'person'; readonly person: number } | { readonly at: 'print' }

export const personHref = (person: number): string => `#person-${person + 1}`
export const listHref = '#list'
export const printHref = '#print'

/** The place behind `#`; undefined for a part of the page one is on. */
function read(hash: string): PeopleRoute | undefined {
  const person = /^#person-([1-9]\d*)$/.exec(hash)?.[1]
  if (person !== undefined) return { at: 'person', person: Number(person) - 1 }
  if (hash === printHref) return { at: 'print' }
  return hash === '' || hash === listHref ? { at: 'list' } : undefined
}

const beginning: PeopleRoute = { at: 'list' }
let here: PeopleRoute = beginning
let hash = ''

function current(): PeopleRoute {
  if (window.location.hash !== hash) {
    hash = window.location.hash
    here = read(hash) ?? here
  }
  return here
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** Where on the page the reader is; each place is an entry in the browser's history, so its Back works. */
export const usePeopleRoute = (): PeopleRoute => useSyncExternalStore(subscribe, current, () => beginning)
