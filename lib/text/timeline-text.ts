/**
 * A day ahead in words.
 */
import { assumptionWords } from './reason'
import { writeDate, type I18n } from './i18n'
import type { Ahead } from '../results/timeline'

/** What happens on the day, in a few words; and what that rests on, in a sentence. */
export interface AheadText {
  readonly title: string
  readonly text: string
}

/** Tells of one day ahead. The day itself stands beside it. */
export function aheadText(i18n: I18n, one: Ahead): AheadText {
  const { t } = i18n
  const text = (title: string, text: string, values: Record<string, string | number> = {}): AheadText => ({
    title: t(`ahead.timeline.${title}`, values),
    text: t(`ahead.timeline.${text}`, values),
  })
  switch (one.kind) {
    case 'rule': {
      const { outcome, verdict, assumptions } = one
      const values = {
        rule: t(`rules.${outcome.rule.id}.short`),
        assumptions: assumptionWords(i18n, assumptions),
      }
      return text(`rule.${verdict}`, `turns.${verdict}`, values)
    }
    case 'begins':
    case 'ends': {
      const { rule } = one.outcome
      const who = t(`rules.${rule.id}.readings.${one.reading.id}.who`, rule.values)
      return text(`${one.kind}.title`, `${one.kind}.text`, { rule: t(`rules.${rule.id}.short`), who })
    }
    case 'apply':
      return text('apply.title', 'apply.text')
    case 'issue':
      return text('issue.title', 'issue.text', { paper: t(`papers.papers.${one.paper}.name`), date: writeDate(i18n, one.applyOn) })
    case 'paper':
      return text('paper.title', 'paper.text', { paper: t(`papers.papers.${one.paper}.name`), date: writeDate(i18n, one.issued) })
    case 'grant':
      return text('grant.title', `grant.${one.lasts.runs}`, {
        grant: t(`grants.${one.grant}.name`),
        date: writeDate(i18n, one.issued),
      })
    case 'permit':
      return text(`permit.${one.permit.fact}`, 'permit.text', {
        date: writeDate(i18n, one.issued),
        years: one.permit.lasts.values.years ?? 0,
      })
  }
}
