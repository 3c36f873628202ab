'use client'

import type { Verdict } from '@/lib/engine/verdict'
import { ruleIds } from '@/lib/policy/law'
import { Notice } from '../../notice'
import { Status } from '../../status'
import { Text } from '../../text'
import { useTongue } from '../../use-i18n'

/** Rule by rule what is otherwise than when the list was saved. */
export function SinceSaved({ saved, now }: { saved: readonly (Verdict | undefined)[]; now: readonly Verdict[] }) {
  const { tell } = useTongue()
  return (
    <Notice plain title={tell('lists.since.person')}>
      <ul className="plain">
        {ruleIds.map((rule, place) => {
          const [before, after] = [saved[place], now[place]]
          return before === undefined || after === undefined || before === after ? null : (
            <li key={rule}>
              <Text>{tell('result.instead.rule', { number: place + 1, rule: tell(`rules.${rule}.short`) })}</Text>
              <span className="since-saved">
                <span className="aloud">{`${tell('lists.since.was')} `}</span>
                <Status kind={before} />
                <span aria-hidden="true">→</span>
                <span className="aloud">{`${tell('lists.since.is')} `}</span>
                <Status kind={after} />
              </span>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
