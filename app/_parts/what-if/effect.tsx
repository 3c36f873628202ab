'use client'

import { useEffect, useRef } from 'react'
import type { FactName } from '@/lib/policy/facts'
import { numberOf } from '@/lib/policy/rules'
import type { WhatIfChange } from '@/lib/wizard/what-if-edit'
import { turnAloud, turnLines } from '@/lib/text/result-diff-text'
import type { Compared } from '@/lib/results/result-diff'
import { Status } from '../status'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { insteadWords } from './instead-words'

/** What turns with the answers that are tried, and what can be done with them. Told to ears as it happens. */
export function Effect({
  changes,
  compared,
  asked,
  done,
  beside,
  onDrop,
  onKeep,
  onGoTo,
  onBeside,
}: {
  changes: readonly WhatIfChange[]
  compared: readonly Compared[]
  /** Questions that count only with these changes. */
  asked: readonly FactName[]
  /** What was done last with the changes, until something is tried again. */
  done: 'kept' | 'dropped' | undefined
  /** Whether both situations are shown. */
  beside: boolean
  onDrop: (facts: readonly FactName[]) => void
  onKeep: () => void
  onGoTo: (fact: FactName) => void
  onBeside: (beside: boolean) => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const head = useRef<HTMLHeadingElement>(null)
  const turned = compared.filter(({ turns }) => turns)
  const tries = changes.length > 0
  useEffect(() => {
    // A press that takes its own button away hands the focus on.
    if (done !== undefined) head.current?.focus({ preventScroll: true })
  }, [done, changes])
  const summary = tries
    ? turned.length === 0
      ? t('ahead.whatIf.nothing')
      : t('ahead.whatIf.turns', { count: turned.length })
    : t(`ahead.whatIf.${done ?? 'none'}`)
  return (
    <>
      <div className="effect-bar" data-tries={tries || undefined}>
        <div role="status">
          <strong>{summary}</strong>
          <span className="aloud">
            {turned.map(one => (
              <Text key={one.id}>{turnAloud(i18n, one) + t('words.condition.space')}</Text>
            ))}
          </span>
        </div>
        {tries && <a href="#effect">{t('ahead.whatIf.see')}</a>}
      </div>
      <div className="effect" id="effect">
        <h3 tabIndex={-1} ref={head}>
          {t('ahead.whatIf.effect')}
        </h3>
        <p className="effect-summary">{summary}</p>
        {turned.length > 0 && (
          <ol className="turns">
            {turned.map(one => (
              <Turn key={one.id} one={one} />
            ))}
          </ol>
        )}
        {asked.length > 0 && (
          <>
            <p>{t('ahead.whatIf.asked')}</p>
            <ul>
              {asked.map(fact => (
                <li key={fact}>
                  <button type="button" className="button-link" onClick={() => onGoTo(fact)}>
                    <Text>{t(`facts.${fact}.name`)}</Text>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {tries && (
          <>
            <h4>{t('ahead.whatIf.changes')}</h4>
            <ul className="tried">
              {changes.map(change => (
                <li key={change.fact}>
                  <span>
                    <Text>{insteadWords(i18n, change)}</Text>
                  </span>
                  <button type="button" className="button-link" onClick={() => onDrop([change.fact])}>
                    <span>{t('ahead.whatIf.drop')}</span>
                    <span className="aloud">{` ${t(`facts.${change.fact}.name`)}`}</span>
                  </button>
                </li>
              ))}
            </ul>
            <div className="actions">
              <button type="button" className="button" onClick={onKeep}>
                {t('ahead.whatIf.keep')}
              </button>
              {changes.length > 1 && (
                <button type="button" className="button-link" onClick={() => onDrop(changes.map(({ fact }) => fact))}>
                  {t('ahead.whatIf.dropAll')}
                </button>
              )}
            </div>
          </>
        )}
        <p>
          <button type="button" className="button-link" aria-expanded={beside} onClick={() => onBeside(!beside)}>
            {t('ahead.sides.show')}
          </button>
        </p>
      </div>
    </>
  )
}

function Turn({ one }: { one: Compared }) {
  const i18n = useI18n()
  const { t } = i18n
  const { id, before, after } = one
  const turns = before.status !== after.status
  return (
    <li>
      <p className="turn-rule">
        <span className="turn-number">{numberOf(id)}</span>
        <a href={`#rule-${id}`}>
          <Text>{t(`rules.${id}.short`)}</Text>
        </a>
      </p>
      <p className="turn-standing">
        {turns && (
          <>
            <span className="aloud">{`${t('ahead.whatIf.was')} `}</span>
            <Status kind={before.status} />
            <span className="turn-arrow" aria-hidden="true" />
            <span className="aloud">{`${t('ahead.whatIf.becomes')} `}</span>
          </>
        )}
        <Status kind={after.status} />
      </p>
      {turnLines(i18n, one).map(line => (
        <p key={line} className="small">
          <Text>{line}</Text>
        </p>
      ))}
    </li>
  )
}
