'use client'

import { useLocale } from 'next-intl'
import { useId, useRef, useState } from 'react'
import { useI18n } from '../use-i18n'

/** No link is nearly so long; what is longer was copied with something else, and the result says so. */
const LONGEST = 2000

/** Opens what “Save and come back later” gave: the link, or what stands behind its `#`. */
export function ComeBack() {
  const { t } = useI18n()
  const locale = useLocale()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [empty, setEmpty] = useState(false)
  const open = () => {
    const text = field.current?.value.trim().slice(0, LONGEST)
    if (text === undefined || text === '') return setEmpty(true)
    window.location.assign(`/${locale}/result#${text.slice(text.indexOf('#') + 1)}`)
  }
  return (
    <details className="come-back">
      <summary>{t('wizard.comeBack.offer')}</summary>
      <div className="stack">
        <label className="label" htmlFor={id}>
          {t('wizard.comeBack.label')}
        </label>
        {empty && (
          <p className="fault" id={`${id}-fault`} role="alert">
            {t('wizard.comeBack.empty')}
          </p>
        )}
        <div className="actions">
          <input
            id={id}
            ref={field}
            className="text-input"
            type="text"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={empty}
            aria-describedby={empty ? `${id}-fault` : undefined}
            onKeyDown={event => {
              if (event.key === 'Enter') open()
            }}
          />
          <button type="button" className="button button-plain" onClick={open}>
            {t('wizard.comeBack.open')}
          </button>
        </div>
      </div>
    </details>
  )
}
