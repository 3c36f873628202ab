'use client'

import { useRef } from 'react'
import { Section } from '../../section'
import type { OpenList } from '../store/use-list'
import { useI18n } from '../../use-i18n'
import { CorrectRows } from './correct-rows'

/** What could not be read in the row of one person, cell by cell. */
export function CorrectPerson({ list, person }: { list: OpenList; person: number }) {
  const { t } = useI18n()
  const section = useRef<HTMLDivElement>(null)
  return (
    <Section id="mend" name={t('lists.mend.name', { count: 1 })}>
      <div ref={section} tabIndex={-1} className="stack">
        <CorrectRows list={list} only={person} total={1} onDone={() => section.current?.focus()} />
      </div>
    </Section>
  )
}
