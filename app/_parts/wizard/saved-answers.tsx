'use client'

import { useLocale } from 'next-intl'
import { qrCodeOf } from '@/lib/share-link/qr-code'
import { linkOf } from '@/lib/share-link/share-link'
import { progressOfResult } from '@/lib/wizard/result-answers'
import type { SessionState } from '@/lib/wizard/session-state'
import { addressOf } from '../result/address-of'
import { CopyLink } from '../result/copy-link'
import { useI18n } from '../use-i18n'

/** The answers as a link to copy, and as a code for the camera of another device. */
export function SavedAnswers({ session, on }: { session: SessionState; on: string }) {
  const { t } = useI18n()
  const facts = progressOfResult(session.answers, on).relevant
  const { size, path } = qrCodeOf(addressOf(useLocale(), linkOf(facts, on)))
  return (
    <div className="saved-answers">
      <p>{t('wizard.save.text')}</p>
      <CopyLink facts={facts} on={on} action={t('wizard.save.copy')} />
      <figure>
        <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={t('wizard.save.code')}>
          <path d={path} />
        </svg>
        <figcaption className="small">{t('wizard.save.code')}</figcaption>
      </figure>
    </div>
  )
}
