import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Prerendered {
  readonly routes: Readonly<Record<string, { readonly dataRoute: string | null }>>
}

/** Every page of the built site, from the build's own list, so that a new page is tested without being named. */
export function builtPages(): readonly string[] {
  const manifest = fileURLToPath(new URL('../../.next/prerender-manifest.json', import.meta.url))
  const { routes } = JSON.parse(readFileSync(manifest, 'utf8')) as Prerendered
  return Object.entries(routes)
    .filter(([address, { dataRoute }]) => dataRoute !== null && !address.startsWith('/_'))
    .map(([address]) => address)
    .sort()
}

/** The pages that exist to say that a page does not. */
export const isMissingPage = (address: string): boolean => address.endsWith('/missing')
