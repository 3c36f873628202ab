import type { ReactNode } from 'react'
import { PageHead } from './page-head'

/** What a page says that is missing or failed: what happened, and the way on. Goes into `<main>`. */
export function ErrorNotice({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <PageHead title={title}>
      <p className="lead">{text}</p>
      <p className="actions">{children}</p>
    </PageHead>
  )
}
