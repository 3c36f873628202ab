'use client'

import { AskFirst } from '../ask-first'
import { eraseKept } from '../session-store'
import { useTongue } from '../use-i18n'

/** Erases every answer, after a second press. */
export function Erase({ onErased }: { onErased?: () => void }) {
  const { tell } = useTongue()
  return (
    <AskFirst
      words={{ offer: tell('wizard.erase.offer'), sure: tell('wizard.erase.sure'), yes: tell('wizard.erase.yes'), no: tell('wizard.erase.no'), done: tell('wizard.erase.done') }}
      onYes={() => {
        eraseKept()
        onErased?.()
      }}
    />
  )
}
