import type { ReactNode } from 'react'
import { languages, type Locale } from '@/lib/i18n/routing'
import { checkBeforeYouGo, windowOf, type WindowId } from '@/lib/policy/windows'
import { publishedOn } from '@/lib/text/publication-date'
import type { Tongue } from '@/lib/text/i18n'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { Cited } from './cited-sources'

/** A language besides the page’s, to say a name or an address in: for taxi drivers, counters and colleagues. */
export interface OtherTongue extends Tongue {
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
  other?: OtherTongue | undefined
  heading?: 'h3' | 'h4' | 'h5' | 'p'
  /** Who is sent there, and for what. */
  children?: ReactNode
}) {
  const tongue = useTongue()
  const { tell } = tongue
  const window = windowOf(id)
  const tells: readonly string[] = window.tells
  const date = publishedOn(tongue, window.dated)
  const rows = [
    tells.includes('address') && (
      <Row key="address" label={tell('law.window.address')}>
        <Text>{tell(`windows.${id}.address`)}</Text>
        {other !== undefined && <Other tongue={other} of={`windows.${id}.address`} />}
      </Row>
    ),
    window.phones.length > 0 && (
      <Row key="phone" label={tell('law.window.phone')}>
        {window.phones.map(phone => (
          <a key={phone} className="nowrap" href={`tel:${phone}`}>
            {phone}
          </a>
        ))}
      </Row>
    ),
    window.mail !== undefined && (
      <Row key="mail" label={tell('law.window.mail')}>
        <a href={`mailto:${window.mail}`}>{window.mail}</a>
      </Row>
    ),
    tells.includes('hours') && (
      <Row key="hours" label={tell('law.window.hours')}>
        <Text>{tell(`windows.${id}.hours`)}</Text>
      </Row>
    ),
  ].filter(row => row !== false)
  return (
    <div className="window">
      <Heading className="window-name">
        <Text>{tell(`windows.${id}.name`)}</Text>
      </Heading>
      {other !== undefined && (
        <p className="window-other">
          <Other tongue={other} of={`windows.${id}.name`} />
        </p>
      )}
      <p className="small">
        <Text>{tell(`windows.${id}.does`)}</Text>
      </p>
      {children}
      <dl className="facts facts-tight">
        {rows.length > 0 ? rows : <Row label={tell('law.window.nothing')}>
            <span>{tell('law.notPublished')}</span>
          </Row>}
        <Row label={tell('law.window.details')}>
          <span>{date === undefined ? tell('law.window.undated') : tell('law.window.dated', { date })}</span>
          <Cited ids={window.sources} />
          {checkBeforeYouGo(window, day) && <strong>{tell('law.space') + tell('law.window.check')}</strong>}
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

const Other = ({ tongue, of }: { tongue: OtherTongue; of: string }) => (
  <span className="in-other" lang={languages[tongue.locale].lang}>
    {tongue.tell(of)}
  </span>
)
