'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import type { Answers } from '@/lib/wizard/kept'
import type { Outcome } from '@/lib/words/outcome'
import { Section } from '../section'

// Fetched when it is asked for: most readers of a result never try another answer.
const Trial = lazy(() => import('./trial'))

/** Whose answers are tried, and what takes those that are to be kept. */
export interface WhatIfProps {
  /** Every answer, also those that count for nothing now. */
  readonly answers: Answers
  readonly on: string
  readonly today: string
  /** The result as it stands. */
  readonly outcomes: readonly Outcome[]
  readonly onKeep: (answers: Answers) => void
}

/** The way into trying other answers. */
export function WhatIf(props: WhatIfProps) {
  const t = useTranslations('ahead.whatIf')
  const [open, setOpen] = useState(false)
  return (
    <Section id="what-if" name={t('name')} wide>
      <p>{t('lead')}</p>
      <p className="actions">
        <button type="button" className="button button-plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('open')}
        </button>
      </p>
      {open && (
        <Suspense fallback={<p role="status">{t('working')}</p>}>
          <Trial {...props} />
        </Suspense>
      )}
    </Section>
  )
}
