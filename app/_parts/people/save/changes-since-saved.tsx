'use client'

import type { Verdict } from '@/lib/engine/verdict'
import { ruleIds } from '@/lib/policy/law'
import { Notice } from '../../notice'
import { Status } from '../../status'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'

/** Rule by rule what is otherwise than when the list was saved. */
export function ChangesSinceSaved({ saved, now }: { saved: readonly (Verdict | undefined)[]; now: readonly Verdict[] }) {
  const { t } = useI18n()
  return (
    <Notice plain title={t('lists.since.person')}>
      <ul className="plain">
        {ruleIds.map((rule, index) => {
          const [before, after] = [saved[index], now[index]]
          return before === undefined || after === undefined || before === after ? null : (
            <li key={rule}>
              <Text>{t('result.instead.rule', { number: index + 1, rule: t(`rules.${rule}.short`) })}</Text>
              <span className="since-saved">
                <span className="aloud">{`${t('lists.since.was')} `}</span>
                <Status kind={before} />
                <span aria-hidden="true">→</span>
                <span className="aloud">{`${t('lists.since.is')} `}</span>
                <Status kind={after} />
              </span>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
