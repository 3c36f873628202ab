import type { ComponentProps, ReactNode } from 'react'

/** One answer to choose: a radio button or box with its words, 44 px high, the whole row a target. */
export function ChoiceField({
  label,
  hint,
  apart = false,
  ...input
}: {
  label: ReactNode
  hint?: ReactNode
  /** Set for "I don't know", which stands apart from the answers. */
  apart?: boolean
} & Omit<ComponentProps<'input'>, 'className'>) {
  return (
    <label className={apart ? 'choice choice-apart' : 'choice'}>
      <input {...input} type={input.type ?? 'radio'} />
      <span className="choice-text">
        <span>{label}</span>
        {hint !== undefined && <span className="choice-hint">{hint}</span>}
      </span>
    </label>
  )
}
