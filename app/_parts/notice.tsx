import type { ReactNode } from 'react'

/** What must not be overlooked, between two rules. `plain` for what is merely worth knowing. */
export function Notice({ title, plain = false, children }: { title?: ReactNode; plain?: boolean; children: ReactNode }) {
  return (
    <div className={plain ? 'notice notice-plain' : 'notice'}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  )
}
