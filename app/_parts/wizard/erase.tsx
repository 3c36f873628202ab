'use client'

import { AskFirst } from '../ask-first'
import { useSessionStore } from '../session'
import { useI18n } from '../use-i18n'

/** Erases every answer, after a second press. */
export function Erase({ onErased }: { onErased?: () => void }) {
  const { t } = useI18n()
  const { erase } = useSessionStore()
  return (
    <AskFirst
      words={{
        offer: t('wizard.erase.offer'),
        sure: t('wizard.erase.sure'),
        yes: t('wizard.erase.yes'),
        no: t('wizard.erase.no'),
        done: t('wizard.erase.done'),
      }}
      onYes={() => {
        erase()
        onErased?.()
      }}
    />
  )
}
