'use client'

import { useState, type ComponentProps } from 'react'

/**
 * A box that shows a press at once, though what is chosen is known to the worker alone. `of` is what tells whether it
 * is chosen; once that is another object, it counts again.
 */
export function OptimisticCheckbox({
  of,
  checked,
  onTick,
  ...input
}: { of: unknown; checked: boolean; onTick: (chosen: boolean) => void } & Omit<ComponentProps<'input'>, 'checked' | 'onChange' | 'type'>) {
  const [press, setPress] = useState<{ readonly of: unknown; readonly chosen: boolean } | undefined>(undefined)
  return (
    <input
      type="checkbox"
      checked={press !== undefined && press.of === of ? press.chosen : checked}
      onChange={event => {
        const chosen = event.currentTarget.checked
        setPress({ of, chosen })
        onTick(chosen)
      }}
      {...input}
    />
  )
}
