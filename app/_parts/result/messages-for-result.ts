import { getMessages } from 'next-intl/server'
import type { Namespace } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'

/** Files of messages, whole or in branches, as they are handed to the browser. */
export type Tree = { readonly [key: string]: unknown }

/** What the page speaks of in its own language. */
const own: readonly Namespace[] = [
  'result',
  'reasons',
  'office',
  'ahead',
  'link',
  'words',
  'law',
  'statements',
  'grants',
  'windows',
  'papers',
  'schemes',
  'routes',
  'rules',
  'sources',
  'terms',
  'wizard',
]
/** What it also says in the other language: names and addresses on the page, and the whole of the paper. */
const aside: readonly Namespace[] = [
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
/** What only the questions themselves need, and makes up most of the words about facts. */
const asking: readonly string[] = ['hint', 'meaning', 'unit', 'never', 'date']

/** The words a result needs in a language, as the page’s own or beside it. */
export async function messagesForResult(locale: Locale, part: 'own' | 'besides'): Promise<Tree> {
  const all = (await getMessages({ locale })) as unknown as Tree
  const files = (part === 'own' ? [...own, 'site' as const] : aside).map(name => [name, all[name]] as const)
  const facts = Object.entries(all.facts as Tree).map(([fact, words]) => [
    fact,
    Object.fromEntries(Object.entries(words as Tree).filter(([key]) => !asking.includes(key))),
  ])
  const broken = part === 'own' ? { broken: { part: (all.broken as Tree).part } } : {}
  return { ...Object.fromEntries(files), ...broken, facts: Object.fromEntries(facts) as Tree }
}
