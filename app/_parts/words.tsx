import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Messages, Namespace } from '@/lib/i18n/messages'

/**
 * Gives the browser's parts below the words they need, and no others: what is named here is written into the page.
 * A part can be as small as one branch of a file: `wizard` is the whole file, `result.status` one branch of it.
 */
export async function MessagesFor({ namespaces, children }: { namespaces: readonly Branch[]; children: ReactNode }) {
  const all = await getMessages()
  const words = pick(all, namespaces)
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>
}

/** A file of messages, or one branch of it. */
export type Branch = Namespace | { [N in Namespace]: `${N}.${keyof Messages[N] & string}` }[Namespace]

type Tree = { readonly [key: string]: unknown }

function pick(all: Tree, branches: readonly string[]): Tree {
  const picked: Record<string, unknown> = {}
  for (const branch of branches) {
    const [name = '', key] = branch.split('.')
    const file = all[name] as Tree
    picked[name] = key === undefined ? file : { ...(picked[name] as Tree | undefined), [key]: file[key] }
  }
  return picked
}
