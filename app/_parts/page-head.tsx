import type { ReactNode } from 'react'

/**
 * The head of a page. In the margin its number, set large, or a few words; beside it the title, the same in the
 * other language, and a lead.
 */
export function PageHead({
  number,
  kicker,
  title,
  other,
  children,
}: {
  number?: number
  kicker?: ReactNode
  title: ReactNode
  /** The title in the other language; the caller marks its language. */
  other?: ReactNode
  /** What follows the title: a lead, a status. */
  children?: ReactNode
}) {
  return (
    <div className="page-head">
      <div>
        {number !== undefined && (
          <p className="numeral" aria-hidden="true">
            {number}
          </p>
        )}
        {kicker !== undefined && <p className="kicker">{kicker}</p>}
      </div>
      <div className="page-head-text">
        <h1 tabIndex={-1}>{title}</h1>
        {other !== undefined && <p className="title-other">{other}</p>}
        {children}
      </div>
    </div>
  )
}
