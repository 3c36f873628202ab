'use client'

import { useEffect, useRef, useState } from 'react'
import { Notice } from '../notice'
import { useBeforeReload } from './before-reload'
import type { WhyMissing } from './why-missing'
import { useI18n } from '../use-i18n'

/**
 * Says that a part of the site did not come, and offers what helps: after a new build to load the page again, else to try
 * again. In the browser it needs the words `broken.part`.
 */
export function MissingNotice({ why, onAgain }: { why: WhyMissing; onAgain: () => void }) {
  const { t } = useI18n()
  const beforeReload = useBeforeReload()
  const [lost, setLost] = useState(false)
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [])
  const reload = async () => {
    if (lost || (await beforeReload())) window.location.reload()
    else setLost(true)
  }
  return (
    <div className="missing-part screen-only" role="alert" tabIndex={-1} ref={notice}>
      <Notice title={t(`broken.part.${why}.title`)}>
        <p>{t(`broken.part.${why}.text`)}</p>
        {lost && <p>{t('broken.part.tooLarge')}</p>}
        <p className="actions">
          <button type="button" className="button" onClick={why === 'renewed' ? () => void reload() : onAgain}>
            {t(`broken.part.${why}.act`)}
          </button>
        </p>
      </Notice>
    </div>
  )
}
