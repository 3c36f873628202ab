import { getMessages } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import { messagesForResult, type Tree } from '../result/messages-for-result'

/** The words a list needs: all that a result needs, and its own. */
export async function messagesForPeople(locale: Locale): Promise<Tree> {
  const { lists, people } = (await getMessages({ locale })) as unknown as { lists: Tree; people: Tree }
  const { problem } = people
  return { ...(await messagesForResult(locale, 'own')), lists, people: { problem } }
}
