'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import { Section } from '../section'
import type { WhatIfProps } from './trial'

// Fetched when it is asked for: most readers of a result never try another answer.
const Trial = lazy(() => import('./trial'))

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
