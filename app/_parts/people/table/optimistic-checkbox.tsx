'use client'

import { useState, type ComponentProps } from 'react'

/**
 * A box that shows a press at once, though what is chosen is known to the worker alone. `of` is what tells whether it
 * is chosen; once that is another object, it counts again. Where it is disabled it takes no press, but still the focus:
 * keys that lead through the table must not be lost on it.
 */
export function OptimisticCheckbox({
  of,
  checked,
  disabled = false,
  onTick,
  ...input
}: { of: unknown; checked: boolean; onTick: (chosen: boolean) => void } & Omit<ComponentProps<'input'>, 'checked' | 'onChange' | 'type'>) {
  const [press, setPress] = useState<{ readonly of: unknown; readonly chosen: boolean } | undefined>(undefined)
  return (
    <input
      type="checkbox"
      aria-disabled={disabled || undefined}
      checked={press !== undefined && press.of === of ? press.chosen : checked}
      onChange={event => {
        if (disabled) return
        const chosen = event.currentTarget.checked
        setPress({ of, chosen })
        onTick(chosen)
      }}
      {...input}
    />
  )
}
