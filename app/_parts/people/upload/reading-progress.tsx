'use client'

import { useEffect, useRef } from 'react'
import { writeNumber } from '@/lib/text/i18n'
import { GivenText } from '../../given-text'
import { PageHead } from '../../page-head'
import { useTongue } from '../../use-i18n'
import type { Progress } from '../store/protocol'

/** A list being read: how far it has come, and how to stop it. */
export function Reading({ name, progress, onCancel }: { name: string | undefined; progress: Progress | undefined; onCancel: () => void }) {
  const tongue = useTongue()
  const { tell } = tongue
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => head.current?.querySelector('h1')?.focus(), [])
  return (
    <div ref={head} className="result-head">
      <PageHead kicker={name && <GivenText>{name}</GivenText>} title={tell('lists.reading.title')}>
        <progress className="bar" max={1} value={progress?.part} aria-label={tell('lists.reading.title')} />
        <p className="figure">{tell('lists.reading.rows', { rows: writeNumber(tongue, progress?.rows ?? 0) })}</p>
        <p className="actions">
          <button type="button" className="button button-plain" onClick={onCancel}>
            {tell('lists.reading.cancel')}
          </button>
        </p>
      </PageHead>
    </div>
  )
}
