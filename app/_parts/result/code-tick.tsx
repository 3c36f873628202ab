'use client'

import { Choice } from '../choice'
import { keep, useKept } from '../session-store'
import { useTongue } from '../use-i18n'

/** Whether the printed summary bears a code that holds the answers. */
export function CodeTick() {
  const { tell } = useTongue()
  return (
    <Choice
      type="checkbox"
      label={tell('result.actions.code')}
      hint={tell('result.actions.codeHint')}
      checked={useKept()?.code ?? true}
      onChange={event => {
        const code = event.currentTarget.checked
        keep(was => ({ ...was, code }))
      }}
    />
  )
}
