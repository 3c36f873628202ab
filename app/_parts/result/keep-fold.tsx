import type { ReactNode } from 'react'
import { useI18n } from '../use-i18n'

/** What can be done to keep a result or to hand it on, folded: it is not what one came for. */
export function KeepFold({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  return (
    <details className="keep-fold">
      <summary>{t('result.actions.keep')}</summary>
      <div className="fold">{children}</div>
    </details>
  )
}
