'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link to a part of the site that says when the reader is already there. Plain: it works without JavaScript. */
export function NavigationLink({ href, children }: { href: string; children: ReactNode }) {
  const here = usePathname()
  const current = here === href ? 'page' : here.startsWith(`${href}/`) ? 'true' : undefined
  return (
    <a href={href} aria-current={current}>
      {children}
    </a>
  )
}
