'use client'

import { ChoiceField } from '../choice'
import { useSession, useSessionStore } from '../session'
import { useI18n } from '../use-i18n'

/** Whether the printed summary bears a code that holds the answers. */
export function CodeTick() {
  const { t } = useI18n()
  const { update } = useSessionStore()
  return (
    <ChoiceField
      type="checkbox"
      label={t('result.actions.code')}
      hint={t('result.actions.codeHint')}
      checked={useSession()?.code ?? true}
      onChange={event => {
        const code = event.currentTarget.checked
        update(was => ({ ...was, code }))
      }}
    />
  )
}
