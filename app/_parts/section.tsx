import type { ReactNode } from 'react'

/** A part of a page between hairlines: its name in the margin, its matter beside it. */
export function Section({
  id,
  name,
  wide = false,
  children,
}: {
  id: string
  name: ReactNode
  /** Set where the matter needs the whole width, such as a broad table. */
  wide?: boolean
  children: ReactNode
}) {
  return (
    <section className={wide ? 'section section-wide' : 'section'} aria-labelledby={`${id}-name`} id={id}>
      <h2 className="section-name" id={`${id}-name`}>
        {name}
      </h2>
      <div className="section-body">{children}</div>
    </section>
  )
}
