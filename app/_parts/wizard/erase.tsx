'use client'

import { useTranslations } from 'next-intl'
import { AskFirst } from '../ask-first'
import { eraseKept } from '../session-store'

/** Erases every answer, after a second press. */
export function Erase({ onErased }: { onErased?: () => void }) {
  const t = useTranslations('wizard.erase')
  return (
    <AskFirst
      words={{ offer: t('offer'), sure: t('sure'), yes: t('yes'), no: t('no'), done: t('done') }}
      onYes={() => {
        eraseKept()
        onErased?.()
      }}
    />
  )
}
