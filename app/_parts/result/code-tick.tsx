'use client'

import { useTranslations } from 'next-intl'
import { Choice } from '../choice'
import { keep, useKept } from '../session-store'

/** Whether the printed summary bears a code that holds the answers. */
export function CodeTick() {
  const t = useTranslations('result.actions')
  return (
    <Choice
      type="checkbox"
      label={t('code')}
      hint={t('codeHint')}
      checked={useKept()?.code ?? true}
      onChange={event => {
        const code = event.currentTarget.checked
        keep(was => ({ ...was, code }))
      }}
    />
  )
}
