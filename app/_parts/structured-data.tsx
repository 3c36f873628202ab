import { rules } from '@/lib/policy/law'
import type { PolicyRule } from '@/lib/policy/types'
import { windows, type WindowId } from '@/lib/policy/windows'
import { addressIn, languages } from '@/lib/i18n/routing'
import { siteUrl } from '@/lib/i18n/site-url'
import { ruleText, windowText } from '@/lib/text/law-text'
import type { I18n } from '@/lib/text/i18n'
import { useI18n } from './use-i18n'

/** The rule of a page, for search engines: what it is, what it gives and where, by schema.org. */
export function RuleAsData({ rule }: { rule: PolicyRule }) {
  const i18n = useI18n()
  return <AsData data={{ ...serviceOf(i18n, rule), ...channelsOf(i18n, rule) }} />
}

/** The site itself, for search engines, and the rules it is about. */
export function SiteAsData() {
  const i18n = useI18n()
  const { t, locale } = i18n
  return (
    <AsData
      data={{
        '@type': 'WebApplication',
        name: t('site.name'),
        description: t('site.description'),
        url: whole(addressIn(locale, '')),
        inLanguage: languages[locale].hreflang,
        applicationCategory: 'Government',
        isAccessibleForFree: true,
        about: rules.map(rule => serviceOf(i18n, rule)),
      }}
    />
  )
}

const whole = (address: string): string => new URL(address, siteUrl).href

const serviceOf = (i18n: ReturnType<typeof useI18n>, rule: PolicyRule) => ({
  '@type': 'GovernmentService',
  name: i18n.t(`rules.${rule.id}.name`),
  alternateName: i18n.t(`rules.${rule.id}.official`),
  description: ruleText(i18n, rule, 'summary'),
  serviceType: rule.grants.map(({ id }) => i18n.t(`grants.${id}.name`)),
  areaServed: 'Shanghai',
  provider: { '@type': 'GovernmentOrganization', name: i18n.t('windows.exit-entry-city.name') },
  url: whole(addressIn(i18n.locale, `/rules/${rule.id}`)),
})

const channelsOf = (i18n: I18n, rule: PolicyRule) => ({
  availableChannel: [...new Set(rule.grants.flatMap(grant => grant.windows.map(({ window }) => window)))].map(id => ({
    '@type': 'ServiceChannel',
    serviceLocation: placeOf(i18n, id),
  })),
})

/** A window, with its address and telephone where a source gives them. */
function placeOf(i18n: I18n, id: WindowId) {
  const { fields, phones } = windows[id]
  return {
    '@type': 'Place',
    name: i18n.t(`windows.${id}.name`),
    ...(fields.some(field => field === 'address') && { address: windowText(i18n, id, 'address') }),
    ...(phones.length > 0 && { telephone: phones[0] }),
  }
}

/** Data in a page that no reader sees and no browser runs. */
function AsData({ data }: { data: object }) {
  // A `<` could end the script it stands in.
  const __html = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />
}
