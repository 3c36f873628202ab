import { hasLocale } from 'next-intl'
import { routing } from '@/lib/i18n/routing'
import { csvTemplate, workbookTemplate } from '@/lib/case-list/template'
import { lawReadOn } from '@/lib/policy/law'
import { exportMessagesOf } from '../store/list-messages'
import { exportTypes } from '../store/export-list'

export const generateStaticParams = () => routing.locales.map(locale => ({ locale }))

/** The template in a language, made when the site is built; the days of its examples go by the day the law was read. */
export async function answerTemplate(kind: 'csv' | 'xlsx', locale: string): Promise<Response> {
  const messages = await exportMessagesOf(hasLocale(routing.locales, locale) ? locale : routing.defaultLocale)
  const body = kind === 'csv' ? csvTemplate(messages, lawReadOn) : new Uint8Array(await workbookTemplate(messages, lawReadOn))
  return new Response(body, { headers: { 'content-type': exportTypes[kind] } })
}
