import type { ReactNode } from 'react'

/** A part of a page that comes folded: its name, and beside it in a few words what is in it. */
export function FoldedSection({
  id,
  name,
  hint,
  wide = false,
  children,
}: {
  id: string
  name: ReactNode
  hint?: ReactNode
  /** Set where the matter needs the whole width, such as a broad table. */
  wide?: boolean
  children: ReactNode
}) {
  return (
    <details className={wide ? 'section-folded section-wide' : 'section-folded'} id={id}>
      <summary>
        <h2 className="section-name">{name}</h2>
        {hint !== undefined && <span className="small quiet">{hint}</span>}
      </summary>
      <div className="section-body">{children}</div>
    </details>
  )
}
