'use client'

import { useLocale } from 'next-intl'
import { useId, useRef, useState } from 'react'
import type { AllCaseFacts } from '@/lib/check/case'
import { linkOf } from '@/lib/share-link/share-link'
import { addressOf } from './address-of'
import { useI18n } from '../use-i18n'

/** Copies the link of a result; `action` is what the press is called where that is not said well enough. Shows it too, for browsers that do not copy; and hands it on where a device can. */
export function CopyLink({ facts, on, action }: { facts: AllCaseFacts; on: string; action?: string }) {
  const { t } = useI18n()
  const address = addressOf(useLocale(), linkOf(facts, on))
  return <Copy key={address} address={address} action={action ?? t('link.copy.action')} />
}

function Copy({ address, action }: { address: string; action: string }) {
  const { t } = useI18n()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'done' | 'failed' | undefined>(undefined)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setOutcome('done')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <div className="actions">
      <button type="button" className="button-link" onClick={() => void copy()}>
        {action}
      </button>
      {outcome !== undefined && (
        <div className="link-copied">
          <p role="status">{t(`link.copy.${outcome}`)}</p>
          <div>
            <label className="label" htmlFor={id}>
              {t('link.copy.label')}
            </label>
            <input
              id={id}
              ref={field}
              className="text-input"
              type="text"
              readOnly
              value={address}
              onFocus={() => field.current?.select()}
            />
          </div>
          <p className="small quiet">{t('link.copy.warning')}</p>
          {'share' in navigator && (
            // Whoever closes the device’s own window has decided so; there is nothing to say.
            <button type="button" className="button-link" onClick={() => void navigator.share({ url: address }).catch(() => undefined)}>
              {t('link.copy.share')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
