import { createTranslator } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ContactSection } from '@/app/_parts/contact-section'
import type { PageI18n, PageTranslator } from '@/app/_parts/use-i18n'
import { contactOf } from '@/lib/i18n/contact'
import type { Locale } from '@/lib/i18n/routing'
import en from '@/messages/en/site.json'
import zh from '@/messages/zh/site.json'

const i18nOf = (locale: Locale, site: typeof en): PageI18n => ({
  locale,
  t: createTranslator({ locale, messages: { site } }) as unknown as PageTranslator,
})
const shown = (locale: Locale, site: typeof en, contact: string | undefined) =>
  renderToStaticMarkup(<ContactSection contact={contactOf(contact)} i18n={i18nOf(locale, site)} />)

test.each([
  ['en', en, 'Something is wrong here?'],
  ['zh', zh, '这里有错？'],
] as const)('in %s says where to write, and nothing where nobody takes it', (locale, site, title) => {
  expect(shown(locale, site, 'desk@permits.example')).toContain('<a href="mailto:desk@permits.example">desk@permits.example</a>')
  expect(shown(locale, site, 'https://permits.example/wrong')).toContain(title)
  expect(shown(locale, site, undefined)).toBe('')
})
