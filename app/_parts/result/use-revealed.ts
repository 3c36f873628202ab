import { useEffect, type RefObject } from 'react'

/** Opens what a part is folded in where the address names it, and shows it. */
export function useRevealed(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const reveal = () => {
      const target = document.getElementById(window.location.hash.slice(1))
      if (target === null || within.current?.contains(target) !== true) return
      for (let node = target.parentElement; node !== null; node = node.parentElement)
        if (node instanceof HTMLDetailsElement) node.open = true
      target.scrollIntoView()
    }
    reveal()
    window.addEventListener('hashchange', reveal)
    return () => window.removeEventListener('hashchange', reveal)
  }, [within])
}
