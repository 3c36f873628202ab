'use client'

import { useId, useRef, useState } from 'react'
import { numberOf } from '@/lib/policy/rules'
import type { WhatIfChange } from '@/lib/wizard/what-if-edit'
import { firstDayWords, listedWords } from '@/lib/text/result-diff-text'
import type { Compared } from '@/lib/results/result-diff'
import type { RuleResult } from '@/lib/results/rule-results'
import { answerWords, writeDate } from '@/lib/text/i18n'
import { Status } from '../status'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** The ten rules in both situations, a column each; on a phone one below the other. Printed by itself. */
export function SideBySide({ changes, compared, on }: { changes: readonly WhatIfChange[]; compared: readonly Compared[]; on: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const [names, setNames] = useState({ now: '', then: '' })
  const sheet = useRef<HTMLDivElement>(null)
  const named = { now: names.now.trim() || t('ahead.sides.now'), then: names.then.trim() || t('ahead.sides.then') }

  const print = () => {
    const only = sheet.current
    if (only === null) return
    // While the mark is set, this sheet is printed in place of the summary.
    only.dataset.printed = ''
    window.addEventListener('afterprint', () => delete only.dataset.printed, { once: true })
    window.print()
  }

  return (
    <div className="sides" ref={sheet}>
      <div className="sides-names screen-only">
        <Named label={t('ahead.sides.nameNow')} value={names.now} onName={now => setNames({ ...names, now })} />
        <Named label={t('ahead.sides.nameThen')} value={names.then} onName={then => setNames({ ...names, then })} />
        <button type="button" className="button button-plain" onClick={print}>
          {t('ahead.sides.print')}
        </button>
      </div>
      <p className="paper-only">
        <strong>{t('site.name')}</strong>
      </p>
      <table className="table sides-table">
        <caption>
          <span>{`${t('ahead.sides.caption')} `}</span>
          <span className="quiet">{t('ahead.sides.lead', { date: writeDate(i18n, on) })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('ahead.sides.rule')}</th>
            <th scope="col">{named.now}</th>
            <th scope="col">{named.then}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ fact, before, after }) => (
            <tr key={fact}>
              <th scope="row">
                <Text>{t(`facts.${fact}.name`)}</Text>
              </th>
              {[[named.now, before] as const, [named.then, after] as const].map(([name, answer], index) => (
                <td key={index}>
                  <SideName>{name}</SideName>
                  <Text>{answerWords(i18n, fact, answer)}</Text>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tbody>
          {compared.map(({ id, before, after, turns }) => (
            <tr key={id} data-turns={turns || undefined}>
              <th scope="row">
                <span className="turn-number">{numberOf(id)}</span>
                <Text>{t(`rules.${id}.short`)}</Text>
              </th>
              <Side name={named.now} outcome={before} />
              <Side name={named.then} outcome={after} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet">
        <Text>{t('result.information')}</Text>
      </p>
    </div>
  )
}

function Named({ label, value, onName }: { label: string; value: string; onName: (name: string) => void }) {
  const id = useId()
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="text-input"
        type="text"
        autoComplete="off"
        value={value}
        onChange={event => onName(event.currentTarget.value)}
      />
    </div>
  )
}

/** The name of a column again, where the columns stand one below the other. Ears have it from the head. */
const SideName = ({ children }: { children: string }) => (
  <span className="side-name" aria-hidden="true">
    {children}
  </span>
)

function Side({ name, outcome }: { name: string; outcome: RuleResult }) {
  const i18n = useI18n()
  const { t } = i18n
  const grants = outcome.grants.map(({ grant, when }) => ({ id: grant.id, certain: when === undefined }))
  return (
    <td>
      <SideName>{name}</SideName>
      <Status kind={outcome.status} />
      {grants.length > 0 && (
        <p>
          <Text>{t('ahead.sides.apply', { list: listedWords(i18n, 'grants', grants) })}</Text>
        </p>
      )}
      {outcome.earliest !== undefined && (
        <p>
          <Text>{t('ahead.sides.earliest', { date: firstDayWords(i18n, outcome) })}</Text>
        </p>
      )}
    </td>
  )
}
