'use client'

import { forwardRef, type ReactNode } from 'react'

/**
 * Every fault of a page above its head, each a link to its field. Focus it (by the ref) when it appears.
 */
export const ErrorSummary = forwardRef<
  HTMLDivElement,
  { title: string; faults: readonly { readonly field: string; readonly message: ReactNode }[] }
>(function ErrorSummary({ title, faults }, ref) {
  return (
    <div className="error-summary" ref={ref} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={event => {
                // The part behind # tells where in the questionnaire the reader is, so it must not change.
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
})
