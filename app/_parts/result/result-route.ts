import { linkIn } from '@/lib/share-link/share-link'
import type { HashRoutes } from '../use-hash-route'

/** Whose result is on the page: that of the tab’s own answers, or that of a link. */
export type ResultRoute = { readonly at: 'own' } | { readonly at: 'link'; readonly link: string }

export const resultRoutes: HashRoutes<ResultRoute> = {
  beginning: { at: 'own' },
  read: hash => {
    const link = linkIn(hash)
    if (link !== undefined) return { at: 'link', link }
    return hash === '' ? { at: 'own' } : undefined
  },
}
