'use client'

import { useMemo } from 'react'
import { topics, type FactName } from '@/lib/policy/facts'
import type { Leaning } from '@/lib/check/leaning'
import { statusText } from '@/lib/text/leaning-text'
import { visibleText } from '@/lib/text/hidden-signs'
import type { RuleStatus } from '@/lib/results/rule-results'
import type { PersonWork } from '@/lib/case-list/person-work'
import type { ListRow } from '../store/protocol'
import { writeDate } from '@/lib/text/i18n'
import { useI18n } from '../../use-i18n'

/** What the rows of the table say: looked up once, since rows come and go fast. */
export interface RowLabels {
  readonly status: (status: RuleStatus, leaning: Leaning | null | undefined) => string
  readonly fact: Readonly<Record<FactName, string>>
  readonly comma: string
  readonly choose: (name: string) => string
  readonly unnamed: (line: number) => string
  readonly faults: (count: number) => string
  readonly since: (since: 'law' | 'time') => string
  /** How far the work on a person is, and who handles it. */
  readonly work: (work: PersonWork) => string
  readonly compared: (compared: NonNullable<ListRow['compared']>) => string
  readonly day: (day: string) => string
}

export function useRowLabels(): RowLabels {
  const { t, locale } = useI18n()
  return useMemo(
    () => ({
      status: (status, leaning) => statusText({ t }, status, leaning),
      fact: Object.fromEntries(topics.flatMap(({ facts }) => facts).map(one => [one, t(`facts.${one}.name`)])) as RowLabels['fact'],
      comma: t('lists.table.comma'),
      choose: name => t('lists.table.choose', { name: visibleText(name) }),
      unnamed: line => t('lists.unnamed', { line }),
      faults: count => t('lists.table.faults', { count }),
      since: since => t(`lists.since.${since}`),
      work: ({ status, owner }) =>
        [status && t(`lists.work.statuses.${status}`), owner && visibleText(owner)].filter(Boolean).join(t('lists.table.comma')),
      compared: compared => (compared === 'fresh' ? t('lists.compare.row.fresh') : t('lists.compare.row.changed', compared)),
      day: day => writeDate({ t, locale }, day),
    }),
    [t, locale],
  )
}
