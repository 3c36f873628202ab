import { getMessages } from 'next-intl/server'
import type { Namespace } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'

/** Files of messages, whole or in branches, as they are handed to the browser. */
export type Tree = { readonly [key: string]: unknown }

/** What the page says in both languages: names and addresses, and the whole of the paper. */
const both: readonly Namespace[] = [
  'result',
  'reasons',
  'office',
  'words',
  'law',
  'statements',
  'grants',
  'windows',
  'papers',
  'rules',
  'terms',
  'site',
]
/** What it also says in its own. */
const ownOnly: readonly Namespace[] = ['ahead', 'link', 'schemes', 'routes', 'sources', 'wizard']
/** What only the questions themselves need, and makes up most of the words about facts. */
const asking: readonly string[] = ['hint', 'meaning', 'unit', 'never', 'date']

/** The words a result needs in a language, as the page’s own or beside it. */
export async function messagesForResult(locale: Locale, part: 'own' | 'besides'): Promise<Tree> {
  const all = (await getMessages({ locale })) as unknown as Tree
  const files = (part === 'own' ? [...both, ...ownOnly] : both).map(name => [name, all[name]] as const)
  const facts = Object.entries(all.facts as Tree).map(([fact, words]) => [
    fact,
    Object.fromEntries(Object.entries(words as Tree).filter(([key]) => !asking.includes(key))),
  ])
  // The days ahead are on the paper, too.
  const ahead = part === 'own' ? {} : { ahead: { timeline: (all.ahead as Tree).timeline } }
  const broken = part === 'own' ? { broken: { part: (all.broken as Tree).part } } : {}
  return { ...Object.fromEntries(files), ...broken, ...ahead, facts: Object.fromEntries(facts) as Tree }
}
