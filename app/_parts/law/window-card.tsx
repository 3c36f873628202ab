import type { ReactNode } from 'react'
import { languages, type Locale } from '@/lib/i18n/routing'
import { checkBeforeYouGo, unknownOf, windowOf, type WindowId } from '@/lib/policy/windows'
import { windowText } from '@/lib/text/law-text'
import { publishedOn } from '@/lib/text/publication-date'
import type { I18n } from '@/lib/text/i18n'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { CitedSources } from './cited-sources'

/** A language besides the page’s, to say a name or an address in: for taxi drivers, counters and colleagues. */
export interface SecondI18n extends I18n {
  readonly locale: Locale
}

/**
 * A window: its name in both languages, what it does, address, phone, hours as far as a source gives them, the
 * source’s date, and whether to check before going on `day`. In the browser it needs the words `law` and `windows`.
 */
export function WindowCard({
  id,
  day,
  other,
  heading: Heading = 'p',
  children,
}: {
  id: WindowId
  /** `YYYY-MM-DD`. */
  day: string
  other?: SecondI18n | undefined
  heading?: 'h3' | 'h4' | 'h5' | 'p'
  /** Who is sent there, and for what. */
  children?: ReactNode
}) {
  const i18n = useI18n()
  const { t } = i18n
  const window = windowOf(id)
  const fields: readonly string[] = window.fields
  const date = publishedOn(i18n, window.dated)
  const unknown = unknownOf(window)
  const rows = [
    fields.includes('address') && (
      <Row key="address" label={t('law.window.address')}>
        <Text>{windowText(i18n, id, 'address')}</Text>
        {other !== undefined && <Other i18n={other}>{windowText(other, id, 'address')}</Other>}
      </Row>
    ),
    fields.includes('place') && (
      <Row key="place" label={t('law.window.place')}>
        <Text>{windowText(i18n, id, 'place')}</Text>
      </Row>
    ),
    window.phones.length > 0 && (
      <Row key="phone" label={t('law.window.phone')}>
        {window.phones.map(phone => (
          <a key={phone} className="nowrap" href={`tel:${phone}`}>
            {phone}
          </a>
        ))}
      </Row>
    ),
    window.mail !== undefined && (
      <Row key="mail" label={t('law.window.mail')}>
        <a href={`mailto:${window.mail}`}>{window.mail}</a>
      </Row>
    ),
    ...(['hours', 'booking', 'note'] as const).map(
      field =>
        fields.includes(field) && (
          <Row key={field} label={t(`law.window.${field}`)}>
            <Text>{windowText(i18n, id, field)}</Text>
          </Row>
        ),
    ),
  ].filter(row => row !== false)
  return (
    <div className="window">
      <Heading className="window-name">
        <Text>{t(`windows.${id}.name`)}</Text>
      </Heading>
      {other !== undefined && (
        <p className="window-other">
          <Other i18n={other}>{other.t(`windows.${id}.name`)}</Other>
        </p>
      )}
      <p className="small">
        <Text>{t(`windows.${id}.does`)}</Text>
      </p>
      {children}
      <dl className="facts facts-tight">
        {rows}
        {unknown.length > 0 && (
          <Row label={t('law.notPublished')}>
            <span>{unknown.map(field => t(`law.window.${field}`)).join(t('law.comma'))}</span>
          </Row>
        )}
        <Row label={t('law.window.details')}>
          <span>{date === undefined ? t('law.window.undated') : t('law.window.dated', { date })}</span>
          <CitedSources ids={window.sources} />
          {checkBeforeYouGo(window, day) && <strong>{t('law.space') + t('law.window.check')}</strong>}
        </Row>
      </dl>
    </div>
  )
}

const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

const Other = ({ i18n, children }: { i18n: SecondI18n; children: string }) => (
  <span className="in-other" lang={languages[i18n.locale].lang}>
    {children}
  </span>
)
