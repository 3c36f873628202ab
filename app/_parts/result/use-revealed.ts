'use client'

import { useEffect } from 'react'

/** Opens what the address names, with all that it is folded in, also when a link to it is pressed a second time. */
export function useRevealed(): void {
  useEffect(() => {
    const reveal = (hash: string) => {
      const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null
      if (target === null) return
      const folds = [...(target.matches('details') ? [target] : []), ...target.querySelectorAll(':scope > .rule-fold')]
      for (const fold of folds) (fold as HTMLDetailsElement).open = true
      for (let around = target.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null)
        around.open = true
      target.scrollIntoView()
    }
    const arrive = () => reveal(window.location.hash)
    const press = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
      if (link !== null && link.hash === window.location.hash) reveal(link.hash)
    }
    arrive()
    window.addEventListener('hashchange', arrive)
    document.addEventListener('click', press)
    return () => {
      window.removeEventListener('hashchange', arrive)
      document.removeEventListener('click', press)
    }
  }, [])
}
