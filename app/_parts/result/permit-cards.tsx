import type { Statement } from '@/lib/policy/statement'
import { windowOf, type WindowId } from '@/lib/policy/windows'
import { languages } from '@/lib/i18n/routing'
import { permitCardOf, type PermitCard } from '@/lib/results/permit-card'
import type { OpenWindow } from '@/lib/results/open-grants'
import type { PermitResult } from '@/lib/results/permit-results'
import { permitName } from '@/lib/text/headline'
import { statementText, windowText } from '@/lib/text/law-text'
import { lawLine } from '@/lib/text/term-text'
import { Section } from '../section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { useSecondI18n } from './second-i18n-provider'

/** Each permit that can be had, or perhaps can, at a glance: where, with what, how long, for how much, by which rules. */
export function PermitCards({ permits, on }: { permits: readonly PermitResult[]; on: string }) {
  const { t } = useI18n()
  const cards = permits.flatMap(permit => permitCardOf(permit, on) ?? [])
  if (cards.length === 0) return null
  return (
    <Section id="permits" name={t('result.card.name')}>
      {cards.map(card => (
        <Card key={card.permit.id} card={card} />
      ))}
    </Section>
  )
}

function Card({ card: { permit, grant, offices, before, letters, documents, decision, fee } }: { card: PermitCard }) {
  const i18n = useI18n()
  const other = useSecondI18n()
  const { t } = i18n
  const said = (statements: readonly Statement[]) =>
    statements.length === 0 ? t('law.notPublished') : statements.map(one => statementText(i18n, one)).join(t('law.space'))
  return (
    <div className="permit-card" id={`permit-${permit.id}`}>
      <h3>
        <Text>{permitName(i18n, permit)}</Text>
        {other !== undefined && (
          <span className="permit-official" lang={languages[other.locale].lang}>
            {other.locale === 'zh' ? t(`grants.${grant}.official`) : other.t(`grants.${grant}.name`)}
          </span>
        )}
      </h3>
      {permit.nearness !== 'yes' && (
        <p>
          <strong>{t('result.card.askFirst')}</strong>
        </p>
      )}
      <dl className="facts facts-tight">
        {before.length > 0 && (
          <div>
            <dt>{t(letters ? 'result.card.letter' : 'result.card.before')}</dt>
            {before.map(window => (
              <Place key={window.id} window={window} />
            ))}
          </div>
        )}
        <div>
          <dt>{t('result.card.where')}</dt>
          {offices.map(window => (
            <Place key={window.id} window={window} full />
          ))}
        </div>
        <div>
          <dt>{t('result.grants.papers')}</dt>
          <dd>
            {documents.length === 0 ? (
              <span>{t('law.papers.none')}</span>
            ) : (
              <a href="#plan">{t('result.card.documents', { count: documents.length })}</a>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('law.told.decision')}</dt>
          <dd>
            <Text>{said(decision)}</Text>
          </dd>
        </div>
        <div>
          <dt>{t('law.told.fee')}</dt>
          <dd>
            <Text>{said(fee)}</Text>
          </dd>
        </div>
        <div>
          <dt>{t('result.card.by')}</dt>
          <dd>
            <ul className="plain">
              {permit.by.map(({ rule, number }) => (
                <li key={rule.id}>
                  <a href={`#rule-${rule.id}`}>
                    <Text>{t('result.card.rule', { number, rule: t(`rules.${rule.id}.short`) })}</Text>
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </div>
  )
}

/** An office by name; `full` with address, hours, phone and booking as far as a source gives them. */
function Place({ window: { id, when }, full = false }: { window: OpenWindow; full?: boolean }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <dd>
      <Text>{t(`windows.${id}.name`)}</Text>
      {when !== undefined && (
        <span className="small">
          <span> </span>
          <Text>{t('law.onlyIf', { condition: lawLine(i18n, when) })}</Text>
        </span>
      )}
      {full && <Details id={id} />}
    </dd>
  )
}

function Details({ id }: { id: WindowId }) {
  const i18n = useI18n()
  const { fields, phones } = windowOf(id)
  const shown = (['address', 'place', 'hours', 'booking'] as const).filter(field => fields.includes(field))
  const words = [...shown.map(field => windowText(i18n, id, field)), phones.join(i18n.t('law.comma'))].filter(one => one !== '')
  return (
    <span className="permit-place small quiet">
      <Text>{words.join(' · ')}</Text>
    </span>
  )
}
