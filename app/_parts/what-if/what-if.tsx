'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { partOf } from '../on-demand/part'
import { usePart } from '../on-demand/use-part'
import { Section } from '../section'
import type { WhatIfProps } from './trial'

/** Fetched when it is asked for: most readers of a result never try another answer. */
export const trial = partOf(() => import('./trial'))

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
      {open && <Opened {...props} />}
    </Section>
  )
}

function Opened(props: WhatIfProps) {
  const t = useTranslations('ahead.whatIf')
  const { fetched, notice } = usePart(trial)
  return fetched === undefined ? (notice ?? <p role="status">{t('working')}</p>) : <fetched.Trial {...props} />
}
