import type { Contact } from '@/lib/i18n/contact'
import { Section } from './section'
import type { PageI18n } from './use-i18n'

/** Where to write that something is wrong; nothing where nobody takes it. */
export function ContactSection({ contact, i18n: { t } }: { contact: Contact | undefined; i18n: PageI18n }) {
  if (contact === undefined) return null
  return (
    <Section id="contact" name={t('site.contact.title')}>
      <p>{t.rich('site.contact.text', { contact: contact.text, a: words => <a href={contact.href}>{words}</a> })}</p>
    </Section>
  )
}
