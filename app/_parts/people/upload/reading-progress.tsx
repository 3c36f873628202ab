'use client'

import { useEffect, useRef } from 'react'
import { writeNumber } from '@/lib/text/i18n'
import { GivenText } from '../../given-text'
import { PageHead } from '../../page-head'
import { useI18n } from '../../use-i18n'
import type { ReadingState } from '../store/protocol'

/** A list being read: how far it has come, and how to stop it. */
export function ReadingProgress({
  name,
  progress,
  onCancel,
}: {
  name: string | undefined
  progress: ReadingState | undefined
  onCancel: () => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => head.current?.querySelector('h1')?.focus(), [])
  return (
    <div ref={head} className="result-head">
      <PageHead kicker={name && <GivenText>{name}</GivenText>} title={t('lists.reading.title')}>
        <progress className="bar" max={1} value={progress?.part} aria-label={t('lists.reading.title')} />
        <p className="figure">{t('lists.reading.rows', { rows: writeNumber(i18n, progress?.rows ?? 0) })}</p>
        <p className="actions">
          <button type="button" className="button button-plain" onClick={onCancel}>
            {t('lists.reading.cancel')}
          </button>
        </p>
      </PageHead>
    </div>
  )
}
