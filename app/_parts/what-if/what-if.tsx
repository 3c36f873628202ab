'use client'

import { useState } from 'react'
import { partOf } from '../on-demand/part'
import { usePart } from '../on-demand/use-part'
import { Section } from '../section'
import type { WhatIfProps } from './trial'
import { useI18n } from '../use-i18n'

/** Fetched when it is asked for: most readers of a result never try another answer. */
export const trial = partOf(() => import('./trial'))

/** The way into trying other answers. */
export function WhatIf(props: WhatIfProps) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  return (
    <Section id="what-if" name={t('ahead.whatIf.name')} wide>
      <p>{t('ahead.whatIf.lead')}</p>
      <p className="actions">
        <button type="button" className="button button-plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('ahead.whatIf.open')}
        </button>
      </p>
      {open && <Opened {...props} />}
    </Section>
  )
}

function Opened(props: WhatIfProps) {
  const { t } = useI18n()
  const { fetched, notice } = usePart(trial)
  return fetched === undefined ? (notice ?? <p role="status">{t('ahead.whatIf.working')}</p>) : <fetched.Trial {...props} />
}
