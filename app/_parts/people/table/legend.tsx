'use client'

import { useLocale } from 'next-intl'
import { ruleIds } from '@/lib/policy/law'
import { statusOrder } from '@/lib/text/headline'
import { Status } from '../../status'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'

/** What the shapes and the numbers of the table stand for. */
export function Legend() {
  const { t } = useI18n()
  const locale = useLocale()
  return (
    <details className="people-key">
      <summary>{t('lists.key.name')}</summary>
      <div className="fold">
        <ul className="plain people-key-shapes">
          {statusOrder.map(status => (
            <li key={status}>
              <Status kind={status} />
            </li>
          ))}
        </ul>
        <ol className="people-key-rules">
          {ruleIds.map(rule => (
            <li key={rule}>
              <a href={`/${locale}/rules/${rule}`} target="_blank">
                <Text>{t(`rules.${rule}.short`)}</Text>
              </a>
            </li>
          ))}
        </ol>
        <p>{t('lists.key.keys')}</p>
      </div>
    </details>
  )
}
