'use client'

import { useId, useState } from 'react'
import type { SessionState } from '@/lib/wizard/session-state'
import { partOf } from '../on-demand/part'
import { usePart } from '../on-demand/use-part'
import { useI18n } from '../use-i18n'
import type { SavedAnswers } from './saved-answers'

const saved = partOf(() => import('./saved-answers'))

/** Offers to take the answers along, as a link and as a code, and to go on with them later or elsewhere. */
export function SaveForLater(props: { session: SessionState; on: string }) {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  const id = useId()
  if (Object.keys(props.session.answers).length === 0) return null
  return (
    <div className="save-for-later">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('wizard.save.offer')}
      </button>
      <div id={id}>{open && <Saved {...props} />}</div>
    </div>
  )
}

function Saved(props: Parameters<typeof SavedAnswers>[0]) {
  const { fetched, notice } = usePart(saved)
  return fetched === undefined ? notice : <fetched.SavedAnswers {...props} />
}
