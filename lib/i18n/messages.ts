import type site from '../../messages/en/site.json'

/**
 * All words of the site, one file a namespace: `messages/<locale>/<namespace>.json`. A new file is named twice,
 * here and in the list below; a test compares both with the folder.
 */
export interface Messages {
  site: typeof site
}

export type Namespace = keyof Messages

/** The namespaces in the order of the interface. */
export const namespaces = ['site'] as const satisfies readonly Namespace[]

/** The words of one namespace in one language. */
export async function wordsOf(locale: string, namespace: string): Promise<unknown> {
  const file: { default: unknown } = await import(`../../messages/${locale}/${namespace}.json`)
  return file.default
}
