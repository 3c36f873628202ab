'use client'

import { useLocale } from 'next-intl'
import { ruleIds } from '@/lib/policy/law'
import { standings } from '@/lib/text/headline'
import { Status } from '../../status'
import { Text } from '../../text'
import { useTongue } from '../../use-i18n'

/** What the shapes and the numbers of the table stand for. */
export function Key() {
  const { tell } = useTongue()
  const locale = useLocale()
  return (
    <details className="people-key">
      <summary>{tell('lists.key.name')}</summary>
      <div className="fold">
        <ul className="plain people-key-shapes">
          {standings.map(standing => (
            <li key={standing}>
              <Status kind={standing} />
            </li>
          ))}
        </ul>
        <ol className="people-key-rules">
          {ruleIds.map(rule => (
            <li key={rule}>
              <a href={`/${locale}/rules/${rule}`} target="_blank">
                <Text>{tell(`rules.${rule}.short`)}</Text>
              </a>
            </li>
          ))}
        </ol>
        <p>{tell('lists.key.keys')}</p>
      </div>
    </details>
  )
}
