import type { ReactNode } from 'react'

/**
 * A question around its answer. A group of fields is a fieldset with a legend; one field is a `div` with a label.
 * The hint and the fault have the ids `<id>-hint` and `<id>-fault`, for the field's `aria-describedby`.
 */
export function Question({
  id,
  label,
  hint,
  fault,
  group,
  children,
}: {
  id: string
  label: ReactNode
  hint?: ReactNode
  /** What is wrong, with the word for "Error" before it. */
  fault?: { readonly prefix: string; readonly message: ReactNode } | undefined
  /** True when the answer has more than one field. */
  group: boolean
  children: ReactNode
}) {
  const described = [hint !== undefined && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined
  const matter = (
    <>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          <span className="aloud">{`${fault.prefix} `}</span>
          <span>{fault.message}</span>
        </p>
      )}
      {children}
    </>
  )
  const marked = fault ? true : undefined
  return group ? (
    <fieldset className="question" data-fault={marked} aria-describedby={described}>
      <legend className="question-label">{label}</legend>
      {matter}
    </fieldset>
  ) : (
    <div className="question" data-fault={marked}>
      <label className="question-label" htmlFor={id}>
        {label}
      </label>
      {matter}
    </div>
  )
}
