'use client'

import { useMemo } from 'react'
import { topics, type FactName } from '@/lib/policy/facts'
import { standings } from '@/lib/text/headline'
import { visibleText } from '@/lib/text/hidden-signs'
import type { Standing } from '@/lib/results/rule-results'
import { writeDate } from '@/lib/text/i18n'
import { useTongue } from '../../use-i18n'

/** What the rows of the table say: looked up once, since rows come and go fast. */
export interface RowWords {
  readonly standing: Readonly<Record<Standing, string>>
  readonly fact: Readonly<Record<FactName, string>>
  readonly comma: string
  readonly choose: (name: string) => string
  readonly unnamed: (line: number) => string
  readonly faults: (count: number) => string
  readonly since: (since: 'law' | 'time') => string
  readonly day: (day: string) => string
}

export function useRowWords(): RowWords {
  const { tell, locale } = useTongue()
  return useMemo(
    () => ({
      standing: Object.fromEntries(standings.map(one => [one, tell(`result.status.${one}`)])) as RowWords['standing'],
      fact: Object.fromEntries(topics.flatMap(({ facts }) => facts).map(one => [one, tell(`facts.${one}.name`)])) as RowWords['fact'],
      comma: tell('lists.table.comma'),
      choose: name => tell('lists.table.choose', { name: visibleText(name) }),
      unnamed: line => tell('lists.unnamed', { line }),
      faults: count => tell('lists.table.faults', { count }),
      since: since => tell(`lists.since.${since}`),
      day: day => writeDate({ tell, locale }, day),
    }),
    // The words of a page never change while it is open.
    [locale],
  )
}
