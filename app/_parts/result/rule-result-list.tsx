'use client'

import { useEffect, useRef } from 'react'
import type { RuleResult } from '@/lib/results/rule-results'
import { Section } from '../section'
import { RuleResultCard } from './rule-result-card'
import { useI18n } from '../use-i18n'

/** All ten rules in their order. A link to something folded away opens what it is folded in. */
export function RuleResultList({ outcomes, on }: { outcomes: readonly RuleResult[]; on: string }) {
  const { t } = useI18n()
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => {
    const reveal = () => {
      const target = document.getElementById(window.location.hash.slice(1))
      if (target === null || list.current?.contains(target) !== true) return
      for (const fold of target.querySelectorAll(':scope > .rule-fold')) (fold as HTMLDetailsElement).open = true
      target.scrollIntoView()
    }
    reveal()
    window.addEventListener('hashchange', reveal)
    return () => window.removeEventListener('hashchange', reveal)
  }, [])

  const openAll = (open: boolean) => {
    for (const fold of list.current?.querySelectorAll<HTMLDetailsElement>('.rule-fold') ?? []) fold.open = open
  }

  return (
    <Section id="rules" name={t('result.rules.name')} wide>
      <p className="actions">
        <button type="button" className="button-link" onClick={() => openAll(true)}>
          {t('result.rules.open')}
        </button>
        <button type="button" className="button-link" onClick={() => openAll(false)}>
          {t('result.rules.close')}
        </button>
      </p>
      <ol className="rows outcomes" ref={list}>
        {outcomes.map(outcome => (
          <li key={outcome.rule.id} id={`rule-${outcome.rule.id}`} className="outcome" data-status={outcome.status}>
            <RuleResultCard outcome={outcome} on={on} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
